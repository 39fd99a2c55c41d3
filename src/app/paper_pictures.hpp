/// Photos and signatures for documents, from the evidence: copies of the size that is printed, each held
/// against its hash.
#pragma once

#include "app/office.hpp"
#include "document/printing.hpp"

namespace bihuan::app {

/// Lives as long as the reader.
document::PictureSource paper_pictures(const db::Reader&);
/// Reads on its own; lives as long as the office.
document::PictureSource paper_pictures(Office&);

} // namespace bihuan::app
