/// The lines between two `---` at the head of a template: `key: value`.
#pragma once

#include "document/block.hpp"

#include <string_view>

namespace bihuan::document {

/// Reads the front matter of `markdown` and takes it off its head. Throws Problem bad_template for a key that
/// is not known, a line that is not `key: value`, a language or style that there is not.
FrontMatter take_front_matter(std::string_view& markdown, const std::string& file);

} // namespace bihuan::document
