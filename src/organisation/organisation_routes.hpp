/// The office's own order over HTTP: units, people, who answers for what.
#pragma once

#include "http/route.hpp"

namespace bihuan::organisation {

std::vector<http::Route> routes(IdSource&);

} // namespace bihuan::organisation
