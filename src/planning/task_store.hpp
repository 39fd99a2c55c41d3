/// Inspection tasks, interests and requests for withdrawal as stored.
#pragma once

#include "db/query.hpp"
#include "planning/officer.hpp"

#include <vector>

namespace bihuan::planning {

/// What a list of tasks may be narrowed by; empty does not narrow.
struct TaskFilter {
    std::string community;
    std::string enterprise;  ///< identity
    std::string officer;     ///< identity of the person
    std::string state;       ///< code
    std::string draw;        ///< identity
    std::optional<Date> day; ///< one of the days of the task
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
};

std::vector<InspectionTask> page(const db::Reader&, const TaskFilter&, const std::string& after,
                                 std::int64_t limit);

/// Tasks that are not decided against and not yet carried out, of enterprises that have several within
/// `days`, by enterprise and first day.
std::vector<InspectionTask> mergeable(const db::Reader&, const Period& days,
                                      const std::optional<std::vector<std::string>>& areas);

/// Whether the person has an interest in the enterprise on one of these days.
bool has_interest(const db::Reader&, const std::string& person, const std::string& enterprise,
                  const Period& days);

/// What the office inspects by on this day, where nothing else is named: the only authority in force.
std::optional<AuthorityItem> only_authority(const db::Reader&, Date);

} // namespace bihuan::planning
