#include "app/backups.hpp"

#include "app/postgresql_tools.hpp"
#include "core/hash.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace bihuan::app {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void unwritable(const fs::path& file, int error) {
    if (error == ENOSPC) throw Problem{ProblemKind::disk_full};
    throw Problem{ProblemKind::file_unwritable, {{"file", file.string()}, {"reason", std::strerror(error)}}};
}

void flush_to_disk(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) unwritable(path, errno);
    const bool flushed = ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (!flushed) unwritable(path, error);
}

/// Makes an empty file that nobody else may read; SQLite and pg_dump fill it.
void make_private(const fs::path& path) {
    std::error_code ignored; // of a backup that was cut short, maybe with other rights
    fs::remove(path, ignored);
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) unwritable(path, errno);
    ::close(file);
}

/// As much again as the database has, and a tenth: a copy that fills the disk would stop the service.
void require_space(const Office& office, const fs::path& folder) {
    std::error_code error;
    const auto database = fs::file_size(office.settings().address().place, error);
    if (error) return; // PostgreSQL knows its own size
    const auto space = fs::space(folder, error);
    if (!error && space.available < database + database / 10) throw Problem{ProblemKind::disk_full};
}

} // namespace

void write_backup(Office& office, const fs::path& file) {
    std::error_code error;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path{"."};
    require_space(office, folder);
    const fs::path beside = file.string() + ".part";
    make_private(beside);
    try {
        if (office.database().engine() == db::Engine::sqlite)
            office.database().copy_into(beside.string());
        else
            dump_postgresql(office.database(), beside);
        flush_to_disk(beside);
    } catch (...) {
        fs::remove(beside, error);
        throw;
    }
    fs::rename(beside, file, error);
    if (error) unwritable(file, error.value());
    flush_to_disk(folder);
}

operation::BackupFile make_backup(Office& office) {
    const fs::path folder = office.settings().backups_folder();
    std::error_code error;
    if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
    const bool sqlite = office.database().engine() == db::Engine::sqlite;
    const Instant now = office.clock().now();
    const fs::path file = folder / operation::backup_name(now, sqlite ? ".sqlite" : ".dump");
    write_backup(office, file);
    return {file, now, fs::file_size(file, error)};
}

int rotate_backups(Office& office) {
    const fs::path folder = office.settings().backups_folder();
    const auto& service = office.settings().service;
    int count = 0;
    for (const auto& backup :
         operation::outdated(operation::backups_in(folder), service.backups_daily, service.backups_weekly)) {
        std::error_code error;
        count += fs::remove(backup.path, error) ? 1 : 0;
    }
    return count;
}

std::string sha256_of_file(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw Problem{ProblemKind::file_unreadable,
                      {{"file", file.string()}, {"reason", std::strerror(errno)}}};
    Sha256 hash;
    std::string piece(1 << 20, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0)
        hash.add(std::string_view{piece}.substr(0, static_cast<std::size_t>(in.gcount())));
    return hash.finish();
}

} // namespace bihuan::app
