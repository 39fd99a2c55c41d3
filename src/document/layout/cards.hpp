/// Cards of A6 (105 mm × 148 mm), four to a page, with lines to cut along.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// A strip for each page, which bears nothing else. What does not fit on a card goes on on the next one.
std::vector<Strip> card_strips(const Cards&, const Context&);

} // namespace bihuan::document
