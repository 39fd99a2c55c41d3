/// Patrols and clues over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::patrol {

std::vector<http::Route> routes(IdSource&);
/// Clues: taken in, handed on, verified, answered; and the export of a platform in one piece.
std::vector<http::Route> clue_routes(db::Database&, IdSource&);

} // namespace bihuan::patrol
