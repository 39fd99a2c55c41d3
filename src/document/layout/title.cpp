#include "document/layout/title.hpp"

#include "core/text.hpp"
#include "document/character.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

Text plain(const std::string& text) { return {{text::code_points(text), false, {}}}; }

/// The organ in a line of its own, the subject in the next, where the subject fits in one.
Text parted_before_subject(const Text& text, const TextStyle& style, const Context& context) {
    if (text.size() != 1)
        return text;
    const std::u32string& words = text[0].text;
    const auto subject = words.find(U"关于");
    if (subject == 0 || subject == std::u32string::npos || words.find(line_end) != std::u32string::npos)
        return text;
    const Text second{{words.substr(subject), false, {}}};
    if (natural_width(text, style, context.fonts, context.english) <= context.measure ||
        natural_width(second, style, context.fonts, context.english) > context.measure)
        return text;
    return {{words.substr(0, subject) + line_end + words.substr(subject), false, {}}};
}

} // namespace

std::vector<Strip> title_strips(const Text& text, const Context& context, bool below_red_head) {
    const TextStyle& style = context.style.title;
    const Text parted = parted_before_subject(text, style, context);
    Setting setting{.measure = context.measure, .justified = false, .english = context.english};
    const Points balanced = balanced_measure(parted, style, setting, context.fonts);
    setting.measure = balanced;
    setting.align = Align::centre;
    const auto lines = set_lines(parted, style, setting, context.fonts);
    const Points above = below_red_head ? 2 * context.style.pitch : style.pitch / 2;
    Strip strip{.keeps_with_next = true};
    append(strip, lines, style, (context.measure - balanced) / 2, above);
    strip.height = above + style.pitch * static_cast<double>(lines.size()) + context.style.pitch;
    return {std::move(strip)};
}

std::vector<Strip> red_head(const FrontMatter& front, const Context& context) {
    const Style& style = context.style;
    Strip strip{.keeps_with_next = true};
    // The name of the organ as large as it fits; its upper edge 35 mm below that of the type area (§7.2.4).
    TextStyle name = style.title;
    name.size = name.cell = 54;
    const Text words = plain(front.author + (context.english ? "" : "文件"));
    const Points wide = natural_width(words, name, context.fonts, context.english);
    name.size = name.cell = std::min(name.size, name.size * (context.measure - 2 * style.cell) / wide);
    name.pitch = name.size;
    Points y = millimetres(35);
    append(strip,
           set_lines(words, name,
                     {.measure = context.measure,
                      .align = Align::centre,
                      .justified = false,
                      .english = context.english,
                      .colour = style.red},
                     context.fonts),
           name, 0, y);
    y += name.size + 2 * style.pitch;
    // A document that goes upwards names its signer; its number then stands left (§7.2.5, §7.2.6).
    const bool upwards = !front.signer.empty();
    const Points inset = upwards ? style.cell : 0;
    append(strip,
           set_lines(plain(front.document_no), style.body,
                     {.measure = context.measure,
                      .align = upwards ? Align::left : Align::centre,
                      .justified = false,
                      .english = context.english},
                     context.fonts),
           style.body, inset, y);
    if (upwards) {
        TextStyle person = style.heading_2;
        const Text label = plain(context.english ? "Signed by: " : "签发人："), signer = plain(front.signer);
        const Points of_signer = natural_width(signer, person, context.fonts, context.english);
        const Points of_label = natural_width(label, style.body, context.fonts, context.english);
        const Points left = context.measure - style.cell - of_signer;
        append(strip, set_lines(signer, person, {.measure = of_signer + 1, .justified = false}, context.fonts), person,
               left, y);
        append(strip, set_lines(label, style.body, {.measure = of_label + 1, .justified = false}, context.fonts),
               style.body, left - of_label, y);
    }
    y += style.pitch + millimetres(4);
    strip.items.push_back(Line{0, y, context.measure, y, 1.2, style.red, {}}); // §7.2.7: 4 mm below
    strip.height = y;
    return {std::move(strip)};
}

} // namespace bihuan::document
