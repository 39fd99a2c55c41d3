#include "app/restore_drill.hpp"

#include "app/backups.hpp"
#include "app/postgresql_tools.hpp"
#include "app/soundness.hpp"
#include "audit/chain.hpp"
#include "audit/migrated.hpp"
#include "db/migrate.hpp"
#include "notice/outbox.hpp"

#include <chrono>
#include <map>
#include <set>

namespace bihuan::app {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t oldest_backup_milliseconds = 8LL * 86'400'000; // a week and a day

struct Finding {
    std::string zh, en;
};

/// A folder for the restored copy, beside the backups, gone at the end.
class TemporaryPlace {
public:
    explicit TemporaryPlace(const fs::path& backups) : path_(backups / "drill") {
        std::error_code ignored;
        fs::remove_all(path_, ignored); // of a drill that was cut short
        fs::create_directories(path_, ignored);
        fs::permissions(path_, fs::perms::owner_all, ignored);
    }
    ~TemporaryPlace() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryPlace(const TemporaryPlace&) = delete;
    TemporaryPlace& operator=(const TemporaryPlace&) = delete;
    fs::path database() const { return path_ / "restored.sqlite"; }

private:
    fs::path path_;
};

using Counts = std::map<std::string, std::int64_t>;

/// How many records of each kind the live chain had made by that entry.
Counts counts_by_chain(const db::Reader& live, std::int64_t sequence) {
    Counts counts;
    live.each("SELECT entry.subject_type, count(*) FROM audit_entry entry WHERE entry.sequence <= $1 AND "
              "entry.state <> '' AND NOT EXISTS (SELECT 1 FROM audit_entry later WHERE later.subject_type = "
              "entry.subject_type AND later.subject = entry.subject AND later.sequence > entry.sequence AND "
              "later.sequence <= $1) GROUP BY entry.subject_type",
              {sequence}, [&](const db::Row& row) { counts[std::string{row.text(0)}] = row.integer(1); });
    return counts;
}

/// `migrated` are kinds of which a migration made records in the copy alone: they are not counted.
std::optional<Finding> difference(const db::Reader& live, const db::Reader& restored, const audit::Head& end,
                                  const std::set<std::string>& migrated) {
    const auto hash =
        live.text("SELECT hash FROM audit_entry WHERE sequence = $1", {end.sequence}).value_or("");
    if (hash != end.hash && end.sequence > 0)
        return Finding{"备份的审计链不是现有审计链的前段（第 " + std::to_string(end.sequence) + " 条不同）",
                       "the chain of the backup is no beginning of the live one (entry " +
                           std::to_string(end.sequence) + " differs)"};
    const Counts wanted = counts_by_chain(live, end.sequence);
    for (const auto& audited : audited_records()) {
        const std::string type{audited.description->name()};
        if (migrated.contains(type)) continue;
        const auto count = restored.integer("SELECT count(*) FROM " + type).value_or(0);
        const auto found = wanted.find(type);
        const std::int64_t expected = found == wanted.end() ? 0 : found->second;
        if (count != expected)
            return Finding{
                type + "：恢复出 " + std::to_string(count) + " 条，应为 " + std::to_string(expected) + " 条",
                type + ": " + std::to_string(count) + " restored, " + std::to_string(expected) + " expected"};
    }
    return std::nullopt;
}

Finding first_of(const Soundness& sound) {
    if (!sound.findings.empty()) return {sound.findings.front().zh, sound.findings.front().en};
    const auto& finding = sound.chain.findings.front();
    return {finding.message(Language::zh), finding.message(Language::en)};
}

std::optional<Finding> look_at(Office& office, const db::Address& address, RestoreDrill& drill) {
    db::Database restored{address, office.clock()};
    const auto end = restored.read([](const db::Reader& copy) { return audit::head(copy); });
    db::migrate(restored); // a backup of an older program is brought up to date, as after a real restore
    const auto migrated = audit::note_migrated(restored, audited_records());
    return restored.read([&](const db::Reader& copy) -> std::optional<Finding> {
        const Soundness sound = soundness(copy);
        drill.chain_sequence = end.sequence;
        drill.chain_hash = end.hash;
        drill.records = sound.chain.records;
        drill.originals = sound.originals;
        if (!sound.sound()) return first_of(sound);
        return office.database().read(
            [&](const db::Reader& live) { return difference(live, copy, end, migrated); });
    });
}

std::optional<Finding> try_out(Office& office, RestoreDrill& drill) {
    const fs::path folder = office.settings().backups_folder();
    const auto backups = operation::backups_in(folder);
    if (backups.empty())
        return Finding{"“" + folder.string() + "”中没有备份",
                       "there is no backup in “" + folder.string() + "”"};
    const auto& newest = backups.front();
    drill.backup = newest.path.filename().string();
    drill.backup_made_at = newest.made_at;
    drill.size_bytes = static_cast<std::int64_t>(newest.bytes);
    if (newest.made_at.plus_milliseconds(oldest_backup_milliseconds) < drill.held_at)
        return Finding{"最新的备份是 " + newest.made_at.local_date().text() + " 的，已超过一周",
                       "the newest backup is of " + newest.made_at.local_date().text() +
                           ", more than a week old"};
    drill.backup_sha256 = sha256_of_file(newest.path);
    if (office.database().engine() == db::Engine::postgresql) {
        const RestoredDump restored{office.database().address(), newest.path};
        return look_at(office, restored.address(), drill);
    }
    const TemporaryPlace place{folder};
    std::error_code error;
    if (!fs::copy_file(newest.path, place.database(), error))
        throw Problem{ProblemKind::file_unwritable,
                      {{"file", place.database().string()}, {"reason", error.message()}}};
    return look_at(office, {db::Engine::sqlite, place.database().string()}, drill);
}

notice::Message told(const RestoreDrill& drill) {
    const bool passed = drill.outcome == DrillOutcome::passed;
    notice::Message message;
    message.kind = "restore_drill";
    message.key = "restore_drill:" + drill.id.text();
    message.subject_type = "restore_drill";
    message.subject = drill.id.text();
    message.permission = access::Permission::manage_operation;
    message.urgent = !passed;
    message.title_zh = passed ? "备份恢复演练通过" : "备份恢复演练未通过";
    message.title_en = passed ? "The restore drill passed" : "The restore drill failed";
    message.body_zh = passed ? drill.backup + "：记录 " + std::to_string(drill.records) + " 条，审计链到第 " +
                                   std::to_string(drill.chain_sequence) + " 条"
                             : drill.finding_zh;
    message.body_en = passed ? drill.backup + ": " + std::to_string(drill.records) +
                                   " records, the chain ends at " + std::to_string(drill.chain_sequence)
                             : drill.finding_en;
    return message;
}

} // namespace

RestoreDrill hold_restore_drill(Office& office) {
    const auto began = std::chrono::steady_clock::now();
    RestoreDrill drill;
    drill.id = office.ids().make<RestoreDrill>();
    drill.held_at = office.clock().now();
    std::optional<Finding> finding;
    try {
        finding = try_out(office, drill);
    } catch (const Problem& problem) {
        finding = Finding{problem.detail(Language::zh), problem.detail(Language::en)};
    } catch (const std::exception& error) {
        finding = Finding{std::string{"程序出错："} + error.what(), std::string{"error: "} + error.what()};
    }
    drill.outcome = finding ? DrillOutcome::failed : DrillOutcome::passed;
    if (finding) {
        drill.finding_zh = finding->zh;
        drill.finding_en = finding->en;
    }
    drill.duration_milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began)
            .count();
    office.database().write(Actor{"system", "system", "job"}, [&](db::Transaction& transaction) {
        audit::insert(transaction, "restore_drill.hold", drill);
        notice::post(transaction, office.ids(), told(drill));
    });
    return drill;
}

std::vector<http::Route> restore_drill_routes() {
    const auto shape = http::shape_of<RestoreDrill>();
    return {{.method = "GET",
             .path = "/api/v1/operation/restore-drills",
             .audience = access::Permission::manage_operation,
             .action = "operation.restore_drills",
             .summary = {"备份恢复演练", "restore drills of the backups"},
             .output = http::page_of(shape),
             .paged = true,
             .work = http::Reading{[](const http::Call& call, const db::Reader& reader) {
                 const auto rows = operation::drills(reader, call.page.after, call.page.limit + 1);
                 return http::json_response(
                     http::page_json(call.page, rows, [](JsonWriter& writer, const RestoreDrill& drill) {
                         record::write_json(writer, record::description_of<RestoreDrill>(), &drill);
                     }));
             }}}};
}

} // namespace bihuan::app
