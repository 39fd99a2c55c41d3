/// Which character each code of a face in a PDF stands for, so that text can be found and copied.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace bihuan::document {

/// UTF-16, most significant byte first.
std::string utf16(std::u32string_view characters);

/// The ToUnicode CMap (PDF 32000-1 §9.10.3) of two-byte codes.
std::string to_unicode_cmap(const std::vector<std::pair<std::uint16_t, char32_t>>& characters);

} // namespace bihuan::document
