/// Charts as vector drawings for print in black and white: greys, hatching, dashes, and the numbers beside them.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// The chart and its caption below. `number` counts the captioned figures; 0 without a caption.
Strip figure_strip(const Chart&, int number, const Context&);

} // namespace bihuan::document
