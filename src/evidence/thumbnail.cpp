#include "evidence/thumbnail.hpp"

#include "evidence/exif.hpp"
#include "evidence/picture.hpp"

namespace bihuan::evidence {

Thumbnail thumbnail_of(std::string_view bytes, std::string_view media_type) {
    const bool jpeg = media_type == "image/jpeg";
    if (!jpeg && media_type != "image/png") return {{}, "no_picture"};
    Picture picture;
    const Decoded decoded =
        jpeg ? decode_jpeg(bytes, thumbnail_side, picture) : decode_png(bytes, thumbnail_side, picture);
    if (decoded == Decoded::too_large) return {{}, "too_large"};
    if (decoded == Decoded::broken || picture.empty()) return {{}, "broken"};
    const int orientation = jpeg ? photo_facts(bytes).orientation : 1;
    auto small = encode_jpeg(upright(std::move(picture), orientation));
    return small.empty() ? Thumbnail{{}, "broken"} : Thumbnail{std::move(small), {}};
}

} // namespace bihuan::evidence
