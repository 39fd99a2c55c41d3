#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::planning {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::planning
