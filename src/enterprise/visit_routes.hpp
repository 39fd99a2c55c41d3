/// Before a visit, and where to go next, over HTTP.
#pragma once

#include "http/route.hpp"

namespace bihuan::enterprise {

std::vector<http::Route> visit_routes();

} // namespace bihuan::enterprise
