/// What stands around the type area: page numbers, marks, names of copies, the proof that a page is genuine.
#pragma once

#include "document/layout/page.hpp"
#include "document/printing.hpp"

namespace bihuan::document {

struct Furniture {
    std::string mark;                ///< 草稿 above the type area at the right; empty: none
    std::vector<std::string> copies; ///< all pages once for each; empty: once
    const Proof* proof = nullptr;
    bool english = false;
};

/// Puts it on the pages. Numbers are those of GB/T 9704 §7.5 (odd pages right, even pages left, on a page
/// that lies where they would be if it stood) or, on a form, 第 m 页 共 n 页; they begin anew with each copy.
void furnish(Paginated&, const Furniture&, const Style&, const Fonts&);

} // namespace bihuan::document
