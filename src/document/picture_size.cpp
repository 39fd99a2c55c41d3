#include "document/picture_size.hpp"

#include "document/jpeg.hpp"

namespace bihuan::document {
namespace {

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t length) {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < length; ++i)
        out = out << 8 | static_cast<unsigned char>(bytes[at + i]);
    return out;
}

/// In the frame header (ITU-T T.81 §B.2.2): SOF0 to SOF15 without the tables among them.
std::optional<PictureSize> of_jpeg(std::string_view bytes) {
    for (std::size_t at = 2; at + 9 <= bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) != 0xFF) return std::nullopt;
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) return PictureSize{number(bytes, at + 7, 2), number(bytes, at + 5, 2)};
        at += 2 + number(bytes, at + 2, 2);
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureSize> picture_size(std::string_view bytes) {
    std::optional<PictureSize> size;
    if (is_jpeg(bytes))
        size = of_jpeg(bytes);
    else if (bytes.starts_with("\x89PNG\r\n\x1A\n") && bytes.size() >= 24)
        size = PictureSize{number(bytes, 16, 4), number(bytes, 20, 4)}; // IHDR is the first chunk
    if (size && (size->width == 0 || size->height == 0)) return std::nullopt;
    return size;
}

} // namespace bihuan::document
