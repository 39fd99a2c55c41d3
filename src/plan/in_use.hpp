/// A plan as it is worked by: the version in use with its structure and the people that it names.
///
/// What rooms above (drill, activation) need of a plan, and nothing else. Everything here was frozen when the
/// version was approved, so that two people who look at it on the night see the same.
#pragma once

#include "db/query.hpp"
#include "plan/plan.hpp"

namespace bihuan::plan {

/// Who holds a role. Several may: one community leader for each community.
struct RoleHolder {
    std::string role;      ///< code
    std::string role_name; ///< 总指挥
    std::string person;    ///< identity of the person
    std::string name;
    std::string post;
    std::string phone;
    std::string community; ///< of community leaders and grid workers; empty: the office
};

struct PlanInUse {
    EmergencyPlan plan;
    PlanVersion version;
    Structure structure; ///< names of facts in its texts are filled in
    std::vector<RoleHolder> people;

    std::vector<RoleHolder> holders_of(std::string_view role) const;
};

/// Throws Problem plan_not_in_force where no version is published.
PlanInUse in_use(const db::Reader&, const EmergencyPlan&);
/// The same of any approved version: what an activation was bound to when it began. Throws not_found.
PlanInUse of_version(const db::Reader&, const Id<PlanVersion>&);

/// Those who hold the posts of the roles on the day (holders.hpp), in the order of the roles: for the moment of
/// approval, for a response that starts, and to see what has changed since.
std::vector<RoleHolder> people_on(const db::Reader&, const Structure&, Date day);

} // namespace bihuan::plan
