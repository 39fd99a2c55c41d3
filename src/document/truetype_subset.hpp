/// The part of a TrueType file that some glyphs need, as a TrueType file of its own.
///
/// A Chinese face has tens of thousands of glyphs and a document uses a few hundred; besides the outlines it
/// is the tables with a line for each glyph that make a PDF big and slow to write.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace bihuan::document {

/// Glyph 0 of the result is the empty box, glyph i + 1 is `glyphs[i]`; the parts of composite glyphs follow.
/// Of a collection, the first face. `name` is the PostScript name. The character map is empty: whoever embeds
/// the face knows which glyph is which. Throws Problem bad_font where the file is damaged.
std::string truetype_subset(const std::filesystem::path&, std::span<const std::uint16_t> glyphs,
                            std::string_view name);

} // namespace bihuan::document
