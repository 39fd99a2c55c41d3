/// The steps of a drill as one table: from which states, what has to be there before. Routes, answers and the
/// manual read it; no clock, no database.
#pragma once

#include "drill/drill.hpp"
#include "record/field.hpp"

#include <vector>

namespace bihuan::drill {

enum class Step { prepare, hold, evaluate, close, cancel };
std::span<const EnumText> enum_texts(Step);

struct StepRule {
    Step step;
    std::vector<DrillState> from;
    DrillState to;
    std::vector<std::string_view> required = {}; ///< members of DrillWish that must be given
    std::vector<std::string_view> optional = {};
    record::Label needs = {}; ///< of the drill itself
    record::Label effect = {};
};

/// In the order of Step; the path is the step's code.
const std::vector<StepRule>& step_rules();
const StepRule& rule_of(Step);
std::vector<const StepRule*> possible_steps(DrillState);
/// Throws Problem drill_step_not_possible with the steps that are. `open_problems` are those that nobody has
/// settled; they keep a drill from being closed.
void require_possible(const Drill&, Step, std::int64_t open_problems = 0);

/// What keeps the drill from the step, besides its state: fields and lists that are empty. Throws Problem
/// invalid_input with all of them.
void require_complete(const Drill&, Step);

} // namespace bihuan::drill
