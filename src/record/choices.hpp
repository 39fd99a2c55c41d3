/// The schema of a choice: its codes, and the words for them.
#pragma once

#include "core/enum_text.hpp"
#include "core/json.hpp"

#include <span>

namespace bihuan::record {

/// A text that is one of these codes; the words for them in both languages stand in `description`, as
/// `code 中文 / English; …`, from where programs with screens take them.
Json schema_of_choices(std::span<const EnumText>, bool nullable = false);

} // namespace bihuan::record
