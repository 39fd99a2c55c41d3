/// Text into lines: where each character of a paragraph stands.
///
/// Chinese characters keep to their cells, Latin words and numbers have their own widths with a quarter of an
/// em towards Chinese. A line is filled by pulling one more word in (punctuation and gaps give way) or by
/// spreading, whichever moves less; nothing stands beyond the measure, and a mark that ends a full line gives
/// up its blank half.
#pragma once

#include "document/block.hpp"
#include "document/font.hpp"
#include "document/style.hpp"

namespace bihuan::document {

struct Setting {
    Points measure = 0;
    Points indent = 0; ///< of the first line
    Align align = Align::left;
    bool justified = true;
    bool english = false; ///< “ ” — … stand in the Latin face
    Colour colour{};
};

struct SetLine {
    std::vector<TextRun> runs; ///< x from the left edge of the measure, y = 0 on the baseline
    std::vector<Link> links;   ///< likewise; y and height span the line
    std::vector<Item> shapes;  ///< likewise: the line below what is filled in, check boxes
    Points width = 0;          ///< of what stands on it, without the indent
};

std::vector<SetLine> set_lines(const Text&, const TextStyle&, const Setting&, const Fonts&);

/// How wide a text is.
struct Extent {
    Points natural = 0; ///< its longest line when only forced line ends count
    Points least = 0;   ///< below it, a word would have to be torn
};
Extent extent_of(const Text&, const TextStyle&, const Fonts&, bool english);
/// The natural one alone.
Points natural_width(const Text&, const TextStyle&, const Fonts&, bool english);
/// The least measure that needs no more lines than `measure` does, so that the lines become alike: for
/// titles, headers.
Points balanced_measure(const Text&, const TextStyle&, const Setting&, const Fonts&);

/// From the top of a line `pitch` high to the baseline that centres characters of `size` in it.
constexpr Points baseline(Points pitch, Points size) {
    // The em box of a Chinese face goes from 0.88 above the baseline to 0.12 below.
    return pitch / 2 + 0.38 * size;
}

} // namespace bihuan::document
