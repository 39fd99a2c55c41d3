#include "document/layout/chart_axis.hpp"

#include <cmath>

namespace bihuan::document {
namespace {

constexpr Points plot_height = 118;

} // namespace

Plot draw_axis(Pen& pen, const Chart& chart, const Context& context, double largest, Points right_margin) {
    const Scale scale =
        chart.percent && largest > 0.5 ? Scale{1, 0.2} : Scale::for_values(largest, pen.whole_numbers());
    Points widest = 0;
    const auto number = [&](double value) {
        std::string words = pen.number(value);
        // The axis has whole per cents; 0.0% and 20.0% would only be noise.
        if (const auto point = words.find(".0%"); chart.percent && point != std::string::npos)
            words = words.substr(0, point) + "%";
        return words;
    };
    const int steps = static_cast<int>(std::lround(scale.top / scale.step));
    for (int i = 0; i <= steps; ++i)
        widest = std::max(widest, pen.width(number(i * scale.step)));
    const Points head = chart.unit.empty() && chart.series.size() < 2 ? 10 : 24;
    const Plot plot{widest + 8, context.measure - right_margin, head, head + plot_height, scale};
    if (!chart.unit.empty())
        pen.label(context.english ? "Unit: " + chart.unit : "单位：" + chart.unit, 0, 7, Align::left);
    for (int i = 0; i <= steps; ++i) {
        const Points y = plot.y(i * scale.step);
        pen.line(plot.left, y, plot.right, y, i == 0 ? 0.7 : 0.3, i == 0 ? 0 : 0.75);
        pen.label(number(i * scale.step), plot.left - 5, y, Align::right);
    }
    return plot;
}

} // namespace bihuan::document
