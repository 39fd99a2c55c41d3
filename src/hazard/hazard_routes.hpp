/// Hazards over HTTP, and the recording of an inspection together with what was found at it: this is the
/// first room from the left that knows both.
#pragma once

#include "http/route.hpp"

namespace bihuan::hazard {

std::vector<http::Route> routes(IdSource&);

} // namespace bihuan::hazard
