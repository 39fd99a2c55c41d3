#include "document/layout/labels.hpp"

#include "document/layout/fitting.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/qr_box.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr Points around = millimetres(4), most_of_code = millimetres(24);

class Sheet {
public:
    Sheet(const Labels& labels, const Context& context)
        : context_(context), width_(context.style.page_width / static_cast<double>(labels.columns)),
          height_(context.style.page_height / static_cast<double>(labels.rows)) {}

    /// From the upper left corner of the sticker.
    Strip sticker(const Sticker& label) const {
        const Points side =
            label.address.empty()
                ? 0
                : std::min({most_of_code, height_ - 2 * around, 0.42 * (width_ - 2 * around)});
        const Points measure = width_ - 2 * around - (side > 0 ? side + around : 0);
        Strip out;
        // As large as the sticker holds.
        for (const double scale : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5}) {
            out = {};
            const Points used = text(out, label, measure, scale);
            if (used <= height_ - 2 * around || scale == 0.5) {
                const Points down = around + std::max(0.0, (height_ - 2 * around - used) / 2);
                for (Item& item : out.items)
                    shift(item, around, down);
                break;
            }
        }
        if (side > 0)
            put_qr_code(out.items, label.address, width_ - around - side, (height_ - side) / 2, side);
        return out;
    }

    Points width() const { return width_; }
    Points height() const { return height_; }

private:
    Points text(Strip& out, const Sticker& label, Points measure, double scale) const {
        const Points large = 13 * scale, small = 9.5 * scale;
        const TextStyle title{Role::heading_1, Role::heading_1, Role::heading_1, large, large, 1.35 * large};
        const TextStyle line{Role::body, Role::heading_1, Role::latin, small, small, 1.4 * small};
        Points y = 0;
        const auto put = [&](const std::string& words, const TextStyle& style) {
            auto set =
                fitted(plain_text(words), style,
                       {.measure = measure, .justified = false, .english = context_.english}, context_.fonts);
            const Points height = style.pitch * static_cast<double>(set.lines.size());
            append(out, std::move(set.lines), set.style, 0, y);
            y += height;
        };
        put(label.title, title);
        y += 3 * scale;
        for (const auto& words : label.lines)
            put(words, line);
        return y;
    }

    const Context& context_;
    Points width_, height_;
};

} // namespace

std::vector<Strip> label_strips(const Labels& labels, const Context& context) {
    const Sheet sheet{labels, context};
    const Style& style = context.style;
    std::vector<Strip> pages;
    const std::size_t of_a_page = labels.columns * labels.rows;
    for (std::size_t i = 0; i < labels.stickers.size(); ++i) {
        const std::size_t place = i % of_a_page;
        if (place == 0) {
            pages.push_back(
                Strip{.height = style.area_height, .begins_page = true, .bare = true, .sheet = true});
            // Where to cut; items are placed from the type area.
            for (std::size_t k = 1; k < labels.columns; ++k) {
                const Points x = static_cast<double>(k) * sheet.width() - style.margin_left;
                pages.back().items.emplace_back(Line{x,
                                                     -style.margin_top,
                                                     x,
                                                     style.page_height - style.margin_top,
                                                     0.25,
                                                     Colour{0.7, 0.7, 0.7},
                                                     {3, 3}});
            }
            for (std::size_t k = 1; k < labels.rows; ++k) {
                const Points y = static_cast<double>(k) * sheet.height() - style.margin_top;
                pages.back().items.emplace_back(Line{-style.margin_left,
                                                     y,
                                                     style.page_width - style.margin_left,
                                                     y,
                                                     0.25,
                                                     Colour{0.7, 0.7, 0.7},
                                                     {3, 3}});
            }
        }
        Strip sticker = sheet.sticker(labels.stickers[i]);
        for (Item& item : sticker.items) {
            shift(item, static_cast<double>(place % labels.columns) * sheet.width() - style.margin_left,
                  static_cast<double>(place / labels.columns) * sheet.height() - style.margin_top);
            pages.back().items.push_back(std::move(item));
        }
    }
    return pages;
}

} // namespace bihuan::document
