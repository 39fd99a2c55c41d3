/// The checklists in use, with everything that an inspector reads at the place; phones take them along.
#pragma once

#include "checklist/checklist_set.hpp"
#include "http/route.hpp"

namespace bihuan::app {

std::vector<http::Route> checklist_routes(checklist::ChecklistSet);

} // namespace bihuan::app
