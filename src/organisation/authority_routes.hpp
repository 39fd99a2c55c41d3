/// The list of what the office may do (执法事项清单) over HTTP: read by all, kept by those who do not use it.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::organisation {

std::vector<http::Route> authority_routes(IdSource&);

} // namespace bihuan::organisation
