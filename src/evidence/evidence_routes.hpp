/// Evidence over HTTP: handing it in whole or in pieces, looking at it, and who has looked.
#pragma once

#include "db/database.hpp"
#include "evidence/evidence.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::evidence {

std::vector<http::Route> routes(db::Database&, IdSource&, Subjects);
/// Files that come in pieces; among `routes`.
std::vector<http::Route> upload_routes(db::Database&, IdSource&, const Subjects&);

} // namespace bihuan::evidence
