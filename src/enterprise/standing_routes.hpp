/// The standing of an entry over HTTP: its status, its history, its tenants, entries that may be the same
/// place.
#pragma once

#include "http/route.hpp"

namespace bihuan::enterprise {

std::vector<http::Route> standing_routes(IdSource&);

} // namespace bihuan::enterprise
