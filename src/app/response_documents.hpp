/// Reports upward and after-action reports of a response as PDF.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"

namespace bihuan::app {

std::vector<http::Route> response_document_routes(Office&);

} // namespace bihuan::app
