#include "document/to_unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace bihuan::document {
namespace {

// The most that a CMap holds between beginbfchar and endbfchar.
constexpr std::size_t entries_per_block = 100;

std::string hexadecimal(std::string_view bytes) {
    std::string digits;
    for (const char byte : bytes)
        digits += fmt::format("{:02X}", static_cast<unsigned char>(byte));
    return digits;
}

} // namespace

std::string utf16(std::u32string_view characters) {
    std::string bytes;
    const auto append = [&](char32_t unit) {
        bytes += static_cast<char>(unit >> 8 & 0xFF);
        bytes += static_cast<char>(unit & 0xFF);
    };
    for (const char32_t character : characters) {
        if (character < 0x10000)
            append(character);
        else {
            append(0xD800 + ((character - 0x10000) >> 10));
            append(0xDC00 + (character & 0x3FF));
        }
    }
    return bytes;
}

std::string to_unicode_cmap(const std::vector<std::pair<std::uint16_t, char32_t>>& characters) {
    std::string cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t first = 0; first < characters.size(); first += entries_per_block) {
        const std::size_t end = std::min(characters.size(), first + entries_per_block);
        cmap += fmt::format("{} beginbfchar\n", end - first);
        for (std::size_t i = first; i < end; ++i)
            cmap += fmt::format("<{:04X}> <{}>\n", characters[i].first,
                                hexadecimal(utf16(std::u32string_view{&characters[i].second, 1})));
        cmap += "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace bihuan::document
