#include "document/layout/chart_pen.hpp"

#include <algorithm>

namespace bihuan::document {

namespace {

struct Rows {
    std::size_t of_label; ///< bars below one another for each label
    Points thick, gap;
};

Rows rows_of(const Chart& chart) {
    const std::size_t rows = chart.kind == ChartKind::stacked ? 1 : chart.series.size();
    const bool many = chart.labels.size() > 15;
    return {rows, rows > 1 ? 10.5 : many ? 10 : 13, many || rows > 1 ? 5.0 : 8.0};
}

} // namespace

std::size_t bars_of_a_page(const Chart& chart, const Context& context) {
    const auto [rows, thick, gap] = rows_of(chart);
    constexpr Points around = 90; // unit, legend, caption
    return static_cast<std::size_t>((context.height - around) / (static_cast<double>(rows) * thick + gap));
}

/// Lying bars: the name at the left, the number at the end of the bar. They need no axis.
Points draw_bars(const Chart& chart, const Context& context, Strip& strip, std::size_t first,
                 std::size_t last) {
    Pen pen{strip, chart, context};
    const bool stacked = chart.kind == ChartKind::stacked;
    const auto [rows, thick, gap] = rows_of(chart);
    Points names = 0, numbers = 0;
    double largest = 0;
    for (std::size_t i = 0; i < chart.labels.size(); ++i) {
        names = std::max(names, pen.width(chart.labels[i]));
        double sum = 0;
        for (const auto& series : chart.series) {
            const double value = std::max(0.0, series.values[i].value_or(0));
            sum = stacked ? sum + value : std::max(sum, value);
            numbers = std::max(numbers, pen.width(pen.number(stacked ? sum : value)));
        }
        largest = std::max(largest, sum);
    }
    names = std::min(names, context.measure * 0.4);
    const Points left = names + 8;
    const Points scale = largest > 0 ? (context.measure - left - numbers - 8) / largest : 0;
    Points y = 4;
    if (!chart.unit.empty() || chart.series.size() > 1) {
        if (!chart.unit.empty())
            pen.label(context.english ? "Unit: " + chart.unit : "单位：" + chart.unit, 0, 7, Align::left);
        pen.legend(7);
        y = 22;
    }
    const Points top = y;
    for (std::size_t i = first; i < last; ++i) {
        const Points height = thick * static_cast<double>(rows);
        if (pen.width(chart.labels[i]) <= names)
            pen.label(chart.labels[i], left - 5, y + height / 2, Align::right);
        else
            pen.wrapped_label(chart.labels[i], names / 2, y + height / 2 - Pen::line_height, names);
        Points x = left;
        double sum = 0;
        for (std::size_t j = 0; j < chart.series.size(); ++j) {
            const auto value = chart.series[j].values[i];
            const Points length = std::max(0.0, value.value_or(0)) * scale;
            pen.bar(x, y, length, thick, j);
            sum += value.value_or(0);
            if (stacked) {
                x += length;
            } else {
                pen.label(value ? pen.number(*value) : "—", left + length + 4, y + thick / 2, Align::left);
                y += thick;
            }
        }
        if (stacked) {
            pen.label(pen.number(sum), x + 4, y + thick / 2, Align::left);
            y += thick;
        }
        y += gap;
    }
    pen.line(left, top - 3, left, y - gap + 3, 0.7, 0);
    return y;
}

} // namespace bihuan::document
