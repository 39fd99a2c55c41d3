/// Who answers for what (领导包保): a leader, a backup leader or a section, for a community, a grid, an
/// enterprise, a sector or the whole office, from one day to another; and the leader's visits there.
///
/// Every enterprise must resolve to exactly one leader, one section, one community and one grid on any day.
/// The facts are dated and never overwritten: a change ends one and begins another, for a day in the past or
/// in the future alike.
#pragma once

#include "enterprise/enterprise.hpp"
#include "responsibility/duty_post.hpp"

#include <vector>

namespace bihuan {

struct Hazard;

enum class AnsweringRole { leader, backup, section };
std::span<const EnumText> enum_texts(AnsweringRole);

enum class VisitPeriod { month, quarter, half_year, year };
std::span<const EnumText> enum_texts(VisitPeriod);

struct LeaderAssignment {
    Id<LeaderAssignment> id;
    AnsweringRole role = AnsweringRole::leader;
    std::optional<Id<Person>> person; ///< of a leader
    std::string person_name;          ///< as it was then
    std::optional<Id<DutyPost>> post; ///< of a section: whoever holds the post answers

    // What for: the narrowest that is given. Nothing at all: the whole office.
    std::string community;
    std::string grid; ///< of the community
    std::optional<Id<Enterprise>> enterprise;
    std::string enterprise_name;
    std::string sector; ///< 行业领域, in every community

    std::optional<Date> valid_from; ///< empty: since before the records began
    std::optional<Date> valid_to;   ///< last day
    std::int64_t visits = 0;        ///< owed in each period; 0: none
    VisitPeriod visit_period = VisitPeriod::month;
    std::string reason;
    std::string end_reason;
};

struct LeaderVisitHazard {
    Id<Hazard> hazard;
    std::string code;
};

/// A leader's visit to a community or an enterprise; no administrative inspection and counted apart from
/// them.
struct LeaderVisit {
    Id<LeaderVisit> id;
    std::string code; ///< unique; made where none is given
    Date visited_on;
    Id<Person> person;
    std::string person_name;
    std::string community;
    std::optional<Id<Enterprise>> enterprise;
    std::string enterprise_name;
    std::string companions; ///< 陪同人员
    std::string findings;
    std::string follow_up; ///< what was asked for
    std::vector<LeaderVisitHazard> hazards;
};

namespace record {
template<class T>
class Record;
}
const record::Record<LeaderAssignment>& describe(const LeaderAssignment*);
const record::Record<LeaderVisitHazard>& describe(const LeaderVisitHazard*);
const record::Record<LeaderVisit>& describe(const LeaderVisit*);

} // namespace bihuan
