#include "app/office.hpp"
#include "cli/all_commands.hpp"
#include "db/integrity.hpp"
#include "db/migrate.hpp"

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

int back_up(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    require_sqlite(office.settings().address());
    const fs::path file = arguments.get("FILE");
    if (fs::exists(file))
        throw Problem{ProblemKind::file_exists, {{"file", file.string()}}};
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
    if (!fs::exists(backup))
        throw Problem{ProblemKind::file_unreadable, {{"file", backup.string()}, {"reason", "no such file"}}};

    // The copy is looked at before it takes the place of anything.
    const fs::path beside = place.string() + ".restoring";
    if (const auto folder = place.parent_path(); !folder.empty())
        fs::create_directories(folder);
    fs::copy_file(backup, beside, fs::copy_options::overwrite_existing);
    {
        const app::SystemClock clock;
        const db::Database copy{{db::Engine::sqlite, beside.string()}, clock};
        db::require_current_schema(copy);
        const auto faults = copy.read([](const db::Reader& reader) { return db::integrity_faults(reader); });
        if (!faults.empty())
            throw Problem{ProblemKind::backup_damaged, {{"file", backup.string()}, {"fault", faults.front()}}};
    }
    std::error_code ignored;
    for (const auto* rest : {"-wal", "-shm"}) {
        fs::remove(beside.string() + rest, ignored);
        fs::remove(place.string() + rest, ignored); // belong to the database that is replaced
    }
    move_into_place(beside, place);
    const bool zh = settings.language == Language::zh;
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
