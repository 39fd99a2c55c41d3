#include "db/integrity.hpp"

namespace bihuan::db {

std::vector<std::string> integrity_faults(const Reader& reader) {
    std::vector<std::string> faults;
    if (reader.engine() != Engine::sqlite) return faults;
    reader.each("PRAGMA integrity_check", {}, [&](const Row& row) {
        if (row.text(0) != "ok") faults.emplace_back(row.text(0));
    });
    reader.each("PRAGMA foreign_key_check", {}, [&](const Row& row) {
        faults.push_back(std::string{row.text(0)} + " row " + std::string{row.text(1)} + " → " +
                         std::string{row.text(2)});
    });
    return faults;
}

} // namespace bihuan::db
