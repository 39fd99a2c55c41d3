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

namespace {

/// The deadline in force: the latest that an extension which counts moved it to.
constexpr std::string_view due_date_in_force =
    "coalesce((SELECT max(e.due_date) FROM hazard_extension e WHERE e.hazard = hazard.id), due_date)";

/// Index hazard_by_closed_on carries what is not closed, however long the history is.
constexpr std::string_view not_closed = "voided_on IS NULL AND closed_on IS NULL";

void add_state(db::Conditions& conditions, const std::string& state, Date today) {
    if (state == "voided")
        conditions.add("voided_on IS NOT NULL");
    else if (state == "closed")
        conditions.add("voided_on IS NULL AND closed_on IS NOT NULL");
    else if (!state.empty())
        conditions.add(not_closed);
    if (state == "rectified") conditions.add("transferred_on IS NULL AND rectified_on IS NOT NULL");
    if (state == "transferred") conditions.add("transferred_on IS NOT NULL");
    if (state == "overdue") conditions.add(std::string{due_date_in_force} + " < ?", today);
}

} // namespace

std::vector<Hazard> page(const db::Reader& reader, const Filter& filter, const std::string& after,
                         std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("category = ?", filter.category)
        .add_if("level = ?", filter.level)
        .add_if("enterprise IN (SELECT entry FROM enterprise_entry WHERE place = ?)", filter.enterprise)
        .add_if("found_on >= ?", filter.found_from)
        .add_if("found_on <= ?", filter.found_to)
        .add_if(std::string{due_date_in_force} + " >= ?", filter.due_from)
        .add_if(std::string{due_date_in_force} + " <= ?", filter.due_to)
        .within("community", filter.areas);
    add_state(conditions, filter.state, filter.today);
    const std::string most = conditions.place(limit);
    return db::rows<Hazard>(
        reader, "SELECT {columns} FROM hazard WHERE " + conditions.text() + " ORDER BY id LIMIT " + most,
        conditions.parameters());
}

} // namespace bihuan::hazard
