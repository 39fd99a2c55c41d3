#include "app/jobs.hpp"

#include "app/backups.hpp"
#include "app/restore_drill.hpp"
#include "app/retained.hpp"

namespace bihuan::app {
namespace {

using operation::daily_at;
using operation::JobResult;
using operation::weekly_at;
using operation::When;

JobResult purge(Office& office) {
    JobResult result{"清理：", "purged: "};
    for (const auto& [code, count] : purge_by_retention(office)) {
        const std::string one = code + " " + std::to_string(count) + "; ";
        result.zh += one;
        result.en += one;
    }
    return result;
}

JobResult back_up(Office& office) {
    const auto backup = make_backup(office);
    const int gone = rotate_backups(office);
    const std::string name = backup.path.filename().string();
    return {name + "，" + std::to_string(backup.bytes) + " 字节；清理旧备份 " + std::to_string(gone) + " 份",
            name + ", " + std::to_string(backup.bytes) +
                " bytes; old backups removed: " + std::to_string(gone)};
}

JobResult drill(Office& office) {
    const RestoreDrill held = hold_restore_drill(office);
    if (held.outcome == DrillOutcome::failed)
        throw Problem{ProblemKind::restore_drill_failed,
                      {{"finding", held.finding_zh}, {"finding_en", held.finding_en}}};
    return {held.backup + " 恢复、核验通过，记录 " + std::to_string(held.records) + " 条",
            held.backup + " restored and verified, " + std::to_string(held.records) + " records"};
}

struct Row {
    std::string_view name; ///< as in `bihuan job NAME`
    record::Label title;
    When when;
    JobResult (*run)(Office&); ///< may be interrupted at any moment, and is then run again
};

constexpr Row table[]{
    {"backup", {"备份", "backup"}, daily_at(2, 0), back_up},
    {"restore_drill", {"备份恢复演练", "restore drill"}, weekly_at(7, 3, 0), drill},
    {"retention", {"按保存期限清理", "purging by the rules of retention"}, daily_at(3, 30), purge},
};

} // namespace

std::vector<operation::Job> jobs(Office& office) {
    std::vector<operation::Job> all;
    for (const auto& row : table)
        all.push_back({row.name, row.title, row.when, [&office, run = row.run] { return run(office); }});
    return all;
}

std::vector<std::string_view> job_names() {
    std::vector<std::string_view> names;
    for (const auto& row : table)
        names.push_back(row.name);
    return names;
}

} // namespace bihuan::app
