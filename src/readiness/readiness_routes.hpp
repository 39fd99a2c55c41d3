/// What an office holds ready for the night it is needed, over HTTP.
#pragma once

#include "db/database.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::readiness {

std::vector<http::Route> routes(db::Database&, IdSource&);

} // namespace bihuan::readiness
