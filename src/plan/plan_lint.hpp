/// The linter of plans: what a practitioner would find before the plan is signed, each with its line and what
/// to do about it.
///
/// The text alone tells most; with the office's records also whether those who are named can be reached.
#pragma once

#include "db/query.hpp"
#include "plan/plan_facts.hpp"
#include "plan/plan_text.hpp"

namespace bihuan::plan {

enum class LintSeverity { fault, advice };

struct LintFinding {
    std::size_t line = 1; ///< of the file
    LintSeverity severity = LintSeverity::fault;
    std::string zh, en; ///< what is wrong and what to do
};

/// In the order of the lines. `file` is how people know the text.
std::vector<LintFinding> lint(std::string_view text, const std::string& file);

/// What the records of the office add: roles that nobody holds, people without a telephone number, contacts
/// that nobody verified for six months, links to records that are gone.
std::vector<LintFinding> lint_with_records(const db::Reader&, std::string_view text, Date today);

/// The chapters that a plan of this family and kind must have, by the words that its headings may use.
struct WantedChapter {
    std::vector<std::string_view> words; ///< one of them stands in a heading
    std::string_view zh, en;
};
const std::vector<WantedChapter>& wanted_chapters(PlanFamily, PlanKind);

} // namespace bihuan::plan
