#pragma once

#include "db/database.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::hazard {

/// What the enterprise does: through the link on its notice, without an account, and as its contact.
std::vector<http::Route> enterprise_routes(db::Database&, IdSource&);

} // namespace bihuan::hazard
