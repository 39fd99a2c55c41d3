#include "statistics/effort.hpp"

#include "statistics/statement.hpp"

namespace bihuan::statistics {

Effort effort_of(const db::Reader& reader, const Period& period, const std::string& community) {
    const db::Parameters asked{period.to, period.from, community};
    Effort effort;
    reader.each(statement("inspection_effort"), asked, [&](const db::Row& row) {
        effort.visit_teams = row.integer(0);
        effort.visit_person_times = row.integer(1);
        effort.reinspection_teams = row.integer(2);
        effort.reinspection_person_times = row.integer(3);
    });
    reader.each(statement("patrol_effort"), asked, [&](const db::Row& row) {
        effort.patrols = row.integer(0);
        effort.patrol_person_times = row.integer(1);
    });
    return effort;
}

Json to_json(const Effort& effort) {
    return Json::Object{{"visit_teams", effort.visit_teams},
                        {"visit_person_times", effort.visit_person_times},
                        {"reinspection_teams", effort.reinspection_teams},
                        {"reinspection_person_times", effort.reinspection_person_times},
                        {"patrols", effort.patrols},
                        {"patrol_person_times", effort.patrol_person_times}};
}

} // namespace bihuan::statistics
