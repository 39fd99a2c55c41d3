/// Emergency plans over HTTP.
#pragma once

#include "http/route.hpp"
#include "plan/plan_facts.hpp"

#include <vector>

namespace bihuan::plan {

std::vector<http::Route> routes(IdSource&, const Identity&);
/// The register of enterprises' own plans, and what is due; part of `routes`.
std::vector<http::Route> register_routes(IdSource&);

} // namespace bihuan::plan
