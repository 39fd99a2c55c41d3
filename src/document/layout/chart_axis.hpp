/// The field that columns and lines are drawn in: its place, its scale, its grid. Inside of layout only.
#pragma once

#include "document/layout/chart_pen.hpp"

#include <algorithm>

namespace bihuan::document {

struct Plot {
    Points left, right, top, bottom;
    Scale scale;

    Points y(double value) const {
        return bottom - (bottom - top) * std::min(1.0, std::max(0.0, value / scale.top));
    }
};

/// The unit above, the grid with its numbers at the left; `right_margin` stays free.
Plot draw_axis(Pen&, const Chart&, const Context&, double largest, Points right_margin);

} // namespace bihuan::document
