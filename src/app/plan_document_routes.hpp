/// Plans and their cards as PDF over HTTP.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::app {

std::vector<http::Route> plan_document_routes(Office&);

} // namespace bihuan::app
