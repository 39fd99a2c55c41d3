/// What the notice of inspection (行政检查通知书) says, as JSON; the printed form is made from it.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "planning/task.hpp"

namespace bihuan::planning {

/// Organ, basis, officers with their certificates, which inspection of the year it is, the rights of the
/// enterprise and the five prohibitions. Throws Problem task_not_approved where the visit may not be made.
Json notice_facts(const db::Reader&, const InspectionTask&);

} // namespace bihuan::planning
