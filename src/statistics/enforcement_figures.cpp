#include "statistics/enforcement_figures.hpp"

#include "statistics/drill_figures.hpp"
#include "statistics/effort.hpp"
#include "statistics/statement.hpp"

#include <stdexcept>

namespace bihuan::statistics {

Penalties penalties_of(const db::Reader& reader, const Period& period, const std::string& community) {
    const db::Parameters asked{period.to, period.from, community};
    Penalties penalties;
    reader.each(statement("penalties_of_period"), asked, [&](const db::Row& row) {
        penalties = {row.integer(0),
                     row.integer(1),
                     row.integer(2),
                     row.integer(3),
                     row.integer(4),
                     row.integer(5),
                     {}};
    });
    std::int64_t fines = 0;
    reader.each(statement("penalty_kinds_of_period"), asked, [&](const db::Row& row) {
        if (row.text(0) == "fine") fines = row.integer(2);
        penalties.by_kind.push_back(Json::Object{
            {"kind", std::string{row.text(0)}}, {"count", row.integer(1)}, {"yuan", row.integer(2)}});
    });
    if (fines != penalties.fine_yuan) throw std::logic_error("the fines do not add up to their total");
    return penalties;
}

bool keeps_penalties(const db::Reader& reader) {
    return reader.integer("SELECT 1 FROM penalty_decision LIMIT 1").has_value();
}

Json with_enforcement(Json figures, const db::Reader& reader, const Period& period,
                      const std::string& community) {
    const Penalties penalties = penalties_of(reader, period, community);
    figures.set("penalties", Json::Object{{"cases", penalties.cases},
                                          {"fined", penalties.fined},
                                          {"fine_yuan", penalties.fine_yuan},
                                          {"confiscated_yuan", penalties.confiscated_yuan},
                                          {"paid", penalties.paid},
                                          {"paid_yuan", penalties.paid_yuan},
                                          {"by_kind", penalties.by_kind}});
    std::int64_t received = 0;
    Json::List sources;
    reader.each(statement("clues_of_period"), {period.to, period.from, community}, [&](const db::Row& row) {
        received += row.integer(1);
        sources.push_back(Json::Object{{"source", std::string{row.text(0)}}, {"received", row.integer(1)}});
    });
    figures.set("clues", Json::Object{{"received", received}, {"by_source", std::move(sources)}});
    const Effort effort = effort_of(reader, period, community);
    figures.set("patrols",
                Json::Object{{"walks", effort.patrols}, {"person_times", effort.patrol_person_times}});
    figures.set("drills", to_json(drills_of(reader, period, community)));
    return figures;
}

} // namespace bihuan::statistics
