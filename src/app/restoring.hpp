/// An office back from its backup.
#pragma once

#include "app/settings.hpp"

#include <filesystem>
#include <string>

namespace bihuan::app {

struct Restored {
    std::string place; ///< where the office is now, without a password
    std::string
        altered; ///< the first thing that was altered in the backup behind the program's back, or empty
};

/// Looks at the backup first, in a place of its own, and only then lets it take the place of the office of
/// these settings; on PostgreSQL the look needs the right to make a database. A backup with altered records
/// may be all that is left, so it is restored, but never without a word. Phones offer again what came after
/// the backup.
///
/// Throws Problem file_exists where there is an office already and it is not to be `replaced`,
/// database_in_use, backup_damaged, file_unreadable, file_unwritable, tool_missing, engine_tool_failed.
Restored restore(const Settings&, const std::filesystem::path& backup, bool replaced);

} // namespace bihuan::app
