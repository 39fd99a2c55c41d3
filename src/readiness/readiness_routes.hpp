/// What an office holds ready for the night it is needed, over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::readiness {

std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::readiness
