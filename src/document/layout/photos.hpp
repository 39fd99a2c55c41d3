/// Photos with their captions, two in a row, four to a page.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// A strip for each row, half a page high. Of a pair, the states before and after stand in one frame.
std::vector<Strip> photo_strips(const Photos&, const Context&);

} // namespace bihuan::document
