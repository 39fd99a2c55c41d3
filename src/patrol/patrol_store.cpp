#include "patrol/patrol_store.hpp"

#include "db/page.hpp"

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
    return db::page<Patrol>(reader, std::move(conditions), limit);
}

} // namespace bihuan::patrol
