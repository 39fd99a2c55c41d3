#include "organisation/organisation_store.hpp"

#include "db/rows.hpp"

namespace bihuan::organisation {

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

} // namespace bihuan::organisation
