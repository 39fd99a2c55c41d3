/// What a photo says besides its picture: when and where it was taken, and which way up it is (EXIF).
#pragma once

#include "core/instant.hpp"

#include <optional>
#include <string_view>

namespace bihuan::evidence {

struct PhotoFacts {
    std::optional<Instant> taken_at; ///< in the zone that it names, else in the office's
    std::optional<double> longitude; ///< degrees, east positive
    std::optional<double> latitude;  ///< degrees, north positive
    int orientation = 1;             ///< 1 to 8, as EXIF numbers them
};

/// Of a JPEG; facts that are absent or make no sense are left out. Never throws for what stands in the photo.
PhotoFacts photo_facts(std::string_view jpeg);

} // namespace bihuan::evidence
