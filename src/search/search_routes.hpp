#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::search {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::search
