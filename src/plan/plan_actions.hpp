/// What people do with plans: bring one in, correct its draft, take a step.
#pragma once

#include "core/id.hpp"
#include "db/transaction.hpp"
#include "plan/plan_facts.hpp"
#include "plan/plan_rules.hpp"
#include "plan/templates.hpp"

namespace bihuan::plan {

/// A plan from its text, in drafting; code, title and kind stand in its front matter. Throws Problem
/// bad_plan, already_exists.
PlanFile register_plan(db::Transaction&, IdSource&, const PlanDraft&);
/// The plans of `templates` that the office does not have yet, in drafting; returns how many. Throws Problem
/// bad_plan where one has faults.
std::size_t register_templates(db::Transaction&, IdSource&, const std::vector<PlanTemplate>& templates);

/// A text in place of that of the draft. The code stays. Throws Problem bad_plan, plan_version_frozen,
/// plan_step_not_possible where the plan has no draft.
PlanFile rewrite_draft(db::Transaction&, PlanFile, const PlanDraft&);

/// Takes a step of plan_steps.hpp. Approval freezes the text with the facts of the day; a minor revision
/// takes the facts anew under the same text; a revision begins with the text in use. Throws what check_step
/// throws, and bad_plan where the text that is submitted has faults.
PlanFile take_step(db::Transaction&, IdSource&, PlanFile, PlanStepTaken, const Identity&);

/// Tells the plan of a drill that was held, for the day on which the next is due. Called by the drills.
void note_drill(db::Transaction&, const Id<EmergencyPlan>&, Date held_on);

/// The plan of this identity with its history; throws not_found.
PlanFile load_plan(const db::Reader&, const Id<EmergencyPlan>&);

/// What a version is compared by: its frozen facts; of one that is not signed yet, those of this day.
std::string facts_or_todays(const db::Reader&, const Identity&, const PlanVersion&, Date today);

} // namespace bihuan::plan
