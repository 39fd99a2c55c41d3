/// The yearly inspection plan (年度检查计划): which enterprises, how often, in which months, with how many
/// officer days. Law: 安全生产法第六十二条 for the department; a sub-district copies the pattern.
///
/// A plan is drafted, approved by another person, and published. Afterwards it is not altered: a new version
/// takes its place. Progress is counted from the inspections made, per line and never per person.
#pragma once

#include "planning/task.hpp"

#include <vector>

namespace bihuan {

enum class PlanState { draft, approved, published, replaced };
std::span<const EnumText> enum_texts(PlanState);

/// One enterprise, or all that fit grade, sector and community; what is empty does not narrow.
struct AnnualPlanLine {
    std::string code; ///< names the line within the plan and its later versions
    std::optional<Id<Enterprise>> enterprise;
    std::optional<RiskLevel> risk_level;
    std::string supervision_sector;
    std::string community;
    InspectionKind kind = InspectionKind::routine;
    std::int64_t frequency = 1; ///< visits to each enterprise in the year
    std::int64_t first_month = 1;
    std::int64_t last_month = 12;
    std::int64_t officer_days = 0; ///< 人日, for the line as a whole
    std::string matter;
};

struct AnnualPlan {
    Id<AnnualPlan> id;
    std::int64_t year = 0;
    std::int64_t version = 1;
    std::string title;
    std::string basis;
    PlanState state = PlanState::draft;
    std::optional<Id<AnnualPlan>> replaces; ///< the version before
    std::string drafted_by;                 ///< identity of the account
    std::string drafted_by_name;
    std::string approved_by_name;
    std::optional<Instant> approved_at;
    std::optional<Instant> published_at;
    std::vector<AnnualPlanLine> lines;
};

/// Which visits to take out of the plan now.
struct PlanGeneration {
    std::int64_t month = 1;   ///< visits that begin in this month
    std::int64_t limit = 200; ///< at most
};

namespace record {
template<class T>
class Record;
}
const record::Record<AnnualPlanLine>& describe(const AnnualPlanLine*);
const record::Record<AnnualPlan>& describe(const AnnualPlan*);
const record::Record<PlanGeneration>& describe(const PlanGeneration*);

namespace planning {

/// The days of the visit with this number (from 0) of a line: its months are divided evenly among its visits.
Period days_of_visit(int year, const AnnualPlanLine&, std::int64_t number);

} // namespace planning
} // namespace bihuan
