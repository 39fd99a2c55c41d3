/// Lists: the marker after the indent of a paragraph, the text beside it.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

std::vector<Strip> list_strips(const List&, const Context&);

} // namespace bihuan::document
