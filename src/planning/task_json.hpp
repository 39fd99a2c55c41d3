/// Tasks as the routes show and take them.
#pragma once

#include "http/call.hpp"
#include "planning/task_actions.hpp"

namespace bihuan::planning {

/// The task of the path; outside the caller's area it does not exist.
InspectionTask load_task(const http::Call&, const db::Reader&, const Id<InspectionTask>&);

/// `{"items": […], "warnings": […]}`: tasks just made, and the words about those that come near the cap.
std::string with_warnings(const http::Call&, const std::vector<TaskStanding>&);

} // namespace bihuan::planning
