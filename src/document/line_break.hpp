/// Where a line may end: UAX #14 (libunibreak) with the Chinese rules 避头尾 over it.
#pragma once

#include <string_view>
#include <vector>

namespace bihuan::document {

enum class Break : unsigned char { never, allowed, always };

/// For each character, whether the line may end after it. Never before ，。》 and their like, never after
/// （《“ and theirs, never within —— or ……, a number and its unit, or a Latin word. `always` after U+2028.
std::vector<Break> breaks(std::u32string_view text);

} // namespace bihuan::document
