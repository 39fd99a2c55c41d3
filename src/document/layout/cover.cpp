#include "document/layout/cover.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/title.hpp"

namespace bihuan::document {
namespace {

Text plain(const std::string& words) {
    return {{text::code_points(words), false, {}}};
}

} // namespace

Strip cover_strip(const Cover& cover, const Context& context) {
    const Style& style = context.style;
    Strip strip{.height = context.height, .begins_page = true, .bare = true};
    const auto put = [&](const std::string& words, const TextStyle& text, Align align, Points top,
                         Colour colour = {}) {
        auto lines = set_lines(plain(words), text,
                               {.measure = context.measure,
                                .align = align,
                                .justified = false,
                                .english = context.english,
                                .colour = colour},
                               context.fonts);
        const auto height = text.pitch * static_cast<double>(lines.size());
        append(strip, std::move(lines), text, 0, top);
        return top + height;
    };
    if (!cover.mark.empty()) {
        TextStyle text = style.heading_1;
        const Points wide = natural_width(plain(cover.mark), text, context.fonts, context.english);
        strip.items.push_back(Box{0, 0, wide + 16, text.pitch, {}, style.red, 1.2});
        auto lines = set_lines(
            plain(cover.mark), text,
            {.measure = wide + 1, .justified = false, .english = context.english, .colour = style.red},
            context.fonts);
        append(strip, std::move(lines), text, 8, 0);
    }
    if (!cover.number.empty()) put(cover.number, style.body, Align::right, 0);

    // The title a third down, as large as two lines of it allow.
    TextStyle title = style.title;
    title.size = title.cell = context.english ? 26 : 32;
    title.pitch = 1.6 * title.size;
    Setting setting{.measure = context.measure, .justified = false, .english = context.english};
    const Text words = divided_title(plain(cover.title), title, context);
    const Points measure = balanced_measure(words, title, setting, context.fonts);
    setting.measure = measure;
    setting.align = Align::centre;
    auto lines = set_lines(words, title, setting, context.fonts);
    Points y = context.height * 0.28;
    const auto of_title = title.pitch * static_cast<double>(lines.size());
    append(strip, std::move(lines), title, (context.measure - measure) / 2, y);
    y += of_title + style.pitch;
    for (const auto& line : cover.lines)
        y = put(line, style.heading_2, Align::centre, y);

    y = context.height - 3 * style.pitch;
    if (!cover.organ.empty()) y = put(cover.organ, style.heading_1, Align::centre, y);
    if (!cover.date.empty()) put(cover.date, style.body, Align::centre, y);
    return strip;
}

} // namespace bihuan::document
