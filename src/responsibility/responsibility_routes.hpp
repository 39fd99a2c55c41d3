/// Who answers for what, over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::responsibility {

/// Those below, put together.
std::vector<http::Route> routes(IdSource& ids);

std::vector<http::Route> post_routes(IdSource& ids);       ///< posts and duties
std::vector<http::Route> term_routes(IdSource& ids);       ///< people in posts
std::vector<http::Route> assignment_routes(IdSource& ids); ///< who answers for what, visits
std::vector<http::Route> answer_routes();                  ///< questions

} // namespace bihuan::responsibility
