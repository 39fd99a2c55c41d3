/// What people do with inspection tasks.
#pragma once

#include "db/transaction.hpp"
#include "planning/task.hpp"

namespace bihuan::planning {

/// Notes that the visit of the task was made, by the inspection with this identity. Does nothing where that
/// is noted already. Throws Problem not_found, task_not_approved where the task is neither approved nor a
/// reported emergency, task_carried_out where another inspection was made for it.
void carry_out(db::Transaction&, const Id<InspectionTask>&, const std::string& inspection, Date on);

} // namespace bihuan::planning
