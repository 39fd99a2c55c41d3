/// Writes finished pages as a PDF, with libharu. The same document gives the same bytes.
#pragma once

#include "document/font.hpp"
#include "document/page.hpp"

#include <string>

namespace bihuan::document {

/// The bytes of the PDF. Only faces that are used are embedded, and of them only the outlines that are used;
/// a character that its face lacks is drawn as 〓. Text can be found and copied, also beyond the basic plane
/// (𠮷). May run in several threads at once. Throws Problem bad_font or bad_image where a face or picture
/// cannot be embedded.
std::string write_pdf(const PagedDocument&, const Fonts&);

} // namespace bihuan::document
