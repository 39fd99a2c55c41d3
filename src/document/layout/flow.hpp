/// A course of action drawn from top to bottom.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// A strip for each step with the arrow that leads to it, so that a long course goes on on the next page.
std::vector<Strip> flow_strips(const Flow&, int number, const Context&);

} // namespace bihuan::document
