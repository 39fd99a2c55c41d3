/// Emergency plans over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::plan {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::plan
