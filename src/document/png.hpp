/// The pixels of a PNG. libharu reads PNG itself, but a damaged one ends the whole program there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bihuan::document {

struct Pixels {
    std::uint32_t width = 0, height = 0;
    std::string colours; ///< red, green, blue of each pixel, row by row from the top
    std::string opacity; ///< one byte of each; empty where the whole picture is opaque
};

/// Throws Problem bad_image where the bytes are not a sound PNG, or one of more than 50 million pixels.
Pixels read_png(std::string_view bytes);

} // namespace bihuan::document
