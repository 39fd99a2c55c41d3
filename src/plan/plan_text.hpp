/// Reads the text of a plan: its front matter, its chapters and its structured blocks.
///
/// All faults are told at once, each with its line, so that a clerk mends a file once. The linter
/// (plan_lint.hpp) asks more than this; what is read here is what the program needs to work with a plan.
#pragma once

#include "core/problem.hpp"
#include "plan/structure.hpp"

#include <string_view>

namespace bihuan::plan {

/// A heading of the text: `## 一、总则` is of level 1.
struct Chapter {
    int level = 1;
    std::string title;
    std::size_t line = 0;
};

struct PlanText {
    Structure structure;
    std::vector<Chapter> chapters;
    std::vector<std::pair<std::size_t, FieldError>> faults; ///< with their lines, in order
};

/// Never throws; what cannot be understood is among the faults.
PlanText read_plan(std::string_view text);
/// The same, but throws Problem bad_plan {file, count} with every fault.
PlanText read_sound_plan(std::string_view text, const std::string& file);

/// A fenced block of the six kinds, for those who print it otherwise.
struct Fence {
    std::string name;
    std::size_t first_line = 0; ///< of the opening fence
    std::size_t last_line = 0;  ///< of the closing one
};
std::vector<Fence> structured_fences(std::string_view text);

} // namespace bihuan::plan
