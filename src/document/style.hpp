/// The look of an official document: GB/T 9704-2012 (党政机关公文格式), clause numbers beside the measures.
#pragma once

#include "document/font.hpp"
#include "document/page.hpp"

namespace bihuan::document {

/// One kind of text: its faces, its size, and the cell of a Chinese character.
struct TextStyle {
    Role role = Role::body;
    Role strong = Role::heading_1; ///< **so marked**
    Role latin = Role::latin;      ///< digits and Latin letters
    Points size = 16;
    Points cell = 16; ///< advance of a full-width character
    Points pitch = 0; ///< from line to line
};

struct Style {
    // §5.1, §5.2.1: A4; head 37 mm, binding side 28 mm; type area 156 mm × 225 mm.
    Points page_width = millimetres(210), page_height = millimetres(297);
    Points margin_top = millimetres(37), margin_left = millimetres(28);
    Points area_width = millimetres(156), area_height = millimetres(225);
    // A page turned sideways (§7.5): the same sheet, its binding side above.
    Points landscape_top = millimetres(28), landscape_left = millimetres(35);

    // §5.2.3: 22 lines of 28 characters, 3号 (16 pt).
    static constexpr int lines = 22, characters = 28;
    Points cell = area_width / characters;
    Points pitch = area_height / lines;

    TextStyle body{Role::body, Role::heading_1, Role::latin, 16, cell, pitch};
    TextStyle note{Role::body, Role::heading_1, Role::latin, 12, 12, 19};
    TextStyle title{Role::title, Role::title, Role::title, 22, 22, 35}; // §7.3.1: 2号小标宋
    TextStyle heading_1{Role::heading_1, Role::heading_1, Role::heading_1, 16, cell, pitch};
    TextStyle heading_2{Role::heading_2, Role::heading_1, Role::latin, 16, cell, pitch};
    TextStyle caption{Role::heading_1, Role::heading_1, Role::heading_1, 12, 12, 18};
    TextStyle page_number{Role::latin, Role::latin, Role::latin, 14, 14, 14}; // §7.5: 4号
    /// From the lower edge of the type area to the dash of the page number.
    Points page_number_drop = millimetres(7);

    /// 第 m 页 共 n 页 in the middle of the foot, as on forms, instead of — m —.
    bool counts_pages = false;

    // What is filled in on a form, its labels, who signs, and what stands small below.
    TextStyle form_text{Role::body, Role::heading_1, Role::latin, 10.5, 10.5, 16};
    TextStyle form_label{Role::heading_1, Role::heading_1, Role::heading_1, 10.5, 10.5, 15};
    TextStyle signer{Role::body, Role::heading_1, Role::latin, 12, 12, 18};
    TextStyle small{Role::body, Role::heading_1, Role::latin, 9, 9, 12.5};
    TextStyle footer{Role::body, Role::heading_1, Role::latin, 7.5, 7.5, 10};
    TextStyle organ{Role::title, Role::title, Role::title, 16, 16, 26}; ///< above the title of a form

    // §7.2: the red head.
    Colour red{0.85, 0, 0};

    // Around tables and figures, which do not keep to the lines.
    Points space_around = 9;
};

/// The look of a form: the sheet is used further, the text is 小四, pages are counted.
Style form_style();

} // namespace bihuan::document
