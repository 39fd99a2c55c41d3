/// Penalties, clues, patrols and drills of a period, beside the contract's figures; all as of the end of the
/// period.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"

#include <string>

namespace bihuan::statistics {

struct Penalties {
    std::int64_t cases = 0; ///< 办理行政处罚（件）: decided in the period and not withdrawn by its end
    std::int64_t fined = 0; ///< of these with a fine
    std::int64_t fine_yuan = 0;
    std::int64_t confiscated_yuan = 0;
    std::int64_t paid = 0; ///< fines paid in full by the end
    std::int64_t paid_yuan = 0;
    Json::List by_kind; ///< rows with `kind`, `count`, `yuan`
};

/// Throws std::logic_error where the fines by kind do not add up to the total.
Penalties penalties_of(const db::Reader&, const Period&, const std::string& community = {});
/// Whether the office keeps its penalty cases here: else a figure of 0 would be believed.
bool keeps_penalties(const db::Reader&);

/// Adds the members `penalties`, `clues`, `patrols` and `drills` to the figures of the period.
Json with_enforcement(Json figures, const db::Reader&, const Period&, const std::string& community = {});

} // namespace bihuan::statistics
