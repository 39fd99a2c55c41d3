/// What the office's people did in a period, counted in teams and person-times; never by name, never a
/// ranking.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"

#include <string>

namespace bihuan::statistics {

struct Effort {
    std::int64_t visit_teams = 0;        ///< 检查组次: one team for each visit
    std::int64_t visit_person_times = 0; ///< 人次: officers at those visits
    std::int64_t reinspection_teams = 0;
    std::int64_t reinspection_person_times = 0;
    std::int64_t patrols = 0; ///< 巡查次数, by grid workers: no inspections
    std::int64_t patrol_person_times = 0;
};

Effort effort_of(const db::Reader&, const Period&, const std::string& community = {});

Json to_json(const Effort&);

} // namespace bihuan::statistics
