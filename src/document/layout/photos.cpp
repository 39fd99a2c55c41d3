#include "document/layout/photos.hpp"

#include "document/layout/paragraph.hpp"
#include "document/layout/pictures.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr std::size_t beside = 2;
constexpr Points gap = 10, around = 3, least_picture = 60;
constexpr Colour grey{0.45, 0.45, 0.45};

class Album {
public:
    Album(const Photos& photos, const Context& context)
        : photos_(photos), context_(context), width_((context.measure - (photos.pairs ? 0 : gap)) / beside) {}

    std::vector<Strip> run() const {
        std::vector<Strip> strips;
        for (std::size_t i = 0; i < photos_.photos.size(); i += beside)
            strips.push_back(row(i));
        strips.push_back(Strip{.height = context_.style.space_around / 2});
        return strips;
    }

private:
    std::vector<SetLine> lines(const std::string& words, const TextStyle& style, Colour colour = {}) const {
        if (words.empty()) return {};
        return set_lines(plain_text(words), style,
                         {.measure = width_ - 2 * around,
                          .align = Align::centre,
                          .justified = false,
                          .english = context_.english,
                          .colour = colour},
                         context_.fonts);
    }

    /// As high as the pictures of the row are, but not so low that a third row would go on the page: photos
    /// lie four to a page, whichever way up they were taken.
    Points height_of(const std::vector<const SoundPicture*>& pictures, Points most, Points around_it) const {
        Points height = std::max(least_picture, context_.height / (beside + 1) + 1 - around_it);
        for (const SoundPicture* picture : pictures)
            if (picture->missing.empty())
                height = std::max(height, (width_ - 2 * around) * picture->height / picture->width);
        return std::min(height, most);
    }

    Strip row(std::size_t first) const {
        const TextStyle& small = context_.style.small;
        const std::size_t count = std::min(beside, photos_.photos.size() - first);
        std::vector<std::vector<SetLine>> captions;
        std::size_t most = 2; // rows of the usual captions are alike
        for (std::size_t i = 0; i < count; ++i) {
            const Photo& photo = photos_.photos[first + i];
            captions.push_back(lines(photo.caption, small));
            for (auto& line : lines(photo.note, small, grey))
                captions.back().push_back(std::move(line));
            most = std::max(most, captions.back().size());
        }
        Strip strip{.height = context_.height / beside - 0.05};
        const Points of_head = photos_.pairs ? context_.style.form_label.pitch + 4 : 0;
        const Points of_captions = small.pitch * static_cast<double>(most) + 4;
        const Points below = photos_.pairs ? gap : gap / 2;
        const Points around_it = of_head + of_captions + below + 2 * around;
        const Points most_high = std::max(least_picture, strip.height - around_it);
        std::vector<const SoundPicture*> pictures;
        for (std::size_t i = first; i < first + count; ++i)
            pictures.push_back(
                &picture_in(photos_.photos[i].sha256, width_ - 2 * around, most_high, context_));
        const Points height = height_of(pictures, most_high, around_it);
        const Points foot = of_head + height + of_captions + 2 * around;
        strip.height = foot + below;
        for (std::size_t i = 0; i < count; ++i) {
            const Points left = static_cast<double>(i) * (width_ + (photos_.pairs ? 0 : gap));
            const Box place{left + around, of_head + around, width_ - 2 * around, height, {}, {}, 0};
            if (!photos_.pairs)
                strip.items.emplace_back(
                    Box{left, 0, width_, height + 2 * around, {}, Colour{0.7, 0.7, 0.7}, 0.35});
            put_picture(strip, *pictures[i], place, Standing::middle, context_);
            append(strip, std::move(captions[i]), small, left + around, of_head + height + 2 * around + 2);
        }
        if (photos_.pairs) frame(strip, of_head, foot);
        return strip;
    }

    void frame(Strip& strip, Points of_head, Points foot) const {
        const TextStyle& style = context_.style.form_label;
        const char* const heads[] = {context_.english ? "Before" : "整改前",
                                     context_.english ? "After" : "整改后"};
        for (std::size_t i = 0; i < beside; ++i)
            append(strip, lines(heads[i], style), style, static_cast<double>(i) * width_ + around, 2);
        strip.items.emplace_back(Box{0, 0, context_.measure, foot, {}, Colour{}, 0.7});
        strip.items.emplace_back(Line{0, of_head, context_.measure, of_head, 0.35, {}, {}});
        strip.items.emplace_back(Line{width_, 0, width_, foot, 0.35, {}, {}});
    }

    const Photos& photos_;
    const Context& context_;
    Points width_;
};

} // namespace

std::vector<Strip> photo_strips(const Photos& photos, const Context& context) {
    return Album{photos, context}.run();
}

} // namespace bihuan::document
