/// Search over HTTP.
#pragma once

#include "http/route.hpp"
#include "search/kind.hpp"

#include <vector>

namespace bihuan::search {

std::vector<http::Route> routes(std::vector<Kind>);

} // namespace bihuan::search
