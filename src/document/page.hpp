/// A finished page: items at positions, nothing left to decide.
///
/// Layout makes pages, the writer draws them; neither knows what a hazard is. Lengths are PostScript points
/// (1/72 in), x from the left edge, y from the upper edge downwards; text stands on its baseline.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bihuan::document {

using Points = double;
constexpr Points points_per_millimetre = 72.0 / 25.4;
constexpr Points millimetres(double length) {
    return length * points_per_millimetre;
}

struct Colour {
    double red = 0, green = 0, blue = 0; ///< 0…1
    constexpr bool operator==(const Colour&) const = default;
};

/// Which of the loaded faces; an index into `Fonts`.
using FaceIndex = std::uint16_t;

/// Characters of one face, size and colour on one baseline. `advances` gives each character its own width, so
/// that justification and squeezed punctuation are positions here and not a matter of the writer.
struct TextRun {
    Points x = 0, y = 0;
    FaceIndex face = 0;
    Points size = 0;
    Colour colour;
    std::u32string characters;
    std::vector<Points> advances; ///< as many as characters
    bool hidden = false; ///< not drawn, only there to be found and copied: what a shape beside it stands for
    bool turned = false; ///< reads downwards from (x, y), a quarter turned: on a page that lies
};

struct Line {
    Points x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    Points width = 0.5;
    Colour colour;
    std::vector<Points> dash; ///< empty: solid
};

/// A rectangle, filled or outlined or both.
struct Box {
    Points x = 0, y = 0, width = 0, height = 0;
    std::optional<Colour> fill;
    std::optional<Colour> stroke;
    Points stroke_width = 0.5;
};

/// A polygon or open polyline, for charts.
struct Path {
    struct Point {
        Points x, y;
    };
    std::vector<Point> points;
    bool closed = false;
    std::optional<Colour> fill;
    std::optional<Colour> stroke;
    Points stroke_width = 0.8;
    std::vector<Points> dash;
};

/// A picture, JPEG or PNG bytes.
struct Image {
    Points x = 0, y = 0, width = 0, height = 0;
    std::string bytes;
};

/// A rectangle that leads to a page of this document (0 the first) or to an address.
struct Link {
    Points x = 0, y = 0, width = 0, height = 0;
    std::optional<std::size_t> page;
    Points target_y = 0;
    std::string address;
};

using Item = std::variant<TextRun, Line, Box, Path, Image, Link>;

struct Page {
    Points width = millimetres(210), height = millimetres(297);
    std::vector<Item> items;
};

/// An entry of the outline (bookmarks): level 1 is the outermost.
struct Bookmark {
    std::string title;
    int level = 1;
    std::size_t page = 0;
    Points y = 0;
};

/// Document properties, as a viewer shows them. The date comes from the facts: same facts, same bytes.
struct Properties {
    std::string title, author, subject, keywords;
    std::string language = "zh-CN";
    std::string identity{};                ///< machine text of the document, ASCII; empty: none
    std::int64_t created_milliseconds = 0; ///< UTC since 1970
};

struct PagedDocument {
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    Properties properties;
};

} // namespace bihuan::document
