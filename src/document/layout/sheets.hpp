/// Several pages, set smaller, on one sheet of A4.
#pragma once

#include "document/page.hpp"

namespace bihuan::document {

/// Two beside one another on a sheet that lies, or four on one that stands; links and bookmarks come along.
PagedDocument on_sheets(PagedDocument, int pages_on_a_sheet);

} // namespace bihuan::document
