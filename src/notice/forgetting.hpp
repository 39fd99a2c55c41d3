/// Messages that reached everybody long ago; how long they are kept is a rule of retention.
#pragma once

#include "db/transaction.hpp"

namespace bihuan::notice {

/// Posted before this time, with no delivery that is still to be made.
std::int64_t count_delivered(const db::Reader&, Instant before);
/// Forgets them with their deliveries.
std::int64_t forget_delivered(db::Transaction&, Instant before);

} // namespace bihuan::notice
