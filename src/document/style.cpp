#include "document/style.hpp"

namespace bihuan::document {

Style form_style() {
    Style style;
    // 39 characters of 小四 in a line; the binding side is the left one.
    style.area_width = 39 * 12;
    style.area_height = millimetres(250);
    style.margin_left = millimetres(24);
    style.margin_top = millimetres(20);
    style.landscape_top = millimetres(20);
    style.landscape_left = millimetres(24);
    style.cell = 12;
    style.pitch = style.area_height / 35;
    style.body = {Role::body, Role::heading_1, Role::latin, 12, 12, style.pitch};
    style.note = {Role::body, Role::heading_1, Role::latin, 10, 10, 15};
    style.title = {Role::title, Role::title, Role::title, 20, 20, 30};
    style.heading_1 = {Role::heading_1, Role::heading_1, Role::heading_1, 12, 12, style.pitch};
    style.heading_2 = {Role::heading_2, Role::heading_1, Role::latin, 12, 12, style.pitch};
    style.caption = {Role::heading_1, Role::heading_1, Role::heading_1, 10.5, 10.5, 16};
    style.page_number = {Role::body, Role::heading_1, Role::latin, 9, 9, 12};
    style.page_number_drop = millimetres(6);
    style.counts_pages = true;
    style.space_around = 8;
    return style;
}

} // namespace bihuan::document
