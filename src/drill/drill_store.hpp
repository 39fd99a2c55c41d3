/// Drills and their problems as stored.
#pragma once

#include "db/query.hpp"
#include "drill/drill.hpp"

namespace bihuan::drill {

struct DrillFilter {
    std::string plan;       ///< identity
    std::string enterprise; ///< identity
    std::string community;
    std::string state;
    std::optional<Date> from; ///< planned on this day or later
    std::optional<Date> to;
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
};
std::vector<Drill> page(const db::Reader&, const DrillFilter&, const std::string& after, std::int64_t limit);

/// A problem with how far it is: the matter that it led to, and the day on which it was settled.
struct ProblemStanding {
    DrillProblem problem;
    std::string owner_name;
    std::optional<Date> due_on;
    std::string state; ///< of the matter in words; of a revision `待修订` or `已修订`
    std::optional<Date> settled_on;
};
std::vector<ProblemStanding> problems_of(const db::Reader&, const Drill&);
std::int64_t open_problems(const db::Reader&, const Drill&);

} // namespace bihuan::drill
