/// A line of time with its lanes, as a vector drawing for print in black and white.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// The drawing and its caption, on one page: with many bars they become thinner. `number` counts the
/// captioned figures; 0 without a caption.
std::vector<Strip> timeline_strips(const Timeline&, int number, const Context&);

} // namespace bihuan::document
