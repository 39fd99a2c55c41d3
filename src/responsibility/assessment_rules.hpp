/// How an assessment is counted: pure functions over rows that were read.
#pragma once

#include "responsibility/answering_book.hpp"
#include "responsibility/duty_assessment.hpp"
#include "responsibility/owed_rules.hpp"

namespace bihuan::responsibility {

/// Throws Problem invalid_input where the weights do not add up to 100 (sum_not) or a code stands twice.
void require_whole(const AssessmentStandard&);

/// The standards that come with the program, from CSV: kind, code, title, title_en, measure, weight.
std::vector<AssessmentStandard> read_standards(std::string_view csv);
const std::vector<AssessmentStandard>& built_in_standards();

/// A hazard of the year with where it lies.
struct AssessedHazard {
    Place place;
    Date found_on;
    std::optional<Date> due, closed_on;
};

/// A plan in use as the year began or since, by the day on which its next drill is owed: so many months after
/// the last one before the year, or after its publication.
struct OwedDrill {
    std::string community; ///< empty: a plan of the whole office
    Date due;
    std::optional<Date> held; ///< the first drill of the year
};

/// Whether somebody in a post of this kind answers for the place on the day. The secretary and the director
/// answer for everything, a section for what is assigned to it, a head and a grid worker for their own.
bool answers_for(const AnsweringBook&, const std::string& person, PostKind kind, const Place&, Date day);

/// What was due and what of it was done. As of the end of `year` or `as_of`, whichever is earlier.
struct Count {
    std::int64_t due = 0, done = 0;
};
struct AssessedFacts {
    std::vector<AssessedHazard> hazards;
    std::vector<VisitsOwed> visits;                            ///< of periods that are over
    std::vector<std::pair<Date, std::optional<Date>>> matters; ///< due and closed
    std::vector<OwedDrill> drills;
};
Count count(AssessmentMeasure, const AssessedFacts&, const AnsweringBook&, const std::string& person,
            PostKind kind, const Period& year, Date as_of);

/// weight × done / due to one decimal; nothing where nothing was due.
std::optional<double> score(std::int64_t weight, const Count&);
/// Of 100: the scores with their adjustments, each between 0 and its weight, against the weights of what was
/// due; an item of which nothing was due counts only where it was adjusted. Nothing where no item counts.
std::optional<double> total(const std::vector<DutyAssessmentItem>&);

} // namespace bihuan::responsibility
