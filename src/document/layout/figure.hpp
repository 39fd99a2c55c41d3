/// Charts as vector drawings for print in black and white: greys, hatching, dashes, and the numbers beside
/// them.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// Puts `图3 …` below what stands in the strip already.
void put_caption(Strip&, const std::string& caption, int number, const Context&);

/// The chart and its caption below; several strips where lying bars take more than a page. `number` counts
/// the captioned figures; 0 without a caption.
std::vector<Strip> figure_strips(const Chart&, int number, const Context&);

} // namespace bihuan::document
