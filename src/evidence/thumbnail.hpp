/// A small picture to look at: at most 320 pixels a side, upright, without what the original says besides.
///
/// The decoders are Debian's libjpeg-turbo and libpng. A picture is read line by line, a photo already
/// reduced by its own transform, so memory follows the small picture; sizes and numbers of scans are limited,
/// so a file made to exhaust the service is refused like a broken one.
#pragma once

#include <string>
#include <string_view>

namespace bihuan::evidence {

constexpr unsigned thumbnail_side = 320;

struct Thumbnail {
    std::string jpeg;   ///< empty where there is none
    std::string reason; ///< why there is none, a code: `broken`, `too_large`, `no_picture`
};

/// Never throws for what stands in the file.
Thumbnail thumbnail_of(std::string_view bytes, std::string_view media_type);

/// Whether the bytes are a JPEG or PNG that can be decoded to its end and is large enough to show something:
/// its longer side has `least_photo_side` pixels, its shorter one a tenth of that. Never throws for what
/// stands in the file.
constexpr unsigned least_photo_side = thumbnail_side;
bool is_whole_photo(std::string_view bytes, std::string_view media_type);

} // namespace bihuan::evidence
