/// Yearly assessment of who answers for safety (考核), counted from the records themselves.
///
/// A standard says for a kind of post what counts and with which weight; the weights add up to 100. What was
/// due and what was done come from dated facts: deadlines kept, visits made, matters closed. Nothing counts
/// how much somebody used the program, and there is no order of people. A person adjusts with a reason, the
/// leader confirms, and from then on it stays as it was. Law: 安全生产法第二十二条 (assessment standards).
#pragma once

#include "responsibility/duty_post.hpp"

#include <vector>

namespace bihuan {

/// What is counted; the rule of each stands in assessment_rules.hpp.
enum class AssessmentMeasure {
    hazards_on_time, ///< deadlines of the year that were kept
    hazards_closed,  ///< hazards found in the year and closed by its end
    hazards_in_time, ///< open at the end and not overdue
    visits,          ///< visits owed and made
    matters,         ///< 交办事项 due in the year and done by their day
    drills,          ///< drills of plans in use that were owed in the year and held
};
std::span<const EnumText> enum_texts(AssessmentMeasure);

struct AssessmentStandardItem {
    std::string code;
    std::string title, title_en;
    AssessmentMeasure measure = AssessmentMeasure::hazards_on_time;
    std::int64_t weight = 0;
};

struct AssessmentStandard {
    Id<AssessmentStandard> id;
    std::int64_t year = 0;
    PostKind kind = PostKind::leader;
    std::string source; ///< by which decision
    std::vector<AssessmentStandardItem> items;
};

enum class AssessmentState { draft, confirmed };
std::span<const EnumText> enum_texts(AssessmentState);

struct DutyAssessmentItem {
    std::string code;
    std::string title, title_en;
    AssessmentMeasure measure = AssessmentMeasure::hazards_on_time;
    std::int64_t weight = 0;
    std::int64_t due = 0, done = 0;
    std::optional<double> score; ///< weight × done / due; empty: nothing was due
    double adjustment = 0;
    std::string reason; ///< of the adjustment
};

struct DutyAssessment {
    Id<DutyAssessment> id;
    std::int64_t year = 0;
    Id<Person> person;
    std::string person_name;
    PostKind kind = PostKind::leader; ///< as which the person is assessed
    AssessmentState state = AssessmentState::draft;
    Date counted_as_of;
    std::optional<double> total; ///< of 100; empty: nothing was due at all
    std::string statement;       ///< 述职, in the person's own words
    std::optional<Date> confirmed_on;
    std::string confirmed_by_name;
    std::string reopened_reason;
    std::vector<DutyAssessmentItem> items;
};

struct AssessmentAdjustment {
    std::string code;
    double points = 0;
    std::string reason;
};
struct AssessmentReopening {
    std::string reason;
};
struct DutyStatement {
    std::string statement;
};

namespace record {
template<class T>
class Record;
}
const record::Record<AssessmentStandardItem>& describe(const AssessmentStandardItem*);
const record::Record<AssessmentStandard>& describe(const AssessmentStandard*);
const record::Record<DutyAssessmentItem>& describe(const DutyAssessmentItem*);
const record::Record<DutyAssessment>& describe(const DutyAssessment*);
const record::Record<AssessmentAdjustment>& describe(const AssessmentAdjustment*);
const record::Record<AssessmentReopening>& describe(const AssessmentReopening*);
const record::Record<DutyStatement>& describe(const DutyStatement*);

} // namespace bihuan
