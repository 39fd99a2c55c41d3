/// Drills over HTTP.
#pragma once

#include "drill/drill.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::drill {

std::vector<http::Route> routes(IdSource& ids);

/// The drill of the path; outside the caller's area it does not exist. For documents, which the application
/// prints.
Drill drill_of(const http::Call&, const db::Reader&);

} // namespace bihuan::drill
