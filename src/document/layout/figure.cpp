#include "document/layout/figure.hpp"

#include "core/text.hpp"
#include "document/layout/chart_pen.hpp"
#include "document/layout/paragraph.hpp"

namespace bihuan::document {
namespace {

Points draw(const Chart& chart, const Context& context, Strip& strip) {
    switch (chart.kind) {
    case ChartKind::lines:
        return draw_lines(chart, context, strip);
    case ChartKind::ring:
        return draw_ring(chart, context, strip);
    default:
        break;
    }
    return columns_fit(chart, context) ? draw_columns(chart, context, strip)
                                       : draw_bars(chart, context, strip);
}

std::string caption_of(const Chart& chart, int number, bool english) {
    return english ? "Figure " + std::to_string(number) + "  " + chart.caption
                   : "图" + std::to_string(number) + "\u3000" + chart.caption;
}

} // namespace

Strip figure_strip(const Chart& chart, int number, const Context& context) {
    Strip strip{.space_before = context.style.space_around};
    strip.height = draw(chart, context, strip);
    if (number > 0) {
        const TextStyle& style = context.style.caption;
        auto lines =
            set_lines({{text::code_points(caption_of(chart, number, context.english)), false, {}}}, style,
                      {.measure = context.measure,
                       .align = Align::centre,
                       .justified = false,
                       .english = context.english},
                      context.fonts);
        const auto count = static_cast<double>(lines.size());
        append(strip, std::move(lines), style, 0, strip.height + 4);
        strip.height += 4 + style.pitch * count;
    }
    strip.height += context.style.space_around;
    return strip;
}

} // namespace bihuan::document
