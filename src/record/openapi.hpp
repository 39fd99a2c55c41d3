/// The JSON Schema (OpenAPI 3.1 dialect) of a record, from its description.
#pragma once

#include "record/record.hpp"

namespace bihuan::record {

/// An object schema: properties with titles, kinds, limits and choices; `required`; system fields are
/// read-only.
Json schema_of(const Description&);

} // namespace bihuan::record
