/// A parameter of a query held against its kind and choices; also where the same parameters stand in a body.
#pragma once

#include "http/route.hpp"

#include <optional>

namespace bihuan::http {

/// What is wrong with the value; nothing where it is sound. `pointer` stands before the name.
std::optional<FieldError> fault_of(const QueryParameter&, const std::string& value,
                                   std::string_view pointer = {});

} // namespace bihuan::http
