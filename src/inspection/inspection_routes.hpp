/// Inspections over HTTP: reading them, signing them, correcting them. An inspection is recorded together
/// with what was found at it, by the hazard room (hazard/hazard_routes.cpp), which knows both.
#pragma once

#include "http/route.hpp"
#include "inspection/inspection_actions.hpp"

#include <vector>

namespace bihuan::inspection {

std::vector<http::Route> routes(IdSource&, Followers);
/// Signatures, refusal, the end of the record, its versions; among `routes`.
std::vector<http::Route> visit_routes(IdSource&, const Followers&);

/// Whether the inspection lies where the caller holds the permission of the route: its community, or the grid
/// in which the place lies today.
bool is_in_reach(const http::Call&, const db::Reader&, const Inspection&);
/// Throws Problem outside_area where it does not.
void require_reach(const http::Call&, const db::Reader&, const Inspection&);

/// The record as people see it, with what has not arrived yet.
std::string visit_json(const db::Reader&, const Inspection&);

} // namespace bihuan::inspection
