/// A photo as it is printed: upright, without what the original says besides, no larger than its place needs.
///
/// The original stays as it came; this is a copy. The same bytes and size give the same copy.
#pragma once

#include <string>
#include <string_view>

namespace bihuan::evidence {

struct PrintPicture {
    std::string jpeg;   ///< empty where there is none
    std::string reason; ///< why there is none, a code: `broken`, `too_large`, `no_picture`
};

/// At most `width` × `height` pixels. Never throws for what stands in the file.
PrintPicture print_picture_of(std::string_view bytes, unsigned width, unsigned height);

} // namespace bihuan::evidence
