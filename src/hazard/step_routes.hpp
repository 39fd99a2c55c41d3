/// The steps of the closed loop as routes, made from the table, and what the routes of hazards share.
#pragma once

#include "hazard/step_actions.hpp"
#include "http/route.hpp"

namespace bihuan::hazard {

/// The hazard of the path, in the caller's area.
HazardFile load_for(const http::Call&, const db::Reader&);
/// The same, held for a change, in the state that `If-Match` names.
HazardFile hold_for(const http::Call&, db::Transaction&);
/// The file with its next steps, for whoever asks.
http::Response shown_file(const http::Call&, const HazardFile&, int status = 200);
Taker taker_of(const http::Call&);

/// `state` and `flags`, as lists have them too.
Json state_members();
/// A hazard with its history and its next steps; carries the whole table as `x-steps`.
http::Shape shape_of_file();

/// One route for each step of the table that has no route with a record of its own.
std::vector<http::Route> step_routes(IdSource&);

} // namespace bihuan::hazard
