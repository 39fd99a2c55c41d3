#include "document/layout/cards.hpp"

#include "core/text.hpp"
#include "document/layout/compose.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/qr_box.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr Points card_width = millimetres(105), card_height = millimetres(148.5);
constexpr Points margin = millimetres(7), code_side = millimetres(19), head_height = 34, foot_height = 14;

/// The look of the office in the size of a card; `size` in points of its text.
Style card_style(Points size) {
    Style style;
    style.area_width = card_width - 2 * margin;
    style.area_height = card_height - 2 * margin;
    style.pitch = 1.5 * size;
    style.body = {Role::body, Role::heading_1, Role::latin, size, size, 1.5 * size};
    style.cell = size;
    style.note = {Role::body, Role::heading_1, Role::latin, 8, 8, 11.5};
    style.title = {Role::heading_1, Role::heading_1, Role::heading_1, 14, 14, 20};
    style.heading_1 = {Role::heading_1, Role::heading_1, Role::heading_1, size + 1, size + 1, 1.6 * size};
    style.heading_2 = {Role::heading_1, Role::heading_1, Role::latin, size, size, 1.5 * size};
    style.caption = {Role::heading_1, Role::heading_1, Role::heading_1, 9, 9, 13};
    style.space_around = 3;
    return style;
}

Text plain(const std::string& words) {
    return {{text::code_points(words), false, {}}};
}

/// One card as it will be cut out: its items from its own upper left corner.
class Sheet {
public:
    Sheet(const Style& style, const Context& context) : style_(style), context_(context) {}

    std::vector<std::vector<Item>> cards_of(const Card& card) {
        const auto strips = compose(*card.body, style_, context_.fonts, context_.pictures);
        std::vector<std::vector<Item>> out;
        for (std::size_t at = 0; at < strips.size() || out.empty();) {
            Strip face;
            const Points top = head(face, card, !out.empty());
            const Points most = card_height - margin - foot_height;
            Points y = top;
            const std::size_t begin = at;
            while (at < strips.size()) {
                // Lines that stay together on a page stay together on a card.
                std::size_t end = at + 1;
                while (end < strips.size() && strips[end - 1].keeps_with_next)
                    ++end;
                Points together = 0;
                for (std::size_t i = at; i < end; ++i)
                    together += strips[i].height + (i == begin ? 0 : strips[i].space_before);
                if (at > begin && y + together > most) break;
                for (; at < end; ++at) {
                    y += at == begin ? 0 : strips[at].space_before;
                    for (Item item : strips[at].items) {
                        shift(item, margin, y);
                        face.items.push_back(std::move(item));
                    }
                    y += strips[at].height;
                }
            }
            foot(face, card, at < strips.size());
            out.push_back(std::move(face.items));
        }
        return out;
    }

private:
    std::vector<SetLine> lines(const std::string& words, const TextStyle& style, Points measure,
                               Align align = Align::left, Colour colour = {}) const {
        return set_lines(plain(words), style,
                         {.measure = measure,
                          .align = align,
                          .justified = false,
                          .english = context_.english,
                          .colour = colour},
                         context_.fonts);
    }

    Points head(Strip& face, const Card& card, bool goes_on) const {
        const bool coded = !card.address.empty() && !goes_on;
        const Points measure = card_width - 2 * margin - (coded ? code_side + 6 : 0);
        const std::string title = card.title + (!goes_on ? "" : context_.english ? " (continued)" : "（续）");
        Points y = margin;
        auto set = lines(title, style_.title, measure);
        const auto of_title = style_.title.pitch * static_cast<double>(set.size());
        append(face, std::move(set), style_.title, margin, y);
        y += of_title;
        if (!goes_on && !card.subtitle.empty()) {
            auto below = lines(card.subtitle, style_.note, measure);
            const auto of_subtitle = style_.note.pitch * static_cast<double>(below.size());
            append(face, std::move(below), style_.note, margin, y + 1);
            y += of_subtitle + 1;
        }
        if (coded) {
            put_qr_code(face.items, card.address, card_width - margin - code_side, margin, code_side);
            y = std::max(y, margin + code_side);
        }
        y = std::max(y + 4, margin + head_height * (goes_on ? 0.6 : 1));
        face.items.push_back(Line{margin, y, card_width - margin, y, 1, style_.red, {}});
        return y + 4;
    }

    void foot(Strip& face, const Card& card, bool goes_on) const {
        const Points y = card_height - margin - style_.note.pitch + 2, measure = card_width - 2 * margin;
        append(face, lines(card.footer, style_.note, measure), style_.note, margin, y);
        if (goes_on)
            append(face, lines(context_.english ? "over" : "转下张", style_.note, measure, Align::right),
                   style_.note, margin, y);
    }

    const Style& style_;
    const Context& context_;
};

} // namespace

std::vector<Strip> card_strips(const Cards& cards, const Context& context) {
    std::vector<std::vector<Item>> faces;
    for (const auto& card : cards.cards) {
        std::vector<std::vector<Item>> of;
        // As large as one card holds; what is too long even in the smallest size takes a second one.
        for (const Points size : {11.5, 10.5, 9.5}) {
            const Style style = card_style(size);
            of = Sheet{style, context}.cards_of(card);
            if (of.size() == 1) break;
        }
        for (auto& face : of)
            faces.push_back(std::move(face));
    }
    std::vector<Strip> pages;
    const Points left = context.style.margin_left, top = context.style.margin_top;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto place = i % 4;
        if (place == 0) {
            pages.push_back(
                Strip{.height = context.style.area_height, .begins_page = true, .bare = true, .sheet = true});
            // Cutting lines across the whole sheet; items are placed from the type area.
            const std::vector<Points> dash{4, 3};
            const Points x = card_width - left, y = card_height - top;
            pages.back().items.push_back(Line{x, -top, x, context.style.page_height - top, 0.4, {}, dash});
            pages.back().items.push_back(Line{-left, y, context.style.page_width - left, y, 0.4, {}, dash});
        }
        for (Item& item : faces[i]) {
            shift(item, (place % 2 == 0 ? 0 : card_width) - left, (place < 2 ? 0 : card_height) - top);
            pages.back().items.push_back(std::move(item));
        }
    }
    return pages;
}

} // namespace bihuan::document
