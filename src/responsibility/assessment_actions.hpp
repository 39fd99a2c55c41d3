/// What the leader does with assessments: sets standards, counts, adjusts, confirms.
#pragma once

#include "db/transaction.hpp"
#include "responsibility/assessment_rules.hpp"

namespace bihuan::responsibility {

/// The office's standard of the year for the kind of post; where it set none, the one of the program.
std::optional<AssessmentStandard> standard_of(const db::Reader&, std::int64_t year, PostKind);
/// One for each kind that has any, in the order of kinds.
std::vector<AssessmentStandard> standards_of(const db::Reader&, std::int64_t year);
/// Sets or replaces it. Throws Problem invalid_input (sum_not).
AssessmentStandard set_standard(db::Transaction&, IdSource&, AssessmentStandard);

/// What counts for the person in the year, read from the records.
AssessedFacts facts_of(const db::Reader&, const AnsweringBook&, const std::string& person, const Period& year,
                       Date as_of);

/// Counts the person's year. Throws Problem invalid_input where there is no standard for the kind or the
/// person was in no post of it that year (not_in_office), already_exists.
DutyAssessment draft_assessment(db::Transaction&, IdSource&, DutyAssessment);
DutyAssessment recount(db::Transaction&, const DutyAssessment&);
/// Replaces the adjustment of the item; no points take it away.
DutyAssessment adjust(db::Transaction&, const DutyAssessment&, const AssessmentAdjustment&);
DutyAssessment write_statement(db::Transaction&, const DutyAssessment&, const std::string&);
/// Not by the person who is assessed (must_be_another).
DutyAssessment confirm(db::Transaction&, const DutyAssessment&);
DutyAssessment reopen(db::Transaction&, const DutyAssessment&, const std::string& reason);

struct AssessmentFilter {
    std::optional<std::int64_t> year;
    std::string person, state;
};
std::vector<DutyAssessment> page(const db::Reader&, const AssessmentFilter&, const std::string& after,
                                 std::int64_t limit);

} // namespace bihuan::responsibility
