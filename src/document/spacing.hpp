/// Places the characters of a run with as few changes of character spacing as it takes.
///
/// A PDF moves on by the width of each character plus one spacing that holds until it is changed. A justified
/// line has one spacing; squeezed punctuation changes it around each mark.
#pragma once

#include "document/page.hpp"

#include <span>
#include <vector>

namespace bihuan::document {

/// Characters that follow one another under one spacing.
struct SpacedGroup {
    std::size_t first = 0, count = 0;
    Points spacing = 0;
    Points x = 0;       ///< where the group begins, from the beginning of the run
    bool moved = false; ///< the pen is not there by itself
};

/// `widths` are the characters' own at the size of the run. No character stands more than 1/250 of the size
/// off.
std::vector<SpacedGroup> spaced_groups(const TextRun&, std::span<const Points> widths);

} // namespace bihuan::document
