/// Strips become pages: page breaks, repeated heads. What stands around the type area comes later
/// (furniture.hpp).
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// What stands at the edges of a page.
enum class Edges {
    full,  ///< number, mark, proof
    bare,  ///< a cover: the proof alone
    sheet, ///< nothing: the whole sheet is cards or stickers
};

struct Paginated {
    PagedDocument document;   ///< with bookmarks
    std::vector<Edges> edges; ///< by page
    Points used_of_last = 0;  ///< height of what stands on the last page
};

Paginated paginate(const std::vector<Strip>&, const Style&);

} // namespace bihuan::document
