/// Evidence over HTTP: handing it in whole or in pieces, looking at it, and who has looked.
#pragma once

#include "db/database.hpp"
#include "evidence/evidence.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::evidence {

/// What a piece that has come in brings about at the record that it belongs to, in the same transaction: the
/// photo on which a closing waited.
using Follower = std::function<void(db::Transaction&, IdSource&, const Evidence&)>;

std::vector<http::Route> routes(db::Database&, IdSource&, Subjects, Follower = {});
/// Files that come in pieces; among `routes`.
std::vector<http::Route> upload_routes(db::Database&, IdSource&, const Subjects&, const Follower&);

} // namespace bihuan::evidence
