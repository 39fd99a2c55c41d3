#include "document/layout/pictures.hpp"

#include "core/problem.hpp"
#include "document/jpeg.hpp"
#include "document/layout/paragraph.hpp"
#include "document/picture_size.hpp"
#include "document/png.hpp"

#include <algorithm>
#include <cmath>

namespace bihuan::document {
namespace {

constexpr double dots_per_inch = 150, points_per_inch = 72;

int pixels(Points length) {
    return std::max(1, static_cast<int>(std::ceil(length / points_per_inch * dots_per_inch)));
}

/// Too small to write the reason into is better drawn empty than with words over its edge.
void put_reason(Strip& strip, const std::string& reason, const Box& place, const Context& context) {
    strip.items.emplace_back(Box{place.x, place.y, place.width, place.height, Colour{0.92, 0.92, 0.92},
                                 Colour{0.6, 0.6, 0.6}, 0.35});
    const TextStyle& style = context.style.small;
    auto lines = set_lines(plain_text(reason), style,
                           {.measure = place.width - 8,
                            .align = Align::centre,
                            .justified = false,
                            .english = context.english,
                            .colour = {0.35, 0.35, 0.35}},
                           context.fonts);
    const auto most = static_cast<std::size_t>(std::max(1.0, place.height / style.pitch));
    if (lines.size() > most) lines.resize(most);
    const Points height = style.pitch * static_cast<double>(lines.size());
    append(strip, std::move(lines), style, place.x + 4, place.y + std::max(0.0, (place.height - height) / 2));
}

} // namespace

const SoundPicture& Pictures::in(const std::string& sha256, Points width, Points height) {
    const int across = pixels(width), down = pixels(height);
    const auto [known, fresh] = known_.try_emplace({sha256, across, down});
    if (fresh) {
        if (sha256.empty())
            known->second.missing = english_ ? "No picture" : "未附图片";
        else if (!source_)
            known->second.missing = english_ ? "The picture is not at hand" : "图片未提供";
        else
            known->second = looked_at(source_(sha256, across, down));
    }
    return known->second;
}

SoundPicture Pictures::looked_at(Picture picture) const {
    SoundPicture out;
    out.missing = std::move(picture.missing);
    if (!out.missing.empty()) return out;
    try {
        if (is_jpeg(picture.bytes))
            picture.bytes = without_metadata(picture.bytes);
        else
            read_png(picture.bytes);
    } catch (const Problem&) {
        picture.bytes.clear();
    }
    const auto size = picture_size(picture.bytes);
    if (!size) {
        out.missing = english_ ? "The picture is damaged" : "图片已损坏，无法显示";
        return out;
    }
    out.width = size->width;
    out.height = size->height;
    out.bytes = std::move(picture.bytes);
    return out;
}

const SoundPicture& picture_in(const std::string& sha256, Points width, Points height,
                               const Context& context) {
    static const SoundPicture none{{}, 0, 0, "—"};
    return context.pictures == nullptr ? none : context.pictures->in(sha256, width, height);
}

void put_picture(Strip& strip, const std::string& sha256, const Box& place, Standing standing,
                 const Context& context) {
    // Ink has edges: a signature is asked for at twice the dots of a photo.
    const double dots = standing == Standing::below ? 2 : 1;
    put_picture(strip, picture_in(sha256, dots * place.width, dots * place.height, context), place, standing,
                context);
}

void put_picture(Strip& strip, const SoundPicture& picture, const Box& place, Standing standing,
                 const Context& context) {
    if (!picture.missing.empty()) {
        put_reason(strip, picture.missing, place, context);
        return;
    }
    const double scale = std::min(place.width / picture.width, place.height / picture.height);
    const Points width = picture.width * scale, height = picture.height * scale;
    const Points top = standing == Standing::middle ? (place.height - height) / 2 : place.height - height;
    strip.items.emplace_back(
        Image{place.x + (place.width - width) / 2, place.y + top, width, height, picture.bytes});
}

} // namespace bihuan::document
