/// Strips become pages: page breaks, repeated heads, page numbers.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// The pages of `strips` with the numbers of GB/T 9704 §7.5 (odd pages right, even pages left), and the
/// bookmarks. `mark` stands at the head of every page; empty: none.
PagedDocument paginate(const std::vector<Strip>&, const Style&, const Fonts&, const std::string& mark = {});

} // namespace bihuan::document
