#include "organisation/organisation_store.hpp"

#include "db/page.hpp"

namespace bihuan::organisation {
namespace {

/// The office's own beside what lies in these communities.
Communities with_office(Communities communities) {
    if (communities) communities->emplace_back();
    return communities;
}

} // namespace

std::optional<Unit> find_unit(const db::Reader& reader, UnitKind kind, const std::string& name) {
    return db::row<Unit>(reader, "SELECT {columns} FROM unit WHERE kind = $1 AND name = $2",
                         {std::string{code_of(kind)}, name});
}

std::vector<Unit> units(const db::Reader& reader) {
    return db::rows<Unit>(reader, "SELECT {columns} FROM unit ORDER BY id");
}

std::vector<Person> people_named(const db::Reader& reader, const std::string& name) {
    return db::rows<Person>(reader, "SELECT {columns} FROM person WHERE name = $1 ORDER BY id", {name});
}

std::vector<Person> people(const db::Reader& reader) {
    return db::rows<Person>(reader, "SELECT {columns} FROM person ORDER BY id");
}

std::string community_of(const db::Reader& reader, const std::optional<Id<Unit>>& unit) {
    if (!unit) return {};
    return reader.text("SELECT community FROM unit_place WHERE id = $1", {unit->text()}).value_or("");
}

std::string community_of(const db::Reader& reader, const Unit& unit) {
    if (unit.kind == UnitKind::community) return unit.name;
    return unit.kind == UnitKind::grid ? community_of(reader, unit.parent) : std::string{};
}

bool has_dated_leader(const db::Reader& reader, const Unit& unit) {
    return unit.kind == UnitKind::community &&
           reader.integer("SELECT 1 FROM dated_leader WHERE community = $1", {unit.name}).has_value();
}

std::optional<std::string> holder_of_certificate(const db::Reader& reader,
                                                 const std::string& certificate_no) {
    return reader.text("SELECT id FROM person WHERE certificate_no = $1", {certificate_no});
}

std::vector<Person> people_page(const db::Reader& reader, const PersonFilter& filter,
                                const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("name LIKE '%' || ? || '%'", filter.name_part)
        .add_if("unit = ?", filter.unit);
    if (filter.licensed_on)
        conditions.add("certificate_no <> ''")
            .add("(certificate_valid_from IS NULL OR certificate_valid_from <= ?)", *filter.licensed_on)
            .add("(certificate_valid_to IS NULL OR certificate_valid_to >= ?)", *filter.licensed_on);
    conditions.within("(SELECT community FROM person_place WHERE person_place.id = person.id)",
                      with_office(filter.communities));
    return db::page<Person>(reader, std::move(conditions), limit);
}

std::vector<Unit> units_page(const db::Reader& reader, const UnitFilter& filter, const std::string& after,
                             std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after).add_if("kind = ?", filter.kind).add_if("parent = ?", filter.parent);
    conditions.within("(SELECT community FROM unit_place WHERE unit_place.id = unit.id)",
                      with_office(filter.communities));
    return db::page<Unit>(reader, std::move(conditions), limit);
}

} // namespace bihuan::organisation
