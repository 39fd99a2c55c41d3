#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::sync {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::sync
