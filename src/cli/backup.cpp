#include "app/backups.hpp"
#include "app/restoring.hpp"
#include "cli/all_commands.hpp"

#include <filesystem>
#include <ostream>

namespace bihuan::cli {
namespace {

namespace fs = std::filesystem;

int back_up(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const fs::path file = arguments.get("FILE");
    if (fs::exists(file)) throw Problem{ProblemKind::file_exists, {{"file", file.string()}}};
    app::write_backup(office, file);
    const bool zh = office.settings().language == Language::zh;
    streams.out << (zh ? "已备份到 " : "Backed up to ") << file.string() << "\n";
    return 0;
}

int restore(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const auto restored = app::restore(settings, arguments.get("FILE"), arguments.has("--force"));
    const bool zh = settings.language == Language::zh;
    if (!restored.altered.empty())
        streams.err << (zh ? "注意：备份中有被改动的记录，请运行 bihuan verify 查看。第一处："
                           : "note: the backup holds altered records; see `bihuan verify`. The first: ")
                    << restored.altered << "\n";
    streams.out << (zh ? "已恢复到 " : "Restored to ") << restored.place << "\n";
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
