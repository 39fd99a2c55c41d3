/// What a leader owes and has done: visits by their frequency, and hazards of the area brought to their
/// closing. Pure functions; the rows they count come from published views. A list of work, never a ranking.
#pragma once

#include "responsibility/answering_rules.hpp"

namespace bihuan::responsibility {

/// Visits owed to one scope in the period around a day, and those made there by the person.
struct VisitsOwed {
    const LeaderAssignment* assignment = nullptr;
    Period period; ///< month, quarter, half-year or year
    std::int64_t owed = 0;
    std::int64_t made = 0; ///< on days up to `as_of`
    std::int64_t left() const { return made < owed ? owed - made : 0; }
};

/// Whether the visit is one of those that the assignment asks for. `sector` is that of the visited
/// enterprise.
bool is_visit_for(const LeaderAssignment&, const LeaderVisit&, const std::string& sector);

/// A hazard of the area as it stood on a day.
struct AreaHazard {
    std::string id, code, enterprise, enterprise_name, community, description;
    bool major = false;
    Date found_on;
    std::optional<Date> due;       ///< in force: extensions in time count
    std::optional<Date> closed_on; ///< not after the day
    bool by_visit = false;         ///< found or followed up on a visit of the leader
};

struct HazardsOfArea {
    std::int64_t found = 0;                 ///< in the period
    std::int64_t closed = 0;                ///< in the period, whenever found
    std::int64_t led_to_closure = 0;        ///< of those closed, linked to a visit of the leader
    std::int64_t open = 0;                  ///< at the end
    std::vector<const AreaHazard*> overdue; ///< at the end, the longest overdue first
};
HazardsOfArea counted(const std::vector<AreaHazard>&, const Period&, Date as_of);

} // namespace bihuan::responsibility
