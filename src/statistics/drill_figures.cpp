#include "statistics/drill_figures.hpp"

#include "statistics/statement.hpp"

namespace bihuan::statistics {

Drills drills_of(const db::Reader& reader, const Period& period, const std::string& community) {
    const db::Parameters asked{period.to, period.from, community};
    Drills drills;
    reader.each(statement("drills_of_period"), asked, [&](const db::Row& row) {
        drills.held = row.integer(0);
        drills.own = row.integer(1);
        drills.enterprises = row.integer(2);
        drills.person_times = row.integer(3);
    });
    reader.each(statement("drill_problems_of_period"), asked, [&](const db::Row& row) {
        drills.problems_found = row.integer(0);
        drills.problems_settled = row.integer(1);
    });
    return drills;
}

Json to_json(const Drills& drills) {
    return Json::Object{{"held", drills.held},
                        {"own", drills.own},
                        {"enterprises", drills.enterprises},
                        {"person_times", drills.person_times},
                        {"problems_found", drills.problems_found},
                        {"problems_settled", drills.problems_settled},
                        {"any", drills.held + drills.problems_settled > 0}};
}

} // namespace bihuan::statistics
