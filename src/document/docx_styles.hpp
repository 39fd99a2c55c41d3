/// The looks of a DOCX: its styles and the names of its faces. Inside of the DOCX writer only.
#pragma once

#include "document/style.hpp"

#include <string>

namespace bihuan::document::docx {

/// word/styles.xml, after the measures of the page.
std::string styles(const Style&, bool english);
/// word/fontTable.xml: what stands in for 仿宋, 黑体, 楷体 and 小标宋 where they are not installed.
std::string font_table();

} // namespace bihuan::document::docx
