#include "document/layout/figure.hpp"

#include "core/text.hpp"
#include "document/layout/chart_pen.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

bool lies(const Chart& chart, const Context& context) {
    return chart.kind != ChartKind::lines && chart.kind != ChartKind::ring && !columns_fit(chart, context);
}

Points draw(const Chart& chart, const Context& context, Strip& strip) {
    switch (chart.kind) {
    case ChartKind::lines:
        return draw_lines(chart, context, strip);
    case ChartKind::ring:
        return draw_ring(chart, context, strip);
    default:
        return draw_columns(chart, context, strip);
    }
}

std::vector<Strip> bodies(const Chart& chart, const Context& context) {
    std::vector<Strip> strips;
    if (!lies(chart, context)) {
        strips.emplace_back();
        strips.back().height = draw(chart, context, strips.back());
        return strips;
    }
    const std::size_t labels = chart.labels.size(), most = bars_of_a_page(chart, context);
    for (std::size_t first = 0; first < labels; first += most) {
        strips.emplace_back();
        strips.back().height =
            draw_bars(chart, context, strips.back(), first, std::min(labels, first + most));
    }
    return strips;
}

std::string caption_of(const std::string& caption, int number, bool english) {
    return english ? "Figure " + std::to_string(number) + "  " + caption
                   : "图" + std::to_string(number) + "\u3000" + caption;
}

} // namespace

void put_caption(Strip& strip, const std::string& caption, int number, const Context& context) {
    const TextStyle& style = context.style.caption;
    auto lines = set_lines(
        {{text::code_points(caption_of(caption, number, context.english)), false, {}}}, style,
        {.measure = context.measure, .align = Align::centre, .justified = false, .english = context.english},
        context.fonts);
    const auto count = static_cast<double>(lines.size());
    append(strip, std::move(lines), style, 0, strip.height + 4);
    strip.height += 4 + style.pitch * count;
}

std::vector<Strip> figure_strips(const Chart& chart, int number, const Context& context) {
    auto strips = bodies(chart, context);
    strips.front().space_before = context.style.space_around;
    Strip& strip = strips.back();
    if (number > 0) put_caption(strip, chart.caption, number, context);
    strip.height += context.style.space_around;
    return strips;
}

} // namespace bihuan::document
