/// The tools that come with PostgreSQL, for backups and drills of offices whose records are there.
#pragma once

#include "db/database.hpp"

#include <filesystem>
#include <string>

namespace bihuan::app {

/// A consistent copy of the office's schema into a new file (`pg_dump`). Throws Problem tool_missing or
/// tool_failed.
void dump_postgresql(const db::Database&, const std::filesystem::path& file);

/// A database of its own on the same server, filled from a dump; dropped with the object.
class RestoredDump {
public:
    RestoredDump(const db::Database& live, const std::filesystem::path& dump);
    ~RestoredDump();
    RestoredDump(const RestoredDump&) = delete;
    RestoredDump& operator=(const RestoredDump&) = delete;
    const db::Address& address() const { return address_; }

private:
    std::string server_, name_;
    db::Address address_;
};

} // namespace bihuan::app
