/// A plan in use, over HTTP.
#pragma once

#include "db/database.hpp"
#include "http/route.hpp"

#include <string>
#include <vector>

namespace bihuan::activation {

/// Links are given out under `public_address`; empty: under the host that the request named.
std::vector<http::Route> routes(db::Database&, IdSource&, const std::string& public_address);

} // namespace bihuan::activation
