/// Patrols as stored.
#pragma once

#include "db/query.hpp"
#include "patrol/patrol.hpp"

#include <vector>

namespace bihuan::patrol {

/// What a list may be narrowed by; empty does not narrow.
struct PatrolFilter {
    std::string community;
    std::string enterprise; ///< identity
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
    std::vector<std::pair<std::string, std::string>> grids; ///< single grids of a community beside them
};

/// At most `limit` patrols with an identity after `after`, in the order of identities.
std::vector<Patrol> page(const db::Reader&, const PatrolFilter&, const std::string& after,
                         std::int64_t limit);

} // namespace bihuan::patrol
