/// The steps of handovers and assessments as one table: from which state, into which. Actions, answers and
/// the manual read it.
#pragma once

#include "core/problem.hpp"
#include "responsibility/duty_assessment.hpp"
#include "responsibility/duty_handover.hpp"

namespace bihuan::responsibility {

enum class Step { choose_successors, sign, withdraw, recount, adjust, write_statement, confirm, reopen };
std::span<const EnumText> enum_texts(Step);

template<class State>
struct StepRule {
    Step step;
    State from, to;
};

std::span<const StepRule<HandoverState>> steps_of(HandoverState);
std::span<const StepRule<AssessmentState>> steps_of(AssessmentState);

/// The state after the step. Throws Problem responsibility_step_not_possible with the steps that are; for an
/// assessment that is confirmed, assessment_frozen.
HandoverState after(const DutyHandover&, Step);
AssessmentState after(const DutyAssessment&, Step);

} // namespace bihuan::responsibility
