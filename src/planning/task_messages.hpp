/// What people are told of tasks. Inside of the planning room only.
#pragma once

#include "notice/outbox.hpp"
#include "planning/task.hpp"

namespace bihuan::planning {

/// Empty where there is no such enterprise.
std::string enterprise_name(const db::Reader&, const Id<Enterprise>&);

/// A message of this kind, with enterprise and days in its body; to be given a title and who gets it.
notice::Message message_about(const db::Reader&, const InspectionTask&, const char* kind);

/// Tells those who may approve it, at once where the visit was an emergency.
void ask_for_approval(db::Transaction&, IdSource&, const InspectionTask&);

} // namespace bihuan::planning
