/// Drills over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::drill {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::drill
