#include "evidence/print_picture.hpp"

#include "evidence/exif.hpp"
#include "evidence/media_type.hpp"
#include "evidence/picture.hpp"

#include <algorithm>

namespace bihuan::evidence {
namespace {

/// Made smaller where it does not fit its place.
Picture fitted(Picture picture, unsigned width, unsigned height) {
    if (picture.width <= width && picture.height <= height) return picture;
    // The longer side that leaves the other within its bound.
    const auto by = std::min(double{1} * width / picture.width, double{1} * height / picture.height);
    const auto most = std::max(1U, static_cast<unsigned>(by * std::max(picture.width, picture.height)));
    Shrinking shrinking{picture.width, picture.height, most};
    for (unsigned y = 0; y < picture.height; ++y)
        shrinking.take(&picture.colours[std::size_t{3} * picture.width * y]);
    return shrinking.finish();
}

} // namespace

PrintPicture print_picture_of(std::string_view bytes, unsigned width, unsigned height) {
    const auto type = media_type_of(bytes);
    const bool jpeg = type && type->name == "image/jpeg";
    if (!jpeg && !(type && type->name == "image/png")) return {{}, "no_picture"};
    const unsigned most = std::max(width, height);
    Picture picture;
    const auto decoded = jpeg ? decode_jpeg(bytes, most, picture) : decode_png(bytes, most, picture);
    if (decoded == Decoded::too_large) return {{}, "too_large"};
    if (decoded == Decoded::broken || picture.empty()) return {{}, "broken"};
    picture = fitted(upright(std::move(picture), jpeg ? photo_facts(bytes).orientation : 1), width, height);
    auto copy = encode_jpeg(picture);
    return copy.empty() ? PrintPicture{{}, "broken"} : PrintPicture{std::move(copy), {}};
}

} // namespace bihuan::evidence
