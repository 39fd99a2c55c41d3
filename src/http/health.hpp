/// The routes by which machines look after the service, and the description of its interface.
#pragma once

#include "http/metrics.hpp"
#include "http/route.hpp"

namespace bihuan::http {

/// `/healthz` (the process answers), `/readyz` (the database answers and has this program's schema),
/// `/metrics`.
std::vector<Route> health_routes(const db::Database&, const Metrics&);

} // namespace bihuan::http
