/// The routes of the registers of this room: contacts, supplies with their movements, shelters, risk points,
/// households, members of the rotation.
#pragma once

#include "http/route.hpp"

namespace bihuan::readiness {

std::vector<http::Route> kept_routes(IdSource& ids);

} // namespace bihuan::readiness
