/// What phones and officials ask over HTTP: many requests in one, how receipts stand, what waits, and what
/// has to be decided.
#pragma once

#include "db/database.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::sync {

std::vector<http::Route> routes(db::Database&, IdSource&);
/// Parts of `routes`.
std::vector<http::Route> batch_routes();
std::vector<http::Route> receipt_routes(db::Database&, IdSource&);
std::vector<http::Route> conflict_routes(db::Database&);

} // namespace bihuan::sync
