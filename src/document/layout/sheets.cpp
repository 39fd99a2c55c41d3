#include "document/layout/sheets.hpp"

#include "document/layout/strip.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

struct Scaler {
    double by;

    void operator()(TextRun& run) const {
        run.x *= by;
        run.y *= by;
        run.size *= by;
        for (Points& advance : run.advances)
            advance *= by;
    }
    void operator()(Line& line) const {
        for (Points* length : {&line.x1, &line.y1, &line.x2, &line.y2, &line.width})
            *length *= by;
        for (Points& dash : line.dash)
            dash *= by;
    }
    void operator()(Path& path) const {
        for (auto& point : path.points)
            point = {point.x * by, point.y * by};
        path.stroke_width *= by;
        for (Points& dash : path.dash)
            dash *= by;
    }
    void operator()(Box& box) const {
        rectangle(box);
        box.stroke_width *= by;
    }
    void operator()(Image& image) const { rectangle(image); }
    void operator()(Link& link) const { rectangle(link); }

    template<class Rectangle>
    void rectangle(Rectangle& of) const {
        for (Points* length : {&of.x, &of.y, &of.width, &of.height})
            *length *= by;
    }
};

/// Where a page goes: its sheet, its scale, its corner.
struct Slot {
    std::size_t sheet = 0;
    double by = 1;
    Points x = 0, y = 0;
};

} // namespace

PagedDocument on_sheets(PagedDocument document, int pages_on_a_sheet) {
    const auto of = static_cast<std::size_t>(std::max(1, pages_on_a_sheet));
    const bool lies = of == 2;
    const Points long_side = millimetres(297), short_side = millimetres(210);
    const Points width = (lies ? long_side : short_side) / 2, height = lies ? short_side : long_side / 2;
    std::vector<Slot> places;
    std::vector<Page> sheets;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        Page& page = document.pages[i];
        if (i % of == 0) {
            sheets.emplace_back();
            sheets.back().width = 2 * width;
            sheets.back().height = lies ? height : 2 * height;
        }
        Slot place{sheets.size() - 1, std::min(width / page.width, height / page.height), 0, 0};
        place.x = static_cast<double>(i % 2) * width + (width - page.width * place.by) / 2;
        place.y = static_cast<double>(i % of / 2) * height + (height - page.height * place.by) / 2;
        for (Item& item : page.items) {
            std::visit(Scaler{place.by}, item);
            shift(item, place.x, place.y);
            sheets.back().items.push_back(std::move(item));
        }
        places.push_back(place);
    }
    const auto moved = [&](std::size_t& page, Points& y) {
        const Slot& place = places[page];
        y = place.y + y * place.by;
        page = place.sheet;
    };
    for (Page& sheet : sheets)
        for (Item& item : sheet.items)
            if (auto* link = std::get_if<Link>(&item); link != nullptr && link->page)
                moved(*link->page, link->target_y);
    for (Bookmark& bookmark : document.bookmarks)
        moved(bookmark.page, bookmark.y);
    document.pages = std::move(sheets);
    return document;
}

} // namespace bihuan::document
