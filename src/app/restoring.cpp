#include "app/restoring.hpp"

#include "app/office.hpp"
#include "app/postgresql_tools.hpp"
#include "app/system.hpp"
#include "audit/migrated.hpp"
#include "db/integrity.hpp"
#include "db/migrate.hpp"
#include "sync/incarnation.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace bihuan::app {
namespace {

namespace fs = std::filesystem;

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
        const SystemClock clock;
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
        const std::string upgraded = path_.filename().string() + ".before-"; // what an upgrade keeps
        const fs::path folder = path_.has_parent_path() ? path_.parent_path() : fs::path{"."};
        for (const auto& file : fs::directory_iterator{folder, ignored})
            if (file.path().filename().string().starts_with(upgraded)) fs::remove(file.path(), ignored);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

[[noreturn]] void damaged(const fs::path& backup, const std::string& fault) {
    throw Problem{ProblemKind::backup_damaged, {{"file", backup.string()}, {"fault", fault}}};
}

/// A database without an office in it is no backup of one.
void require_office(const db::Database& database) {
    try {
        db::require_current_schema(database);
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::database_older) throw;
    }
}

/// A backup of an older program is brought up to date, as after an upgrade.
void bring_up_to_date(db::Database& database) {
    db::migrate(database);
    audit::note_migrated(database, audited_records());
}

/// The copy must be whole, and of this program or an older one. Returns the first record that was altered, or
/// nothing.
std::string require_sound(const db::Address& copy, const fs::path& backup, Language language) {
    const SystemClock clock;
    std::vector<std::string> faults;
    std::string altered;
    try {
        db::Database database{copy, clock};
        require_office(database);
        bring_up_to_date(database);
        const auto records = audited_records();
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
        throw Problem{ProblemKind::backup_damaged,
                      {{"file", backup.string()},
                       {"fault", copy.engine == db::Engine::sqlite ? "SQLite" : "PostgreSQL"}}}
            .because(problem.what());
    }
    if (!faults.empty()) damaged(backup, faults.front());
    return altered;
}

/// Phones hold receipts of what came after the backup; the new mark makes them offer it again.
void renew_incarnation(const db::Address& address) {
    const SystemClock clock;
    IdSource ids{clock, system_random()};
    db::Database database{address, clock};
    sync::renew_incarnation(database, ids);
}

std::string restore_sqlite(const Settings& settings, const fs::path& backup, bool replaced) {
    const fs::path place = settings.address().place;
    if (fs::exists(place) && !replaced) throw Problem{ProblemKind::file_exists, {{"file", place.string()}}};
    const Beside beside{place.string() + ".restoring"};
    const db::Address copy{db::Engine::sqlite, beside.path().string()};
    std::error_code error;
    if (const auto folder = place.parent_path(); !folder.empty())
        fs::create_directories(folder, error); // copying tells what is wrong with the folder
    if (!fs::copy_file(backup, beside.path(), fs::copy_options::overwrite_existing, error))
        throw Problem{ProblemKind::file_unwritable,
                      {{"file", beside.path().string()}, {"reason", error.message()}}};
    std::string altered = require_sound(copy, backup, settings.language);
    require_unused(place);
    for (const auto* rest : {"-wal", "-shm"})
        fs::remove(place.string() + rest, error); // belong to the database that is replaced
    renew_incarnation(copy);
    move_into_place(beside.path(), place);
    return altered;
}

std::string restore_postgresql(const Settings& settings, const fs::path& backup, bool replaced) {
    const SystemClock clock;
    const db::Address address = settings.address();
    db::Database database{address, clock};
    if (!replaced && holds_tables(database, schema_of(database)))
        throw Problem{ProblemKind::file_exists, {{"file", address.shown()}}};
    std::string altered, dumped;
    {
        const RestoredDump looked_at{address, backup};
        {
            db::Database copy{looked_at.address(), clock};
            dumped = settle_schema(copy);
        }
        if (dumped.empty()) damaged(backup, "PostgreSQL");
        altered = require_sound(looked_at.address(), backup, settings.language);
    }
    if (database.is_open_elsewhere())
        throw Problem{ProblemKind::database_in_use, {{"database", address.shown()}}};
    replace_by_dump(database, backup, dumped);
    bring_up_to_date(database);
    renew_incarnation(address);
    return altered;
}

/// A dump of one engine is no backup of the other.
void require_of_engine(const fs::path& backup, db::Engine engine) {
    std::ifstream in{backup, std::ios::binary};
    std::string beginning(6, '\0');
    in.read(beginning.data(), 6);
    const bool sqlite = beginning == "SQLite", dump = beginning.starts_with("PGDMP");
    if (engine == db::Engine::sqlite && dump) damaged(backup, "PostgreSQL");
    if (engine == db::Engine::postgresql && !dump) damaged(backup, sqlite ? "SQLite" : "PGDMP");
}

} // namespace

Restored restore(const Settings& settings, const fs::path& backup, bool replaced) {
    const db::Address address = settings.address();
    const bool sqlite = address.engine == db::Engine::sqlite;
    if (!fs::is_regular_file(backup)) {
        if (sqlite && fs::exists(address.place) && !replaced)
            throw Problem{ProblemKind::file_exists, {{"file", address.place}}};
        throw Problem{
            ProblemKind::file_unreadable,
            {{"file", backup.string()}, {"reason", std::strerror(fs::exists(backup) ? EISDIR : ENOENT)}}};
    }
    require_of_engine(backup, address.engine);
    return {sqlite ? address.place : address.shown(), sqlite
                                                          ? restore_sqlite(settings, backup, replaced)
                                                          : restore_postgresql(settings, backup, replaced)};
}

} // namespace bihuan::app
