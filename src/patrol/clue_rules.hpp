/// The steps of a clue as one table, and when two tellings are about the same thing; no clock, no database.
#pragma once

#include "access/permission.hpp"
#include "patrol/clue.hpp"
#include "record/field.hpp"

#include <vector>

namespace bihuan::patrol {

enum class ClueStep { assign, verify, answer, reject, merge, reopen };

struct ClueStepRule {
    ClueStep step;
    std::string_view name; ///< last part of the path, `assign`
    record::Label label;
    std::vector<ClueState> from;
    ClueState to;
};

/// In the order of ClueStep.
const std::vector<ClueStepRule>& clue_steps();
const ClueStepRule& rule_of(ClueStep);
/// What can be done now.
std::vector<const ClueStepRule*> possible_steps(ClueState);
/// Throws Problem clue_step_not_possible with the steps that are.
void require_possible(const Clue&, ClueStep);

/// Tellings of the same thing within so many days are one clue with several reports.
constexpr int days_alike = 15;

/// Whether a second telling is about the same thing: nearly the same words, at the same place or about the
/// same enterprise, in the same community.
bool are_alike(const Clue&, const Clue&);

} // namespace bihuan::patrol
