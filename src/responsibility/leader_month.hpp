/// What a leader owes in a month and has done: read from the records, as of a day.
#pragma once

#include "core/json.hpp"
#include "responsibility/answering_book.hpp"
#include "responsibility/owed_rules.hpp"

namespace bihuan::responsibility {

/// A matter given to the person (交办事项).
struct MatterOfPerson {
    std::string id, title;
    std::optional<Date> due, closed_on;
};

struct LeaderMonth {
    std::string person, name;
    Period period; ///< the month, or another span of days
    Date as_of;    ///< its last day, or today where that is earlier
    std::vector<VisitsOwed> visits;
    std::vector<LeaderVisit> made; ///< all visits of the period
    std::vector<AreaHazard> hazards;
    HazardsOfArea sum;                   ///< points into `hazards`
    std::vector<MatterOfPerson> matters; ///< open at the end, or closed in the period
    std::int64_t enterprises = 0;        ///< that the person answers for as leader at the end
    std::vector<std::string> communities;
};

/// Throws Problem not_found for an unknown person. The caller keeps `book` alive.
LeaderMonth leader_month(const db::Reader&, const AnsweringBook& book, const std::string& person,
                         const Period& period, Date today);

/// Everybody who answers as leader for anything at any day of the period, in the order of names.
std::vector<std::pair<std::string, std::string>> leaders_of(const AnsweringBook&, const Period&);

/// As an object; the leader's own page.
Json to_json(const LeaderMonth&);

} // namespace bihuan::responsibility
