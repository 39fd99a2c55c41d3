/// The registry over HTTP.
#pragma once

#include "http/route.hpp"

namespace bihuan::enterprise {

std::vector<http::Route> routes(IdSource&);

} // namespace bihuan::enterprise
