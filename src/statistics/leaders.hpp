/// The figures of the communities that each leader answers for (领导包保).
#pragma once

#include "statistics/figures.hpp"

namespace bihuan::statistics {

struct LeaderRow {
    std::vector<std::string> communities; ///< by name
    BreakdownRow sum; ///< its name is the leader's, or `未明确` where no leader is named
};

/// Adds the figures by community up, by the leader who answered for each on the last day of the period. In
/// the order of names: this is no ranking. The rows add up to the totals.
std::vector<LeaderRow> by_leader(const db::Reader&, const Figures&);

/// `[{"leader","communities":[…],"visits","found","rectified","open_at_end","overdue_at_end"}]`.
Json to_json(const std::vector<LeaderRow>&);

} // namespace bihuan::statistics
