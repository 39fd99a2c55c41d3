#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::evidence {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::evidence
