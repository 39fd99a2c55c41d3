#include "document/layout/closing.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

Text plain(const std::string& text) {
    return {{text::code_points(text), false, {}}};
}

} // namespace

std::vector<Strip> closing_strips(const Closing& closing, const Context& context) {
    const TextStyle& style = context.style.body;
    const Text organ = plain(closing.organ), date = plain(closing.date);
    const Points of_organ = natural_width(organ, style, context.fonts, context.english);
    const Points of_date = natural_width(date, style, context.fonts, context.english);
    // Where the organ is longer than the date with its blanks, it is the organ that keeps two characters off
    // the edge.
    Points centre = context.measure - 4 * style.cell - of_date / 2;
    centre = std::min(centre, context.measure - 2 * style.cell - of_organ / 2);
    Strip strip;
    const auto put = [&](const Text& text, Points width, Points top) {
        append(strip,
               set_lines(text, style, {.measure = width + 1, .justified = false, .english = context.english},
                         context.fonts),
               style, std::max(0.0, centre - width / 2), top);
    };
    Points y = context.style.pitch;
    if (!closing.organ.empty()) {
        put(organ, of_organ, y);
        y += style.pitch;
    }
    put(date, of_date, y);
    strip.height = y + style.pitch;
    return {std::move(strip)};
}

Strip signature_strip(const Signature& signature, const Context& context) {
    const TextStyle& style = context.style.body;
    constexpr std::size_t beside = 2;
    const Points indent = 2 * style.cell, column = (context.measure - indent) / beside;
    Strip strip{.space_before = style.pitch / 2};
    for (std::size_t i = 0; i < signature.labels.size(); ++i) {
        const Text label = plain(signature.labels[i]);
        const std::size_t row = i / beside;
        const Points left = indent + static_cast<double>(i % beside) * column;
        const Points top = static_cast<double>(row) * 1.5 * style.pitch;
        const Points width = natural_width(label, style, context.fonts, context.english);
        append(strip,
               set_lines(label, style, {.measure = column, .justified = false, .english = context.english},
                         context.fonts),
               style, left, top);
        const Points y = top + baseline(style.pitch, style.size) + 3;
        strip.items.push_back(Line{left + width + 2, y, left + column - style.cell, y, 0.5, {}, {}});
        strip.height = top + 1.5 * style.pitch;
    }
    return strip;
}

} // namespace bihuan::document
