/// The JSON Schema (OpenAPI 3.1 dialect) of a record, from its description.
#pragma once

#include "record/record.hpp"

namespace bihuan::record {

/// An object schema: properties with titles, kinds, limits and choices; `required`; system fields are
/// read-only.
Json schema_of(const Description&);

/// A text that is one of these codes; the words for them in both languages stand in `description`, as
/// `code 中文 / English; …`, from where programs with screens take them.
Json schema_of_choices(std::span<const EnumText>, bool nullable = false);

} // namespace bihuan::record
