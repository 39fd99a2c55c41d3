/// Organisation charts: a tree that grows from left to right, a box for each node, lines between.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// The tree and its caption below. Where it is higher than a page it is divided between branches, and what
/// stands above them is drawn again on each part. `number` counts the captioned figures; 0 without a caption.
std::vector<Strip> tree_strips(const Tree&, int number, const Context&);

} // namespace bihuan::document
