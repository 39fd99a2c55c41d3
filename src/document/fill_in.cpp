#include "document/fill_in.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace bihuan::document {

std::string with_fill_ins_marked(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto two = line.substr(i, 2);
        const bool escaped = i > 0 && line[i - 1] == '\\';
        if ((two == "[[" || two == "]]") && !escaped) {
            text::append(out, two == "[[" ? fill_in_begins : fill_in_ends);
            ++i;
        } else {
            out += line[i];
        }
    }
    return out;
}

Text text_with_fill_ins(const std::string& text) {
    const std::u32string words = text::code_points(text);
    Text out;
    std::size_t at = 0;
    const auto add = [&](std::size_t end, bool fill_in) {
        if (end > at || fill_in) out.push_back({words.substr(at, end - at), false, {}, fill_in});
    };
    while (at < words.size()) {
        const auto begin = words.find(U"[[", at);
        const auto end = begin == words.npos ? words.npos : words.find(U"]]", begin);
        if (end == words.npos) break;
        add(begin, false);
        at = begin + 2;
        add(end, true);
        at = end + 2;
    }
    add(words.size(), false);
    return out;
}

std::u32string filled_in(std::u32string_view text) {
    if (text == U"—") text = {}; // a fact that is not there
    std::size_t halves = 0;
    for (const char32_t character : text)
        halves += character < 0x2E80 ? 1 : 2;
    constexpr std::size_t least = 8;
    if (halves == 0) return std::u32string(least, fill_in_room);
    const std::size_t room = std::max<std::size_t>(2, least > halves ? least - halves : 0);
    return std::u32string(room / 2, fill_in_room) + std::u32string{text} +
           std::u32string(room - room / 2, fill_in_room);
}

} // namespace bihuan::document
