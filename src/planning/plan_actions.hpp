/// What people do with the yearly plan.
#pragma once

#include "db/transaction.hpp"
#include "planning/annual_plan.hpp"

namespace bihuan::planning {

/// Drafts the plan of a year. Throws Problem already_exists where one is there: that one is revised.
AnnualPlan draft_plan(db::Transaction&, IdSource&, AnnualPlan);
AnnualPlan change_plan(db::Transaction&, const AnnualPlan& before, AnnualPlan after);
/// By another account than the one that drafted it.
AnnualPlan approve_plan(db::Transaction&, const AnnualPlan&);
/// From now on the plan holds; the version that it replaces does no longer.
AnnualPlan publish_plan(db::Transaction&, const AnnualPlan&);
/// A new draft with the lines of a plan that is published.
AnnualPlan revise_plan(db::Transaction&, IdSource&, const AnnualPlan&);

struct Generated {
    std::vector<InspectionTask> tasks;
    std::int64_t at_cap = 0; ///< visits not taken out, the enterprise having reached its cap
    std::int64_t left = 0;   ///< visits beyond the limit asked for
};

/// The visits of the plan that begin in the month, as tasks that somebody has to arrange: red places first,
/// then those not visited for the longest. Repeating it makes none twice.
Generated generate_visits(db::Transaction&, IdSource&, const AnnualPlan&, const PlanGeneration&);

/// How far a line has come; figures of the line, never of a person.
struct LineProgress {
    std::string code;
    std::int64_t enterprises = 0;
    std::int64_t planned = 0; ///< visits
    std::int64_t done = 0;    ///< of them, by inspections of the line's kind or joint ones
    std::int64_t left() const { return planned - done; }
};
std::vector<LineProgress> progress(const db::Reader&, const AnnualPlan&);

} // namespace bihuan::planning
