/// The routes of this room by what they are about; readiness_routes.cpp puts them together.
#pragma once

#include "db/database.hpp"
#include "http/route.hpp"

namespace bihuan::readiness {

std::vector<http::Route> verification_routes(db::Database&, IdSource&);
std::vector<http::Route> duty_routes(IdSource&);
std::vector<http::Route> warning_routes(IdSource&);

} // namespace bihuan::readiness
