/// Matters given to a person over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::assignment {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::assignment
