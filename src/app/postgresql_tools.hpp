/// The tools that come with PostgreSQL, for backups, restoring and drills of offices whose records are there.
///
/// A password goes to them by PGPASSWORD, never among their words, which every user of the machine can see.
/// All throw Problem tool_missing where the tool is not installed, engine_tool_failed where it says no.
#pragma once

#include "db/database.hpp"

#include <filesystem>
#include <string>

namespace bihuan::app {

/// A consistent copy of the office's schema into a new file (`pg_dump`).
void dump_postgresql(const db::Database&, const std::filesystem::path& file);

/// A database of its own on the same server, filled from a dump; dropped with the object.
class RestoredDump {
public:
    RestoredDump(const db::Address& server, const std::filesystem::path& dump);
    ~RestoredDump();
    RestoredDump(const RestoredDump&) = delete;
    RestoredDump& operator=(const RestoredDump&) = delete;
    const db::Address& address() const { return address_; }

private:
    std::string server_, name_;
    db::Address address_;
};

/// The schema in which an office at this address has its tables, be it there already or not.
std::string schema_of(const db::Database&);

/// Whether the schema has tables.
bool holds_tables(const db::Database&, const std::string& schema);

/// In a database that was just filled from a dump: gives the office's schema the name under which it is
/// looked for there. Returns the name that it has in the dump; empty where the dump holds no office.
std::string settle_schema(db::Database& restored);

/// Puts what the dump holds under the name `dumped` in the place of the office's schema. The old one stands
/// aside until all is there, and comes back where anything fails.
void replace_by_dump(db::Database&, const std::filesystem::path& dump, const std::string& dumped);

} // namespace bihuan::app
