/// Inspections over HTTP: reading them. An inspection is recorded together with what was found at it, by the
/// hazard room (hazard/hazard_routes.cpp), which knows both.
#pragma once

#include "http/route.hpp"

namespace bihuan::inspection {

std::vector<http::Route> routes();

} // namespace bihuan::inspection
