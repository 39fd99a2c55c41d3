/// The third stage of a document: blocks become pages.
#pragma once

#include "document/block.hpp"
#include "document/font.hpp"
#include "document/page.hpp"
#include "document/printing.hpp"

namespace bihuan::document {

/// Two passes where there is a list of contents, because it names pages. Where the last page would hold two
/// or three lines only, the lines are set a little closer, if that saves the page (GB/T 9704 §5.2.3).
PagedDocument lay_out(const Document&, const Fonts&, const Printing&);

} // namespace bihuan::document
