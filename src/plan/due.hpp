/// What is due of plans, before it is missed: filing, evaluation, drill, of the office's own plans and of
/// those of enterprises.
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"

namespace bihuan::plan {

struct Due {
    std::string subject_type, subject, title, community, enterprise;
    std::string kind; ///< filing, evaluation, drill
    Date due_on;
};

/// What is due up to `until`, or late, the earliest first; at most `limit`, from communities in `areas`.
std::vector<Due> due_until(const db::Reader&, Date until,
                           const std::optional<std::vector<std::string>>& areas, std::int64_t limit);

/// Tells those who keep plans, once when the time of warning of a rule begins, once when the day is over.
/// Drills of the office's own plans are told of by the room of drills.
/// Returns how many messages were posted or known.
int remind_of_plans(db::Database&, IdSource&);

} // namespace bihuan::plan
