#include "document/layout/list.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>

namespace bihuan::document {

std::vector<Strip> list_strips(const List& list, const Context& context) {
    const TextStyle& style = context.style.body;
    std::vector<Strip> out;
    for (const auto& item : list.items) {
        // A marker of blanks: the second paragraph of an item.
        const std::string marker = item.marker.empty() ? "•" : item.marker;
        const Points left = (2 + item.level) * style.cell;
        const Text marker_text{{text::code_points(marker), false, {}}};
        const Points of_marker = std::max(
            1.25 * style.cell, natural_width(marker_text, style, context.fonts, true) + style.cell / 3);
        Setting setting{.measure = context.measure - left - of_marker, .english = context.english};
        auto strips = strips_of(set_lines(item.text, style, setting, context.fonts), style);
        for (auto& strip : strips)
            for (auto& placed : strip.items)
                shift(placed, left + of_marker, 0);
        if (!strips.empty())
            append(strips.front(),
                   set_lines(marker_text, style,
                             {.measure = context.measure, .justified = false, .english = true},
                             context.fonts),
                   style, left, 0);
        for (auto& strip : strips)
            out.push_back(std::move(strip));
    }
    return out;
}

} // namespace bihuan::document
