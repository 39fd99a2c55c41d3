/// Charts as vector drawings for print in black and white: greys, hatching, dashes, and the numbers beside
/// them.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// The chart and its caption below; several strips where lying bars take more than a page. `number` counts
/// the captioned figures; 0 without a caption.
std::vector<Strip> figure_strips(const Chart&, int number, const Context&);

/// Puts `图1　…` below what the strip holds, and the room around a figure. No caption for number 0.
void close_figure(Strip&, const std::string& caption, int number, const Context&);

} // namespace bihuan::document
