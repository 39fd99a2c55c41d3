/// The characters of a paragraph with what a line needs to know of each. Inside of layout only.
#pragma once

#include "document/block.hpp"
#include "document/font.hpp"
#include "document/line_break.hpp"
#include "document/style.hpp"

namespace bihuan::document {

struct Glyph {
    char32_t character = 0;
    FaceIndex face = 0;
    std::uint32_t span = 0; ///< which span of the text it is from
    Break after = Break::never;
    bool drawn = false;     ///< a check box: a shape, which needs no face
    bool fill_in = false;   ///< stands on a line
    bool space = false;     ///< vanishes at a line end
    bool stretches = false; ///< a full-width neighbour on either side: the line may be spread here
    Points width = 0;       ///< what it takes up, after squeezing between neighbours
    Points shift = 0;       ///< how far left of its place it is drawn, because its left blank was cut
    Points left_blank = 0, right_blank = 0; ///< what is left of the blank halves of punctuation
    Points gap = 0; ///< towards the next character: a quarter of an em between the scripts
};

std::vector<Glyph> glyphs(const Text&, const TextStyle&, const Fonts&, bool english);

} // namespace bihuan::document
