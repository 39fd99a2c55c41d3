/// Stickers in a grid over the whole sheet.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// A strip for each sheet, which bears nothing else.
std::vector<Strip> label_strips(const Labels&, const Context&);

} // namespace bihuan::document
