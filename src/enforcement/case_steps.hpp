/// The steps of a penalty case as one table: from which state, by whom, what is needed, which document
/// results. Routes, refusals and the state table of the manual are loops over it.
#pragma once

#include "access/permission.hpp"
#include "enforcement/penalty_case.hpp"
#include "record/field.hpp"

#include <vector>

namespace bihuan::enforcement {

struct CaseStepRule {
    CaseStep step;
    std::string_view path;   ///< of its route
    std::string_view action; ///< `penalty_case.decide`
    access::Permission permission;
    std::vector<CaseState> from;
    std::vector<std::string_view> needs; ///< fields of the step that must be given
    std::string_view document_zh;        ///< 产生的文书; empty: none
    /// What must be true of the case besides its state; null: nothing. A step that is refused for it says so
    /// in words of its own.
    bool (*holds)(const PenaltyCase&) = nullptr;
};

/// In the order of CaseStep.
const std::vector<CaseStepRule>& case_steps();
const CaseStepRule& rule_of(CaseStep);
/// What can be done with the case now.
std::vector<const CaseStepRule*> possible_steps(const PenaltyCase&);

/// Throws Problem case_step_not_possible with the steps that are.
void require_possible(const PenaltyCase&, CaseStep);
/// The same for a review, which is possible while the case is under review.
void require_under_review(const PenaltyCase&);

} // namespace bihuan::enforcement
