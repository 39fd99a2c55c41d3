#include "evidence/picture.hpp"

#include <algorithm>

namespace bihuan::evidence {

Shrinking::Shrinking(unsigned width, unsigned height, unsigned most) : width_(width), height_(height) {
    const unsigned longest = std::max(width, height);
    const auto small = [&](unsigned side) {
        if (longest <= most) return side;
        return std::max(1U, static_cast<unsigned>(std::uint64_t{side} * most / longest));
    };
    small_width_ = small(width);
    small_height_ = small(height);
    small_.width = small_width_;
    small_.height = small_height_;
    small_.colours.reserve(std::size_t{3} * small_width_ * small_height_);
    sums_.assign(std::size_t{3} * small_width_, 0);
}

void Shrinking::take(const unsigned char* line) {
    for (unsigned x = 0; x < width_; ++x) {
        const auto to = std::size_t{3} * (std::uint64_t{x} * small_width_ / width_);
        for (unsigned c = 0; c < 3; ++c)
            sums_[to + c] += line[std::size_t{3} * x + c];
    }
    ++lines_in_row_;
    ++line_;
    if (line_ == height_ || std::uint64_t{line_} * small_height_ / height_ > row_) emit();
}

void Shrinking::emit() {
    for (unsigned x = 0; x < small_width_; ++x) {
        const auto first = (std::uint64_t{x} * width_ + small_width_ - 1) / small_width_;
        const auto behind = (std::uint64_t{x + 1} * width_ + small_width_ - 1) / small_width_;
        const auto covered = std::max<std::uint64_t>(1, (behind - first) * lines_in_row_);
        for (unsigned c = 0; c < 3; ++c)
            small_.colours.push_back(static_cast<unsigned char>(sums_[std::size_t{3} * x + c] / covered));
    }
    std::fill(sums_.begin(), sums_.end(), 0);
    lines_in_row_ = 0;
    ++row_;
}

Picture Shrinking::finish() {
    return std::move(small_);
}

Picture upright(Picture picture, int orientation) {
    if (orientation < 2 || orientation > 8) return picture;
    const bool across = orientation >= 5; // sides change places
    Picture turned;
    turned.width = across ? picture.height : picture.width;
    turned.height = across ? picture.width : picture.height;
    turned.colours.resize(picture.colours.size());
    for (unsigned y = 0; y < turned.height; ++y)
        for (unsigned x = 0; x < turned.width; ++x) {
            unsigned from_x = across ? y : x, from_y = across ? x : y;
            if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8)
                from_x = picture.width - 1 - from_x;
            if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7)
                from_y = picture.height - 1 - from_y;
            const auto* from =
                &picture.colours[std::size_t{3} * (std::size_t{from_y} * picture.width + from_x)];
            std::copy_n(from, 3, &turned.colours[std::size_t{3} * (std::size_t{y} * turned.width + x)]);
        }
    return turned;
}

} // namespace bihuan::evidence
