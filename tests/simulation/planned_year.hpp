/// A year of a sub-district as data: who calls the service with what on which day, and what must come of it.
///
/// Everything is planned before it begins, identities included, as phones make them: so the same calls can be
/// sent twice, or again after the service was killed. The calls of one caller stand in their order; those of
/// different callers go out at the same time.
#pragma once

#include "core/id.hpp"
#include "simulation/own_count.hpp"
#include "simulation/stories.hpp"

#include <map>
#include <string>
#include <vector>

namespace bihuan::test {

struct PlannedCall {
    Date day;
    Who who = Who::officer;
    std::string target;
    std::string body; ///< `{proposal}` stands for the identity of the proposal that waits at `hazard`
    int wanted = 200;
    std::string hazard;          ///< identity, where it is about one
    std::vector<StepKind> steps; ///< of the closed loop, that it takes
    bool is_file = false;        ///< the body is a photo
};

struct Officer {
    std::string person; ///< identity
    std::string name;
};

struct YearWishes {
    std::vector<Date> open_days; ///< the first is the day before the year, for what is prepared
    int visits = 1467;
    int reinspections = 20; ///< inspections of the kind 复查, which are no visits
    int hazards = 138;
    int enterprises = 800; ///< each visited twice at most, as the yearly cap wants it
    int officers = 9;
    std::size_t photo_bytes = 3000;
    unsigned seed = 2023;
    int pace = 1;               ///< the days of the stories times this, for years with few open days
    std::string authority_item; ///< identity of the item by which a stoppage is ordered
};

/// The open days of 2023: Monday to Friday, and 2022-12-30 before them.
std::vector<Date> working_days_of_2023();

struct PlannedYear {
    YearWishes wishes;
    std::vector<Officer> officers;
    std::vector<std::string> communities;
    std::vector<std::vector<PlannedCall>> callers; ///< an officer each; the last one is the desk
    OwnCount count;

    PlannedYear(YearWishes, IdSource&);
};

} // namespace bihuan::test
