/// Whether a task is where a step may be taken on it. Inside of the planning room only.
#pragma once

#include "planning/task.hpp"

#include <initializer_list>

namespace bihuan::planning {

/// Throws Problem task_state, with the step in both languages, where the task is in none of the states or was
/// carried out.
void require_state(const InspectionTask&, std::initializer_list<TaskState>, const char* step,
                   const char* step_en);

} // namespace bihuan::planning
