/// What we ask of text that came from outside, and how it is made comparable.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::text {

/// Whether `text` is well-formed UTF-8 without NUL and without surrogates (Unicode 15, table 3-7).
bool is_utf8(std::string_view text);

/// The code points of well-formed UTF-8; a malformed byte becomes U+FFFD.
std::u32string code_points(std::string_view utf8);
/// How many code points.
std::size_t length(std::string_view utf8);
void append(std::string& utf8, char32_t code_point);
std::string utf8(std::u32string_view code_points);

/// Without blanks at both ends; the full-width space U+3000, U+00A0 and U+FEFF count as blanks.
std::string_view trim(std::string_view text);

/// Full-width letters, digits and punctuation of ASCII to their half-width forms (Ａ→A, １→1, （→(,
/// U+3000→space).
std::string half_width(std::string_view text);

/// The form in which two names are compared: half-width, ASCII lower case, every blank removed, brackets of
/// all kinds alike. `天津市　Ａ餐饮（一部）` and `天津市A餐饮(一部)` are the same name.
std::string comparable(std::string_view text);

std::string ascii_lower(std::string_view text);
std::string ascii_upper(std::string_view text);

/// The parts of `text` between any of the code points in `separators`, trimmed, without the empty ones.
std::vector<std::string> split(std::string_view text, std::u32string_view separators);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

} // namespace bihuan::text
