/// The steps of a plan as one table: on which version, from which state, by whom, what is needed. Routes,
/// refusals and the table of the manual are loops over it.
#pragma once

#include "access/permission.hpp"
#include "plan/plan_store.hpp"

#include <vector>

namespace bihuan::plan {

struct PlanStepRule {
    PlanStep step;
    std::string_view path;   ///< of its route
    std::string_view action; ///< `plan.approve`
    access::Permission permission;
    bool on_draft; ///< taken on the version that is being made; else on the one in use
    std::vector<EmergencyPlanState> from;
    EmergencyPlanState
        to; ///< the version's state afterwards; that of `from` where nothing changes: see `changes`
    bool changes;
    std::vector<std::string_view> needs; ///< fields of the step that must be given
};

/// In the order of PlanStep.
const std::vector<PlanStepRule>& plan_steps();
const PlanStepRule& rule_of(PlanStep);
std::vector<const PlanStepRule*> possible_steps(const PlanFile&);

/// Throws Problem plan_step_not_possible with the steps that are.
void require_possible(const PlanFile&, PlanStep);

} // namespace bihuan::plan
