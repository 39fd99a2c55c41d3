/// Sessions and tokens that have ended and may be forgotten; how long after, is a rule of retention.
#pragma once

#include "db/transaction.hpp"

namespace bihuan::access {

/// Those that ended before this time.
std::int64_t count_ended_sessions(const db::Reader&, Instant before);
std::int64_t forget_ended_sessions(db::Transaction&, Instant before);
std::int64_t count_ended_tokens(const db::Reader&, Instant before);
std::int64_t forget_ended_tokens(db::Transaction&, Instant before);

} // namespace bihuan::access
