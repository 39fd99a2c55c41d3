#include "patrol/clue_intake.hpp"

#include "ledger/passing_file.hpp"
#include "patrol/clue_ledger.hpp"

namespace bihuan::patrol {
namespace {

constexpr std::size_t most_ledger_bytes = 16 << 20;

http::Response import(db::Database& database, IdSource& ids, const http::Call& call) {
    const ledger::PassingFile file{ledger::name_of_handed_in(call.request.header("content-type")),
                                   call.request.body};
    const ledger::PassingFile rejects{"rejects.csv"};
    const auto table = ledger::open_table(file.path());
    db::RowWriting writing{database, call.actor()};
    ClueLedger sink{writing, ids, call.areas};
    ledger::ImportOptions options;
    options.rejects = rejects.path();
    options.language = call.language;
    const auto summary = ledger::import_rows(*table, sink, options);
    std::string body = summary.json();
    body.pop_back();
    return http::json_response(body + ",\"rejects_csv\":" + Json{rejects.bytes()}.dump() + "}");
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
