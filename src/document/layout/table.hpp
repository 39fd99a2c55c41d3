/// A table into strips: its caption, its head, a strip for each row.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// `number` counts the captioned tables of the document; used where the table has a caption.
std::vector<Strip> table_strips(const Table&, int number, const Context&);

} // namespace bihuan::document
