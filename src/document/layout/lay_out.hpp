/// The third stage of a document: blocks become pages.
#pragma once

#include "document/block.hpp"
#include "document/font.hpp"
#include "document/page.hpp"
#include "document/style.hpp"

namespace bihuan::document {

/// Two passes where there is a list of contents, because it names pages; otherwise one.
PagedDocument lay_out(const Document&, const Style&, const Fonts&);

} // namespace bihuan::document
