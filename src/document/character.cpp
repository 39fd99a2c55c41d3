#include "document/character.hpp"

#include <string_view>

namespace bihuan::document {
namespace {

bool among(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

} // namespace

bool is_opening(char32_t c) {
    return among(U"（《〈「『【〖〔［｛“‘", c);
}
bool is_closing(char32_t c) {
    return among(U"）》〉」』】〗〕］｝”’", c);
}
bool is_pause(char32_t c) {
    return among(U"，、。．；：！？", c);
}
bool is_run_mark(char32_t c) {
    return c == U'—' || c == U'…' || c == U'⸺';
}

bool may_not_begin_line(char32_t c) {
    return is_closing(c) || is_pause(c) || is_run_mark(c) || among(U"·～％‰℃°″′々〉!%),.:;?]}", c);
}

bool may_not_end_line(char32_t c) {
    return is_opening(c) || among(U"([{¥￥$＄№", c);
}

bool is_latin(char32_t c) {
    if (c == U'×' || c == U'·') return false;
    return (c > U' ' && c < 0x7F) || (c > 0xA0 && c < 0x0500) || (c >= 0x1E00 && c < 0x2000) ||
           among(U"‰€–‑•", c);
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool is_space(char32_t c) {
    return c == U' ' || c == 0xA0 || c == 0x3000;
}
bool is_of_both_scripts(char32_t c) {
    return among(U"“”‘’—…·×", c);
}

bool is_check_box(char32_t c) {
    return c >= U'☐' && c <= U'☒';
}

bool is_unit(char32_t c) {
    return among(U"年月日时分秒天周元万亿个项家次户人处条份起件名台辆吨米号级类期度％‰℃℉㎡㎥㎜㎝㎏", c);
}

} // namespace bihuan::document
