/// The same pages by libharu alone: what a PDF of ours costs at least. No layout, no template, no fallback of
/// faces.
#pragma once

#include "document/font.hpp"
#include "document/page.hpp"

#include <cstddef>

namespace bihuan::bench {

/// Draws the text runs and lines of finished pages with plain calls; returns the size of the PDF.
std::size_t draw_with_libharu(const document::PagedDocument&, const document::Fonts&);

} // namespace bihuan::bench
