#include "document/line_break.hpp"

#include "document/character.hpp"

#include <linebreak.h>

#include <mutex>
#include <string>

namespace bihuan::document {
namespace {

/// Between Latin letters, ’ is an apostrophe and its neighbours are one word.
bool within_word(std::u32string_view text, std::size_t at) {
    return at > 0 && at + 1 < text.size() && is_latin(text[at - 1]) && is_latin(text[at + 1]);
}

Break chinese(std::u32string_view text, std::size_t at, Break by_unicode) {
    const char32_t before = text[at], after = text[at + 1];
    if (before == line_end) return Break::always;
    if (after == line_end) return Break::never;
    if (is_of_both_scripts(before) && within_word(text, at))
        return before == U'’' ? Break::never : by_unicode;
    if (may_not_begin_line(after) || may_not_end_line(before)) return Break::never;
    if (is_digit(before) && is_unit(after)) return Break::never;
    if (before == U'第' && is_digit(after)) return Break::never;
    // UAX #14 takes quotation marks for either side; here their side is known.
    if (is_closing(before) || is_pause(before) || is_run_mark(before) || is_opening(after))
        return Break::allowed;
    return by_unicode;
}

} // namespace

std::vector<Break> breaks(std::u32string_view text) {
    static std::once_flag once;
    std::call_once(once, [] { init_linebreak(); });
    std::string marks(text.size(), '\0');
    static_assert(sizeof(char32_t) == sizeof(utf32_t));
    set_linebreaks_utf32(reinterpret_cast<const utf32_t*>(text.data()), text.size(), "zh", marks.data());
    std::vector<Break> out(text.size(), Break::never);
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        out[i] = chinese(text, i, marks[i] == LINEBREAK_ALLOWBREAK ? Break::allowed : Break::never);
    if (!out.empty()) out.back() = Break::always;
    return out;
}

} // namespace bihuan::document
