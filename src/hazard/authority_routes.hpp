#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::hazard {

/// The list of authority items: read by everybody who reads records, kept by the administrator.
std::vector<http::Route> authority_routes(IdSource&);

} // namespace bihuan::hazard
