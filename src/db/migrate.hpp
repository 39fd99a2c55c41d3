/// The schema, step by step: numbered SQL files that are part of the program.
///
/// `migrations/0007_name.sql` serves both engines; where they truly differ, `0007_name.sqlite.sql` and
/// `0007_name.postgresql.sql` stand in its place. Statements are separated by a blank line. Each file is
/// applied in one transaction, forward only, and never edited after release: its SHA-256 is kept with the
/// database.
#pragma once

#include "core/embedded.hpp"
#include "db/database.hpp"

#include <span>

namespace bihuan::db {

/// The migrations of this program.
std::span<const EmbeddedFile> migrations();

/// Brings the database to the newest schema of `files`; returns how many were applied. Throws Problem
/// database_newer where the database knows a migration that the program does not, migration_changed where an
/// applied one differs. Before an upgrade of a SQLite file that holds records, a copy is put beside it
/// (`FILE.before-NNNN`).
int migrate(Database&, std::span<const EmbeddedFile> files = migrations());

/// Like `migrate`, but only looks: throws what it would throw, and Problem database_missing or database_older
/// where the schema is not there or not up to date.
void require_current_schema(const Database&, std::span<const EmbeddedFile> files = migrations());

} // namespace bihuan::db
