/// A plan in use, over HTTP.
#pragma once

#include "db/database.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::activation {

std::vector<http::Route> routes(db::Database&, IdSource&);

} // namespace bihuan::activation
