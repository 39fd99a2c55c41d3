/// Hazards over HTTP, and the recording of an inspection together with what was found at it: this is the
/// first room from the left that knows both.
#pragma once

#include "db/database.hpp"
#include "http/route.hpp"

namespace bihuan::hazard {

std::vector<http::Route> routes(db::Database&, IdSource&);

} // namespace bihuan::hazard
