#include "inspection/inspection_store.hpp"

#include "db/rows.hpp"

namespace bihuan::inspection {

std::optional<Inspection> with_code(const db::Reader& reader, const std::string& code) {
    return db::row<Inspection>(reader, "SELECT {columns} FROM inspection WHERE code = $1", {code});
}

bool code_is_used(const db::Reader& reader, const std::string& code) {
    return reader.integer("SELECT 1 FROM inspection WHERE code = $1", {code}).has_value();
}

std::optional<Inspection> visit_with_code(const db::Reader& reader, const std::string& code) {
    std::optional<Inspection> found;
    reader.each("SELECT id, code, date, enterprise, community, industry FROM inspection WHERE code = $1", {code},
                [&](const db::Row& row) {
                    Inspection inspection;
                    inspection.id = Id<Inspection>::trusted(std::string{row.text(0)});
                    inspection.code = row.text(1);
                    inspection.date = row.date(2);
                    inspection.enterprise = Id<Enterprise>::trusted(std::string{row.text(3)});
                    inspection.community = row.text(4);
                    inspection.industry = row.text(5);
                    found = std::move(inspection);
                });
    return found;
}

std::vector<Inspection> page(const db::Reader& reader, const Filter& filter, const std::string& after,
                             std::int64_t limit) {
    return db::rows<Inspection>(reader, R"sql(
        SELECT {columns} FROM inspection
         WHERE id > $1
           AND ($2 = '' OR community = $2)
           AND ($3 = '' OR enterprise = $3)
           AND ($4 = '' OR kind = $4)
           AND date >= $5 AND date <= $6
         ORDER BY id LIMIT $7)sql",
                                {after, filter.community, filter.enterprise, filter.kind,
                                 filter.from ? filter.from->text() : "", filter.to ? filter.to->text() : "9999-12-31", limit});
}

} // namespace bihuan::inspection
