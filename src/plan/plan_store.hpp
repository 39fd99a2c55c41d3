/// Plans and their versions as stored.
#pragma once

#include "db/query.hpp"
#include "plan/plan.hpp"

namespace bihuan::plan {

/// A plan with the version that people work by, the one that is being made, and everything that happened, in
/// order.
struct PlanFile {
    EmergencyPlan plan;
    std::optional<PlanVersion> in_use, draft;
    std::vector<PlanStepTaken> steps;
};
PlanFile file_of(const db::Reader&, EmergencyPlan);

std::optional<EmergencyPlan> plan_with_code(const db::Reader&, const std::string& code);
/// Every version, newest first.
std::vector<PlanVersion> versions_of(const db::Reader&, const Id<EmergencyPlan>&);
/// The version `2.0` of a plan.
std::optional<PlanVersion> version_numbered(const db::Reader&, const Id<EmergencyPlan>&, std::int64_t major,
                                            std::int64_t minor);

/// What a list may be narrowed by; empty does not narrow.
struct PlanFilter {
    std::string state;
    std::string kind;
    std::string event;                             ///< one that may start it
    std::optional<std::vector<std::string>> areas; ///< communities; plans of the office are seen by all
};
std::vector<EmergencyPlan> page(const db::Reader&, const PlanFilter&, const std::string& after,
                                std::int64_t limit);

} // namespace bihuan::plan
