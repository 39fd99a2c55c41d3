/// Who answers for what, over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::responsibility {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::responsibility
