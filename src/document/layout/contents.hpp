/// The list of contents: headings with their pages, each a link.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// `known` are the bookmarks of the pass before, in the order of the headings; empty in the first pass.
std::vector<Strip> contents_strips(const Contents&, const std::vector<Block>&,
                                   const std::vector<Bookmark>& known, const Context&);

} // namespace bihuan::document
