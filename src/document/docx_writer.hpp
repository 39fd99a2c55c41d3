/// A document for those who must go on writing it: DOCX (ISO/IEC 29500) from the same blocks as the PDF.
///
/// Headings, tables, forms and pictures stay what they are and can be edited; what is drawn on paper (charts,
/// trees, courses, lines of time) becomes a table of its data. Faces are named, not embedded: 仿宋, 黑体,
/// 楷体, with what stands in for them. A file that anybody may edit proves nothing, so that it bears no
/// proof; the mark of a draft it does bear. The same document and Printing give the same bytes.
#pragma once

#include "document/block.hpp"
#include "document/printing.hpp"

#include <string>

namespace bihuan::document {

std::string write_docx(const Document&, const Printing& = {});

} // namespace bihuan::document
