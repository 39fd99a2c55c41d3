/// A plan in use, over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::activation {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::activation
