#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::notice {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::notice
