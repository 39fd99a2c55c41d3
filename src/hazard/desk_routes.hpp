#pragma once

#include "db/database.hpp"
#include "hazard/hazard_store.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::hazard {

/// The query parameters of the list of hazards, and the filter that a call asks for.
std::vector<http::QueryParameter> filter_parameters();
Filter filter_of(const http::Call&);
/// The same of parameters that stand elsewhere.
Filter filter_of(const http::Call&, const Parameters& asked);

/// Deadlines with their reasons, handing over many at once, export of a filtered list, kept filters, what has
/// changed since the last look.
std::vector<http::Route> desk_routes(db::Database&, IdSource&);

} // namespace bihuan::hazard
