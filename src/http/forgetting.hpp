/// Requests that waited for a record and were settled long ago; how long they are kept is a rule of retention.
#pragma once

#include "db/transaction.hpp"

namespace bihuan::http {

std::int64_t count_settled_requests(const db::Reader&, Instant before);
/// Those that still wait are never forgotten: nothing that was handed in is lost.
std::int64_t forget_settled_requests(db::Transaction&, Instant before);

} // namespace bihuan::http
