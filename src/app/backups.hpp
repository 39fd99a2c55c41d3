/// Backups of an office, made by the service itself into one folder and rotated there.
#pragma once

#include "app/office.hpp"
#include "operation/rotation.hpp"

namespace bihuan::app {

/// A consistent copy in one file, evidence included, while others read and write; complete and on the disk
/// when it returns. It is its owner's alone. Throws Problem disk_full, file_unwritable, tool_missing or
/// engine_tool_failed.
void write_backup(Office&, const std::filesystem::path& file);

/// The same, into the folder of the settings under the name of the moment.
operation::BackupFile make_backup(Office&);

/// Removes what the settings need not keep; returns how many files.
int rotate_backups(Office&);

/// SHA-256 of a file of any size. Throws Problem file_unreadable.
std::string sha256_of_file(const std::filesystem::path&);

} // namespace bihuan::app
