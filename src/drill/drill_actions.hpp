/// Drills planned, corrected, taken through their steps; problems noted and made somebody's business.
#pragma once

#include "db/transaction.hpp"
#include "drill/drill_requests.hpp"
#include "drill/drill_steps.hpp"

namespace bihuan::drill {

/// Puts a drill down. Throws Problem invalid_input: fields, a plan, enterprise or criterion that is not
/// there, neither plan nor enterprise, a plan and an enterprise.
Drill plan_drill(db::Transaction&, IdSource&, Drill);

/// Writes what was changed: scheme, participants, course, grades; until the drill is evaluated. Throws as
/// above, and drill_step_not_possible afterwards.
Drill change_drill(db::Transaction&, const Drill& before, Drill after);

/// Throws Problem drill_step_not_possible, or invalid_input where something is missing. Held, a drill tells
/// its plan, and freezes the version that was drilled. An evaluation grades every criterion of the form; what
/// is not met asks for a problem.
Drill take_step(db::Transaction&, IdSource&, const Drill& before, Step, const DrillWish&);

/// Notes a problem of a drill that was held. A matter goes to its owner at once (assignment::give), a
/// revision asks for a new version of the plan. Throws Problem drill_step_not_possible, invalid_input.
DrillProblem note_problem(db::Transaction&, IdSource&, const Drill&, const ProblemWish&);

/// A problem of a drill of the past, with what came of it.
struct PastProblem {
    std::string text;
    std::string advice;
    Id<Person> owner;
    Date due_on;
    std::string result; ///< empty: it is open, and given to its owner now, due today at the earliest
    std::optional<Date> settled_on;
};

/// Records a drill that was held and evaluated before (演练台账): `held_on`, `summary`, `conclusion` and
/// `evaluated_on` are given, and everything that the steps ask for. It is closed where every problem is
/// settled. Throws as the steps do.
Drill record_past_drill(db::Transaction&, IdSource&, Drill, const std::vector<PastProblem>&);

} // namespace bihuan::drill
