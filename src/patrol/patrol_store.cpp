#include "patrol/patrol_store.hpp"

#include "db/rows.hpp"

namespace bihuan::patrol {

std::vector<Patrol> page(const db::Reader& reader, const PatrolFilter& filter, const std::string& after,
                         std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("enterprise = ?", filter.enterprise)
        .add_if("date >= ?", filter.from)
        .add_if("date <= ?", filter.to)
        .within_places("community", "grid", filter.areas, filter.grids);
    const std::string most = conditions.place(limit);
    return db::rows<Patrol>(
        reader, "SELECT {columns} FROM patrol WHERE " + conditions.text() + " ORDER BY id LIMIT " + most,
        conditions.parameters());
}

} // namespace bihuan::patrol
