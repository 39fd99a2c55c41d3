#include "inspection/inspection_store.hpp"

#include "db/rows.hpp"

namespace bihuan::inspection {

std::optional<Inspection> with_code(const db::Reader& reader, const std::string& code) {
    return db::row<Inspection>(reader, "SELECT {columns} FROM inspection WHERE code = $1", {code});
}

std::vector<Inspection> page(const db::Reader& reader, const Filter& filter, const std::string& after,
                             std::int64_t limit) {
    db::Parameters parameters{after,
                              filter.community,
                              filter.enterprise,
                              filter.kind,
                              filter.from ? filter.from->text() : "",
                              filter.to ? filter.to->text() : "9999-12-31",
                              limit};
    const std::string areas = db::within("community", filter.areas, parameters);
    return db::rows<Inspection>(reader, R"sql(
        SELECT {columns} FROM inspection
         WHERE id > $1
           AND ($2 = '' OR community = $2)
           AND ($3 = '' OR enterprise = $3)
           AND ($4 = '' OR kind = $4)
           AND date >= $5 AND date <= $6
           AND )sql" + areas + R"sql(
         ORDER BY id LIMIT $7)sql",
                                parameters);
}

} // namespace bihuan::inspection
