/// The second stage of a document: Markdown becomes blocks.
#pragma once

#include "core/json.hpp"
#include "document/block.hpp"

#include <string_view>

namespace bihuan::document {

/// The blocks of `markdown` (filled in, with its front matter); directives find their lists in `facts`. HTML
/// is text. Throws Problem bad_template {file, line, reason}.
Document parse(std::string_view markdown, const Json& facts, const std::string& file);

} // namespace bihuan::document
