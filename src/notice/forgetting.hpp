/// Messages that reached everybody long ago; how long they are kept is a rule of retention.
#pragma once

#include "db/transaction.hpp"

#include <string>
#include <utility>
#include <vector>

namespace bihuan::notice {

/// Records, by type and identity, of which nothing is forgotten.
using Kept = std::vector<std::pair<std::string, std::string>>;

/// Posted before this time, with no delivery that is still to be made.
std::int64_t count_delivered(const db::Reader&, Instant before, const Kept& = {});
/// Forgets them with their deliveries.
std::int64_t forget_delivered(db::Transaction&, Instant before, const Kept& = {});

} // namespace bihuan::notice
