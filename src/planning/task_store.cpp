#include "planning/task_store.hpp"

#include "db/page.hpp"

namespace bihuan::planning {

std::vector<InspectionTask> page(const db::Reader& reader, const TaskFilter& filter, const std::string& after,
                                 std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("enterprise = ?", filter.enterprise)
        .add_if("state = ?", filter.state)
        .add_if("draw = ?", filter.draw)
        .add_if("id IN (SELECT task FROM task_officer WHERE person = ?)", filter.officer)
        .within("community", filter.areas);
    // By the days first, then in the order of identities: else a page of few would walk through all tasks.
    const auto first = filter.day ? filter.day : filter.from, last = filter.day ? filter.day : filter.to;
    if (first && last)
        conditions.add("id IN (SELECT id FROM inspection_task WHERE planned_to >= ?", *first)
            .add("planned_from <= ?)", *last);
    else if (first)
        conditions.add("id IN (SELECT id FROM inspection_task WHERE planned_to >= ?)", *first);
    else if (last)
        conditions.add("id IN (SELECT id FROM inspection_task WHERE planned_from <= ?)", *last);
    return db::page<InspectionTask>(reader, std::move(conditions), limit);
}

std::vector<InspectionTask> mergeable(const db::Reader& reader, const Period& days,
                                      const std::optional<std::vector<std::string>>& areas) {
    constexpr std::string_view open = "state IN ('planned', 'requested', 'approved') AND inspection = '' AND "
                                      "planned_from <= $1 AND planned_to >= $2";
    db::Parameters parameters{days.to, days.from};
    const std::string here = db::within("community", areas, parameters);
    return db::rows<InspectionTask>(
        reader,
        "SELECT {columns} FROM inspection_task WHERE " + std::string{open} + " AND " + here +
            " AND enterprise IN (SELECT enterprise FROM inspection_task WHERE " + std::string{open} +
            " GROUP BY enterprise HAVING count(*) > 1) ORDER BY enterprise, planned_from, id",
        parameters);
}

bool has_interest(const db::Reader& reader, const std::string& person, const std::string& enterprise,
                  const Period& days) {
    return reader
        .integer("SELECT 1 FROM officer_interest WHERE enterprise = $1 AND person = $2 AND (valid_from IS "
                 "NULL OR valid_from <= $3) AND (valid_to IS NULL OR valid_to >= $4)",
                 {enterprise, person, days.to, days.from})
        .has_value();
}

std::optional<AuthorityItem> only_authority(const db::Reader& reader, Date day) {
    auto found = organisation::authority_items_in_force(reader, AuthorityPower::inspection, day);
    if (found.size() != 1) return std::nullopt;
    return std::move(found.front());
}

} // namespace bihuan::planning
