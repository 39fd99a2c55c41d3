#include "document/layout/glyphs.hpp"

#include "document/character.hpp"
#include "document/fill_in.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

enum class Script { chinese, latin, space };

/// The next character in a direction that is no space and of one script only decides for those of both.
Script script_of(std::u32string_view text, std::size_t at, bool english) {
    const char32_t c = text[at];
    if (is_space(c)) return Script::space;
    if (is_latin(c)) return Script::latin;
    if (!is_of_both_scripts(c)) return Script::chinese;
    if (english && c != U'×') return Script::latin;
    // don’t, 3×4: between Latin letters it is one of them.
    const bool within = at > 0 && at + 1 < text.size() && is_latin(text[at - 1]) && is_latin(text[at + 1]);
    return within && c != U'—' && c != U'…' ? Script::latin : Script::chinese;
}

/// Half an em of a punctuation mark is blank, where the mark is set full width.
void set_blanks(Glyph& glyph, Points size) {
    // ？ and ！ fill more of their cell in some faces; they give up a quarter only.
    const bool wide = glyph.character == U'！' || glyph.character == U'？';
    if (is_opening(glyph.character))
        glyph.left_blank = size / 2;
    else if (is_closing(glyph.character) || is_pause(glyph.character))
        glyph.right_blank = wide ? size / 4 : size / 2;
}

void cut_right(Glyph& glyph) {
    glyph.width -= glyph.right_blank;
    glyph.right_blank = 0;
}

void cut_left(Glyph& glyph) {
    glyph.width -= glyph.left_blank;
    glyph.shift += glyph.left_blank;
    glyph.left_blank = 0;
}

/// Between two marks one blank half is enough: 》。 gives one up on the left mark, （“ on the right one.
void squeeze(Glyph& left, Glyph& right) {
    const bool closes = is_closing(left.character) || is_pause(left.character);
    if (closes && (is_closing(right.character) || is_pause(right.character) || is_opening(right.character)))
        cut_right(left);
    else if (is_opening(left.character) && is_opening(right.character))
        cut_left(right);
}

} // namespace

std::vector<Glyph> glyphs(const Text& given, const TextStyle& style, const Fonts& fonts, bool english) {
    Text text = given;
    std::u32string whole;
    for (auto& span : text) {
        if (span.fill_in) span.text = filled_in(span.text);
        whole += span.text;
    }
    std::vector<Glyph> out(whole.size());
    const auto may_break = breaks(whole);
    std::vector<Script> scripts(whole.size());
    std::size_t at = 0;
    for (std::uint32_t number = 0; number < text.size(); ++number) {
        const Role role = text[number].strong ? style.strong : style.role;
        const Role latin = text[number].strong ? style.strong : style.latin;
        for (std::size_t i = 0; i < text[number].text.size(); ++i, ++at) {
            Glyph& glyph = out[at];
            const Script script = scripts[at] = script_of(whole, at, english);
            glyph.character = whole[at];
            glyph.span = number;
            glyph.after = may_break[at];
            glyph.space = script == Script::space;
            if (glyph.character == line_end) continue;
            glyph.fill_in = text[number].fill_in;
            if (glyph.character == fill_in_room) {
                // Room stays with what it is room for.
                scripts[at] = Script::chinese;
                if (i + 1 < text[number].text.size()) glyph.after = Break::never;
                glyph.width = style.size / 2;
                continue;
            }
            if (i + 1 < text[number].text.size() && text[number].text[i + 1] == fill_in_room)
                glyph.after = Break::never;
            if (is_check_box(glyph.character)) {
                scripts[at] = Script::chinese;
                glyph.drawn = true;
                if (at + 1 < whole.size()) glyph.after = Break::never; // it belongs to what follows
                glyph.face = fonts.face_for(role, glyph.character);
                glyph.width = 1.2 * style.cell;
                continue;
            }
            glyph.face = fonts.face_for(script == Script::chinese ? role : latin, glyph.character);
            const double advance = fonts.advance(glyph.face, glyph.character);
            const bool full = script == Script::chinese && advance > 0.9;
            glyph.width = full || glyph.character == 0x3000 ? style.cell : advance * style.size;
            if (full) set_blanks(glyph, style.size);
        }
    }
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        squeeze(out[i], out[i + 1]);
        const bool crosses = (scripts[i] == Script::latin && scripts[i + 1] == Script::chinese) ||
                             (scripts[i] == Script::chinese && scripts[i + 1] == Script::latin);
        const auto stands_apart = [](char32_t c) {
            return !is_opening(c) && !is_closing(c) && !is_pause(c) && !is_run_mark(c) && c != line_end &&
                   c != U'℃';
        };
        if (crosses && stands_apart(out[i].character) && stands_apart(out[i + 1].character))
            out[i].gap = style.size / 4;
        const bool pair = is_run_mark(out[i].character) && is_run_mark(out[i + 1].character);
        out[i].stretches =
            !pair && (scripts[i] == Script::chinese || scripts[i + 1] == Script::chinese || out[i].space);
    }
    // A blank typed between Chinese and Latin is that same quarter, not one more.
    for (std::size_t i = 1; i + 1 < out.size(); ++i)
        if (out[i].character == U' ' && scripts[i - 1] != scripts[i + 1])
            out[i].width = std::min(out[i].width, style.size / 4);
    return out;
}

} // namespace bihuan::document
