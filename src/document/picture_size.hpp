/// How many pixels a picture has, read from its head.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace bihuan::document {

struct PictureSize {
    std::uint32_t width = 0, height = 0;
};

/// Of a JPEG or PNG; nothing where the bytes are neither or are cut off before they say it.
std::optional<PictureSize> picture_size(std::string_view bytes);

} // namespace bihuan::document
