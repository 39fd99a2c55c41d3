#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::enforcement {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::enforcement
