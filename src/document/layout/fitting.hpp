/// Names that are longer than their place: a little smaller, then in lines, never over the edge.
#pragma once

#include "document/layout/paragraph.hpp"

namespace bihuan::document {

/// How far letters may shrink before a name goes on in a second line.
constexpr double least_shrinking = 0.8;

struct Fitted {
    TextStyle style; ///< the pitch is that of the style asked for
    std::vector<SetLine> lines;
};

/// In one line, at no less than 80 % of its size; where that does not do, in lines: two at full size, or more
/// at 80 %.
Fitted fitted(const Text&, const TextStyle&, const Setting&, const Fonts&);

} // namespace bihuan::document
