#include "evidence/thumbnail.hpp"

#include "evidence/exif.hpp"
#include "evidence/picture.hpp"

#include <algorithm>

namespace bihuan::evidence {

namespace {

bool is_jpeg(std::string_view media_type) {
    return media_type == "image/jpeg";
}

bool can_be_decoded(std::string_view media_type) {
    return is_jpeg(media_type) || media_type == "image/png";
}

Decoded decode_small(std::string_view bytes, std::string_view media_type, Picture& picture) {
    return is_jpeg(media_type) ? decode_jpeg(bytes, thumbnail_side, picture)
                               : decode_png(bytes, thumbnail_side, picture);
}

} // namespace

bool is_whole_photo(std::string_view bytes, std::string_view media_type) {
    Picture small; // no picture is made larger than it was
    return can_be_decoded(media_type) && decode_small(bytes, media_type, small) == Decoded::well &&
           std::max(small.width, small.height) >= least_photo_side &&
           std::min(small.width, small.height) >= least_photo_side / 10;
}

Thumbnail thumbnail_of(std::string_view bytes, std::string_view media_type) {
    if (!can_be_decoded(media_type)) return {{}, "no_picture"};
    const bool jpeg = is_jpeg(media_type);
    Picture picture;
    const Decoded decoded = decode_small(bytes, media_type, picture);
    if (decoded == Decoded::too_large) return {{}, "too_large"};
    if (decoded == Decoded::broken || picture.empty()) return {{}, "broken"};
    const int orientation = jpeg ? photo_facts(bytes).orientation : 1;
    auto small = encode_jpeg(upright(std::move(picture), orientation));
    return small.empty() ? Thumbnail{{}, "broken"} : Thumbnail{std::move(small), {}};
}

} // namespace bihuan::evidence
