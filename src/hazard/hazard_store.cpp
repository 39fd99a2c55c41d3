#include "hazard/hazard_store.hpp"

#include "db/rows.hpp"

namespace bihuan::hazard {

std::optional<Hazard> with_code(const db::Reader& reader, const std::string& code) {
    return db::row<Hazard>(reader, "SELECT {columns} FROM hazard WHERE code = $1", {code});
}

bool code_is_used(const db::Reader& reader, const std::string& code) {
    return reader.integer("SELECT 1 FROM hazard WHERE code = $1", {code}).has_value();
}

std::vector<Hazard> found_at(const db::Reader& reader, const Id<Inspection>& inspection) {
    return db::rows<Hazard>(reader, "SELECT {columns} FROM hazard WHERE inspection = $1 ORDER BY code",
                            {inspection.text()});
}

HazardFile file_of(const db::Reader& reader, Hazard hazard) {
    const db::Parameters id{hazard.id.text()};
    HazardFile file;
    file.hazard = std::move(hazard);
    file.rectifications = db::rows<Rectification>(
        reader, "SELECT {columns} FROM rectification WHERE hazard = $1 ORDER BY round", id);
    file.reinspections = db::rows<Reinspection>(
        reader, "SELECT {columns} FROM reinspection WHERE hazard = $1 ORDER BY round", id);
    file.extensions = db::rows<Extension>(
        reader, "SELECT {columns} FROM extension WHERE hazard = $1 ORDER BY granted_on, id", id);
    return file;
}

std::vector<Hazard> page(const db::Reader& reader, const Filter& filter, const std::string& after, std::int64_t limit) {
    return db::rows<Hazard>(reader, R"sql(
        SELECT {columns} FROM hazard
         WHERE id > $1
           AND ($2 = '' OR community = $2)
           AND ($3 = '' OR category = $3)
           AND ($4 = '' OR level = $4)
           AND ($5 = '' OR enterprise = $5)
           AND found_on >= $6 AND found_on <= $7
           AND CASE $8
                 WHEN '' THEN TRUE
                 WHEN 'voided' THEN voided_on IS NOT NULL
                 WHEN 'closed' THEN voided_on IS NULL AND closed_on IS NOT NULL
                 WHEN 'open' THEN voided_on IS NULL AND closed_on IS NULL
                 WHEN 'transferred' THEN voided_on IS NULL AND closed_on IS NULL AND transferred_on IS NOT NULL
                 WHEN 'overdue' THEN voided_on IS NULL AND closed_on IS NULL
                                     AND coalesce((SELECT max(e.due_date) FROM hazard_extension e
                                                    WHERE e.hazard = hazard.id), due_date) < $9
                 ELSE FALSE
               END
         ORDER BY id LIMIT $10)sql",
                            {after, filter.community, filter.category, filter.level, filter.enterprise,
                             filter.found_from ? filter.found_from->text() : "",
                             filter.found_to ? filter.found_to->text() : "9999-12-31", filter.state,
                             filter.today.text(), limit});
}

} // namespace bihuan::hazard
