/// The steps of a matter as one table: from which states, who may take them, what has to be said. Routes,
/// answers and the manual read it. It knows no clock and no database.
#pragma once

#include "assignment/assignment.hpp"
#include "record/field.hpp"

#include <span>
#include <vector>

namespace bihuan::assignment {

enum class Step { report, close, give_back, extend, pass_on, withdraw };
std::span<const EnumText> enum_texts(Step);

struct StepRule {
    Step step;
    std::string_view path; ///< behind `/api/v1/assignments/{id}`
    std::vector<AssignmentState> from;
    AssignmentState to;    ///< `extend` and `pass_on` leave an open matter open
    bool by_owner = false; ///< the owner may take it; the others are for who manages matters
    std::vector<std::string_view> required = {}; ///< members of StepWish
    std::vector<std::string_view> optional = {};
    record::Label effect = {};
};

/// In the order of Step.
const std::vector<StepRule>& step_rules();
const StepRule& rule_of(Step);
std::vector<const StepRule*> possible_steps(AssignmentState);
/// Throws Problem assignment_step_not_possible with the steps that are.
void require_possible(const Assignment&, Step);

} // namespace bihuan::assignment
