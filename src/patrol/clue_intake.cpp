#include "patrol/clue_intake.hpp"

#include "core/text.hpp"
#include "patrol/clue_ledger.hpp"

#include <fstream>
#include <iterator>

namespace bihuan::patrol {
namespace {

constexpr std::size_t most_ledger_bytes = 16 << 20;

/// A file that only we can read, gone when it goes out of scope: exports name complainants.
class PassingFile {
public:
    PassingFile(IdSource& ids, const std::string& ending, const std::string& bytes)
        : path_(std::filesystem::temp_directory_path() / ("bihuan-" + ids.next() + ending)) {
        std::ofstream out{path_, std::ios::binary};
        std::filesystem::permissions(path_, std::filesystem::perms::owner_read |
                                                std::filesystem::perms::owner_write);
        out << bytes;
        if (!out.flush()) throw Problem{ProblemKind::disk_full};
    }
    ~PassingFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

http::Response import(db::Database& database, IdSource& ids, const http::Call& call) {
    const std::string type = text::ascii_lower(call.request.header("content-type"));
    const bool is_csv = type.starts_with("text/csv");
    if (!is_csv && !type.starts_with("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
        throw Problem{ProblemKind::not_a_ledger, {{"type", type.empty() ? "—" : type}}};
    const PassingFile file{ids, is_csv ? ".csv" : ".xlsx", call.request.body};
    const PassingFile rejects{ids, ".rejects.csv", {}};
    const auto table = ledger::open_table(file.path());
    db::RowWriting writing{database, call.actor()};
    ClueLedger sink{writing, ids, call.areas};
    ledger::ImportOptions options;
    options.rejects = rejects.path();
    options.language = call.language;
    const auto summary = ledger::import_rows(*table, sink, options);
    std::string refused;
    if (summary.rejected > 0) {
        std::ifstream in{rejects.path(), std::ios::binary};
        refused.assign(std::istreambuf_iterator<char>{in}, {});
    }
    std::string body = summary.json();
    body.pop_back();
    return http::json_response(body + ",\"rejects_csv\":" + Json{refused}.dump() + "}");
}

} // namespace

ClueReport read_clue_report(const Json& json) {
    ClueReport report;
    Findings findings;
    Json::Object members = json.object() ? *json.object() : Json::Object{};
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it->first != "complainant") continue;
        record::read_json(it->second, record::description_of<Complainant>(), &report.complainant, findings,
                          "/complainant/");
        members.erase(it);
        break;
    }
    http::read_new_json(json.object() ? Json{std::move(members)} : json, record::description_of<Clue>(),
                        &report.clue, findings);
    findings.throw_if_any();
    return report;
}

http::Route import_route(db::Database& database, IdSource& ids) {
    return {.method = "POST",
            .path = "/api/v1/clues/import",
            .audience = access::Permission::manage_clues,
            .action = "clue.import",
            .summary = {"导入平台导出的线索（CSV 或 XLSX）", "take in a platform's export (CSV or XLSX)"},
            .output = http::free_object("clue_import", "rows, imported, updated, unchanged, rejected, "
                                                       "unknown_columns, rejects_csv"),
            .body_bytes = most_ledger_bytes,
            .work = http::Acting{
                [&database, &ids](const http::Call& call) { return import(database, ids, call); }}};
}

} // namespace bihuan::patrol
