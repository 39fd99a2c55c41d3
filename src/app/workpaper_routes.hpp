/// Working papers over HTTP: which there are, and each as page, workbook or facts.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"

namespace bihuan::app {

std::vector<http::Route> workpaper_routes(Office&);

} // namespace bihuan::app
