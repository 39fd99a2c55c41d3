#include "planning/task_state.hpp"

#include "core/problem.hpp"

namespace bihuan::planning {

void require_state(const InspectionTask& task, std::initializer_list<TaskState> states, const char* step,
                   const char* step_en) {
    for (const auto state : states)
        if (task.state == state && task.inspection.empty()) return;
    const auto& text = text_of(task.state);
    const bool made = !task.inspection.empty();
    throw Problem{ProblemKind::task_state,
                  {{"state", made ? "已实施" : std::string{text.zh}},
                   {"state_en", made ? "carried out" : std::string{text.en}},
                   {"step", step},
                   {"step_en", step_en}}};
}

} // namespace bihuan::planning
