/// Sign-in, sign-out, one's own password and one's own tokens. A room of its own because `access` lies below
/// `http` and knows no routes.
#pragma once

#include "http/route.hpp"

namespace bihuan::session {

std::vector<http::Route> routes(db::Database&);

} // namespace bihuan::session
