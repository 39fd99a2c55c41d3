#include "document/layout/strip.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"

namespace bihuan::document {

void shift(Item& item, Points dx, Points dy) {
    if (auto* line = std::get_if<Line>(&item)) {
        line->x1 += dx;
        line->x2 += dx;
        line->y1 += dy;
        line->y2 += dy;
    } else if (auto* path = std::get_if<Path>(&item)) {
        for (auto& point : path->points) {
            point.x += dx;
            point.y += dy;
        }
    } else {
        std::visit(
            [&](auto& placed) {
                if constexpr (requires { placed.x; }) {
                    placed.x += dx;
                    placed.y += dy;
                }
            },
            item);
    }
}

void append(Strip& strip, std::vector<SetLine> lines, const TextStyle& style, Points left, Points top) {
    for (auto& line : lines) {
        const Points y = top + baseline(style.pitch, style.size);
        for (auto& run : line.runs) {
            run.x += left;
            run.y += y;
            strip.items.push_back(std::move(run));
        }
        for (auto& link : line.links) {
            link.x += left;
            link.y += y;
            strip.items.push_back(std::move(link));
        }
        for (auto& shape : line.shapes) {
            shift(shape, left, y);
            strip.items.push_back(std::move(shape));
        }
        top += style.pitch;
    }
}

std::vector<Strip> strips_of(std::vector<SetLine> lines, const TextStyle& style) {
    std::vector<Strip> strips;
    const std::size_t count = lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        Strip strip{.height = style.pitch};
        append(strip, {std::move(lines[i])}, style, 0, 0);
        // Two lines at least on either page.
        strip.keeps_with_next = i + 1 < count && (i == 0 || i + 2 == count);
        strips.push_back(std::move(strip));
    }
    return strips;
}

Text plain_text(const std::string& words) {
    return {{text::code_points(words), false, {}}};
}

} // namespace bihuan::document
