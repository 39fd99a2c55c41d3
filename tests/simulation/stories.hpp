/// What can become of a hazard: each story a list of steps, so many days after it was found. Together they
/// take every step of the closed loop's table.
#pragma once

#include "hazard/hazard_steps.hpp"

#include <span>
#include <string_view>

namespace bihuan::test {

enum class Who { officer, official, leader };

struct Act {
    int after; ///< days after the hazard was found; the first open day from then on
    StepKind step;
    int days = 0; ///< of a due date: so many days after the hazard was found
};

struct Story {
    std::string_view name;
    bool major = false;
    std::span<const Act> acts;
};

/// The story of the n-th hazard; `late` in the year, so that some stay open, and major ones only from the day
/// on which their criterion is in force.
const Story& story_of(int hazard, bool majors_allowed);
std::span<const Story> stories();

/// Who takes the step.
Who taker(StepKind);

} // namespace bihuan::test
