/// What is true of plans and their steps; no clock, no database.
#pragma once

#include "core/findings.hpp"
#include "plan/plan_steps.hpp"

namespace bihuan::plan {

/// A step against the plan as it is: possible, with what it needs, on a day that is not to come and not
/// before what came first; a review with an expert who did not withdraw (预案管理办法第二十二条), a silent
/// authority only after its five working days (第二十八条). Throws Problem.
void check_step(const PlanFile&, const PlanStepTaken&, Date today);

/// The file after the step; versions that the step makes are added by the action. Dates that are due are
/// reckoned here.
PlanFile after_step(PlanFile, const PlanStepTaken&);

/// What the plan says of itself, from its versions: state, dates of the version in use.
EmergencyPlan with_state_of(EmergencyPlan, const std::optional<PlanVersion>& in_use,
                            const std::optional<PlanVersion>& draft);

/// 31 August plus six months is the last of February.
Date months_after(Date, std::int64_t months);

/// When a drill of the plan is due after one on this day: by the plan's own interval, never later than the
/// law's.
Date drill_due_after(const EmergencyPlan&, Date drilled_on);

/// The codes in `triggers`; throws Problem invalid_input for what is none.
std::vector<RevisionTrigger> triggers_in(const std::string&);

} // namespace bihuan::plan
