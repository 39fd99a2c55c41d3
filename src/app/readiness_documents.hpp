/// Sheets of paper of the rooms readiness and drill: the roster of a month, the scheme of a drill, its
/// evaluation.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"

namespace bihuan::app {

std::vector<http::Route> readiness_document_routes(Office&);

} // namespace bihuan::app
