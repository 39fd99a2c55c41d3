/// Which backups stay: the newest of each of the last days, and the newest of each of the last weeks.
#pragma once

#include "core/instant.hpp"

#include <filesystem>
#include <vector>

namespace bihuan::operation {

struct BackupFile {
    std::filesystem::path path;
    Instant made_at;
    std::uintmax_t bytes = 0;
};

/// The name of a backup made now: `bihuan-20241231T020000.sqlite`, in the office's time.
std::string backup_name(Instant now, std::string_view ending);
/// The backups of a folder by their names, the newest first; what is named otherwise is none.
std::vector<BackupFile> backups_in(const std::filesystem::path& folder);

/// Those that need not stay. `daily` and `weekly` count days and weeks (from Monday) that have a backup, so
/// that an office that was closed keeps as many. The newest always stays.
std::vector<BackupFile> outdated(const std::vector<BackupFile>& newest_first, int daily, int weekly);

} // namespace bihuan::operation
