#include "app/office.hpp"
#include "cli/all_commands.hpp"
#include "db/integrity.hpp"
#include "db/migrate.hpp"
#include "sync/incarnation.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <ostream>

namespace bihuan::cli {
namespace {

namespace fs = std::filesystem;

/// PostgreSQL has its own tools for this, and they know tablespaces and roles.
void require_sqlite(const db::Address& address) {
    if (address.engine != db::Engine::sqlite)
        throw Problem{ProblemKind::backup_by_engine, {{"database", address.shown()}}};
}

void move_into_place(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        throw Problem{ProblemKind::file_unwritable, {{"file", to.string()}, {"reason", error.message()}}};
}

/// A service that has the old file open would go on writing into it, and nobody would ever see that again.
void require_unused(const fs::path& place) {
    if (!fs::exists(place)) return;
    bool used = false;
    try {
        const app::SystemClock clock;
        used = db::Database{{db::Engine::sqlite, place.string()}, clock}.is_open_elsewhere();
    } catch (const Problem& problem) { // what is damaged is what one restores
        if (problem.kind() != ProblemKind::database_damaged) throw;
    }
    if (used) throw Problem{ProblemKind::database_in_use, {{"database", place.string()}}};
}

/// The copy that is looked at, gone at the end unless it has taken its place.
class Beside {
public:
    explicit Beside(fs::path path) : path_(std::move(path)) {}
    ~Beside() {
        std::error_code ignored;
        for (const auto* rest : {"", "-wal", "-shm"})
            fs::remove(path_.string() + rest, ignored);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// Throws Problem backup_damaged. Returns the first thing that was altered in the backup behind the program's
/// back, or an empty text: such a backup may be all that is left, so it is restored, but never without a
/// word.
std::string require_sound(const fs::path& copy, const fs::path& backup, Language language) {
    const app::SystemClock clock;
    std::vector<std::string> faults;
    std::string altered;
    try {
        const db::Database database{{db::Engine::sqlite, copy.string()}, clock};
        db::require_current_schema(database);
        const auto records = app::audited_records();
        database.read([&](const db::Reader& reader) {
            faults = db::integrity_faults(reader);
            if (!faults.empty()) return;
            const auto verification = audit::verify(reader, records);
            if (!verification.clean()) altered = verification.findings.front().message(language);
        });
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::database_damaged &&
            problem.kind() != ProblemKind::database_missing)
            throw;
        throw Problem{ProblemKind::backup_damaged, {{"file", backup.string()}, {"fault", "SQLite"}}}.because(
            problem.what());
    }
    if (!faults.empty())
        throw Problem{ProblemKind::backup_damaged, {{"file", backup.string()}, {"fault", faults.front()}}};
    return altered;
}

/// Phones hold receipts of what came after the backup; the new mark makes them offer it again.
void renew_incarnation(const fs::path& copy) {
    const app::SystemClock clock;
    IdSource ids{clock, app::system_random()};
    db::Database database{{db::Engine::sqlite, copy.string()}, clock};
    sync::renew_incarnation(database, ids);
}

int back_up(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    require_sqlite(office.settings().address());
    const fs::path file = arguments.get("FILE");
    if (fs::exists(file)) throw Problem{ProblemKind::file_exists, {{"file", file.string()}}};
    const fs::path beside = file.string() + ".part";
    std::error_code ignored; // of a backup that was cut short
    fs::remove(beside, ignored);
    office.database().copy_into(beside.string());
    move_into_place(beside, file);
    const bool zh = office.settings().language == Language::zh;
    streams.out << (zh ? "已备份到 " : "Backed up to ") << file.string() << "\n";
    return 0;
}

int restore(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const auto address = settings.address();
    require_sqlite(address);
    const fs::path backup = arguments.get("FILE");
    const fs::path place = address.place;
    if (fs::exists(place) && !arguments.has("--force"))
        throw Problem{ProblemKind::file_exists, {{"file", place.string()}}};
    if (!fs::is_regular_file(backup))
        throw Problem{
            ProblemKind::file_unreadable,
            {{"file", backup.string()}, {"reason", std::strerror(fs::exists(backup) ? EISDIR : ENOENT)}}};

    // The copy is looked at before it takes the place of anything.
    const Beside beside{place.string() + ".restoring"};
    std::error_code error;
    if (const auto folder = place.parent_path(); !folder.empty())
        fs::create_directories(folder, error); // copying tells what is wrong with the folder
    if (!fs::copy_file(backup, beside.path(), fs::copy_options::overwrite_existing, error))
        throw Problem{ProblemKind::file_unwritable,
                      {{"file", beside.path().string()}, {"reason", error.message()}}};
    const std::string altered = require_sound(beside.path(), backup, settings.language);
    require_unused(place);
    for (const auto* rest : {"-wal", "-shm"})
        fs::remove(place.string() + rest, error); // belong to the database that is replaced
    renew_incarnation(beside.path());
    move_into_place(beside.path(), place);
    const bool zh = settings.language == Language::zh;
    if (!altered.empty())
        streams.err << (zh ? "注意：备份中有被改动的记录，请运行 bihuan verify 查看。第一处："
                           : "note: the backup holds altered records; see `bihuan verify`. The first: ")
                    << altered << "\n";
    streams.out << (zh ? "已恢复到 " : "Restored to ") << place.string() << "\n";
    return 0;
}

} // namespace

Command backup_command() {
    return {"backup",
            "在服务运行时制作一份一致的备份",
            "a consistent copy while the service runs",
            {{"FILE", "FILE", "备份文件", "the copy", true}},
            back_up};
}

Command restore_command() {
    return {"restore",
            "从备份恢复；不加 --force 不会覆盖现有数据库",
            "back from a copy; never over an existing database unless --force",
            {{"FILE", "FILE", "备份文件", "the copy", true},
             {"--force", "", "覆盖现有数据库", "replace the existing database"}},
            restore};
}

} // namespace bihuan::cli
