#include "drill/drill_store.hpp"

#include "db/page.hpp"

namespace bihuan::drill {

std::vector<Drill> page(const db::Reader& reader, const DrillFilter& filter, const std::string& after,
                        std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("plan = ?", filter.plan)
        .add_if("enterprise = ?", filter.enterprise)
        .add_if("community = ?", filter.community)
        .add_if("state = ?", filter.state)
        .add_if("planned_on >= ?", filter.from)
        .add_if("planned_on <= ?", filter.to)
        .within("community", filter.areas);
    return db::page<Drill>(reader, std::move(conditions), limit);
}

std::vector<ProblemStanding> problems_of(const db::Reader& reader, const Drill& drill) {
    std::vector<ProblemStanding> all;
    for (auto& problem : db::rows<DrillProblem>(
             reader, "SELECT {columns} FROM drill_problem WHERE drill = $1 ORDER BY id", {drill.id.text()})) {
        ProblemStanding standing{std::move(problem), {}, {}, {}, {}};
        reader.each("SELECT settled_on FROM drill_problem_settled WHERE id = $1",
                    {standing.problem.id.text()},
                    [&](const db::Row& row) { standing.settled_on = row.optional_date(0); });
        if (standing.problem.assignment) {
            if (const auto matter = db::find(reader, *standing.problem.assignment)) {
                standing.owner_name = matter->owner_name;
                standing.due_on = matter->due_on;
                standing.state = text_of(matter->state).zh;
            }
        } else {
            standing.state = standing.settled_on ? "已修订" : "待修订";
        }
        all.push_back(std::move(standing));
    }
    return all;
}

std::int64_t open_problems(const db::Reader& reader, const Drill& drill) {
    return reader
        .integer("SELECT count(*) FROM drill_problem_settled WHERE drill = $1 AND settled_on IS NULL",
                 {drill.id.text()})
        .value_or(0);
}

} // namespace bihuan::drill
