#include "document/layout/title.hpp"

#include "core/text.hpp"
#include "document/character.hpp"
#include "document/layout/fitting.hpp"
#include "document/layout/paragraph.hpp"
#include "document/line_break.hpp"

#include <algorithm>
#include <cmath>

namespace bihuan::document {
namespace {

Text plain(const std::string& text) {
    return {{text::code_points(text), false, {}}};
}

Points width(std::u32string_view words, const TextStyle& style, const Context& context) {
    return natural_width({{std::u32string{words}, false, {}}}, style, context.fonts, context.english);
}

/// Words after which a title may be divided without hurting its sense.
constexpr std::u32string_view good_ends[] = {U"年度", U"季度", U"半年", U"全年", U"月份",   U"年",
                                             U"月",   U"和",   U"与",   U"、",   U"办事处", U"人民政府"};

bool ends_well(std::u32string_view words) {
    return std::ranges::any_of(good_ends, [&](std::u32string_view end) { return words.ends_with(end); });
}

/// Where `words` are best divided in two lines that both fit: after a word of sense, near the middle. 0:
/// nowhere.
std::size_t best_division(std::u32string_view words, const TextStyle& style, const Context& context) {
    const auto may_break = breaks(words);
    std::size_t best = 0;
    Points best_cost = 0;
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (may_break[at - 1] == Break::never) continue;
        const Points first = width(words.substr(0, at), style, context);
        const Points second = width(words.substr(at), style, context);
        if (std::max(first, second) > context.measure) continue;
        const Points cost = std::abs(first - second) + (ends_well(words.substr(0, at)) ? 0 : context.measure);
        if (best == 0 || cost < best_cost) {
            best = at;
            best_cost = cost;
        }
    }
    return best;
}

} // namespace

Text divided_title(const Text& text, const TextStyle& style, const Context& context) {
    if (text.size() != 1 || text[0].text.find(line_end) != std::u32string::npos ||
        width(text[0].text, style, context) <= context.measure)
        return text;
    const std::u32string& words = text[0].text;
    auto subject = words.find(U"关于");
    if (subject == std::u32string::npos || width(words.substr(0, subject), style, context) > context.measure)
        subject = 0;
    std::u32string out =
        words.substr(0, subject) + (subject == 0 ? std::u32string{} : std::u32string{line_end});
    const std::u32string rest = words.substr(subject);
    if (width(rest, style, context) > context.measure) {
        const auto at = best_division(rest, style, context);
        if (at == 0) return text;
        out += rest.substr(0, at) + line_end + rest.substr(at);
    } else {
        out += rest;
    }
    return {{std::move(out), false, {}}};
}

std::vector<Strip> title_strips(const Text& text, const Context& context, bool below_red_head) {
    const TextStyle& style = context.style.title;
    const Text parted = divided_title(text, style, context);
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

std::vector<Strip> form_head(const FrontMatter& front, const Text& title, const Context& context) {
    const Style& style = context.style;
    Strip strip{.keeps_with_next = true};
    const auto put = [&](const Text& text, const TextStyle& look, Align align) {
        const Setting setting{
            .measure = context.measure, .align = align, .justified = false, .english = context.english};
        auto set = fitted(text, look, setting, context.fonts);
        const auto lines = static_cast<double>(set.lines.size());
        append(strip, std::move(set.lines), set.style, 0, strip.height);
        strip.height += look.pitch * lines;
    };
    if (!front.author.empty()) put(plain(front.author), style.organ, Align::centre);
    put(divided_title(title, style.title, context), style.title, Align::centre);
    if (!front.document_no.empty()) put(plain(front.document_no), style.body, Align::right);
    strip.height += 4;
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
        append(strip,
               set_lines(label, style.body, {.measure = of_label + 1, .justified = false}, context.fonts),
               style.body, left - of_label, y);
        append(strip,
               set_lines(signer, person, {.measure = of_signer + 1, .justified = false}, context.fonts),
               person, left, y);
    }
    y += style.pitch + millimetres(4);
    strip.items.push_back(Line{0, y, context.measure, y, 1.2, style.red, {}}); // §7.2.7: 4 mm below
    strip.height = y;
    return {std::move(strip)};
}

} // namespace bihuan::document
