/// Reports over HTTP: which periods there is something to report of, and each report as PDF or JSON.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"

namespace bihuan::app {

std::vector<http::Route> report_routes(Office&);

} // namespace bihuan::app
