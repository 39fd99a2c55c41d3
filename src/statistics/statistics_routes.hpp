/// Figures over HTTP: of a period, what stands behind each, and the lists that a report names one by one.
#pragma once

#include "http/route.hpp"

namespace bihuan::statistics {

std::vector<http::Route> routes();

} // namespace bihuan::statistics
