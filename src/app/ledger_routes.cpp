#include "app/ledger_routes.hpp"

#include "app/office.hpp"
#include "app/sheet_reading.hpp"
#include "http/turns.hpp"
#include "ledger/passing_file.hpp"
#include "ledger/table.hpp"

#include <array>
#include <map>

namespace bihuan::app {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t most_ledger_bytes = 32 << 20;
constexpr std::array formats{EnumText{"csv", "CSV", "CSV"}, EnumText{"xlsx", "XLSX", "XLSX"}};

/// A ledger keeps a core and the one writer busy: one at a time, whoever brings it.
http::Turns& import_turns() {
    static http::Turns turns{1, std::chrono::seconds{30}};
    return turns;
}

ledger::PassingFile handed_in(const Call& call) {
    return ledger::PassingFile{ledger::name_of_handed_in(call.request.header("content-type")),
                               call.request.body};
}

/// What the rejects file says, for a screen: `line` and `reason` of each row.
void write_rejected(JsonWriter& writer, const std::filesystem::path& rejects) {
    writer.begin_list();
    if (std::filesystem::exists(rejects)) {
        const auto table = ledger::open_table(rejects);
        table->next(); // headers
        while (const auto row = table->next()) {
            if (row->cells.size() < 2) continue;
            writer.begin_object();
            writer.name("line").value(std::string_view{row->cells[0].text});
            writer.name("reason").value(std::string_view{row->cells[1].text}).end_object();
        }
    }
    writer.end_list();
}

Response take_in(Office& office, Ledger ledger, const Call& call) {
    call.require_area({});
    const http::Turn turn{import_turns()};
    const auto file = handed_in(call);
    const ledger::PassingFile rejects{"rejects.csv"};
    LedgerImport wish;
    wish.ledger = ledger;
    wish.file = file.path();
    wish.dry_run = call.asked("dry_run") == "true";
    wish.lenient = call.asked("lenient") == "true";
    wish.actor = call.actor();
    wish.identity = {office.settings().office, office.settings().superior};
    wish.options.language = call.language;
    wish.options.rejects = rejects.path();
    const auto summary = import_ledger(office.database(), office.ids(), wish);
    std::string body = summary.json();
    body.pop_back(); // the members follow within the same object
    body += R"(,"rejects":)";
    JsonWriter writer{body};
    write_rejected(writer, rejects.path());
    return http::json_response(body + R"(,"rejects_csv":)" + Json{rejects.bytes()}.dump() + "}");
}

/// That it was taken away is noted where the routes are put together (export_trace.hpp).
Response give_out(Ledger ledger, const Call& call, const db::Reader& reader) {
    call.require_area({});
    const bool workbook = call.asked("format") == "xlsx";
    const ledger::PassingFile file{std::string{code_of(ledger)} + (workbook ? ".xlsx" : ".csv")};
    export_ledger(reader, ledger, file.path());
    Response response{200, std::string{workbook ? ledger::xlsx_type : ledger::csv_type}, file.bytes(), {}};
    response.with("Content-Disposition", "attachment; filename=\"" + file.path().filename().string() + "\"");
    return response;
}

/// Every ledger, with the columns that it may have under both headers.
Response list(Office& office) {
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& door : ledger_doors()) {
        const auto& text = text_of(door.ledger);
        writer.begin_object();
        writer.name("code").value(text.code).name("zh").value(text.zh).name("en").value(text.en);
        writer.name("columns").begin_list();
        for (const auto& column : columns_of(office.database(), office.ids(), door.ledger)) {
            writer.begin_object().name("name").value(column.name).name("zh").value(column.zh);
            writer.name("required").value(column.required).end_object();
        }
        writer.end_list().end_object();
    }
    writer.end_list().name("next_cursor").null().end_object();
    return http::json_response(std::move(body));
}

/// The words of a door, which routes refer to for as long as the program runs.
struct DoorWords {
    std::string import_path, export_path, import_action, export_action, zh_in, zh_out, en_in, en_out;
};
const DoorWords& words_of(Ledger ledger) {
    static const auto all = [] {
        std::map<Ledger, DoorWords> words;
        for (const auto& door : ledger_doors()) {
            const auto& text = text_of(door.ledger);
            const std::string path = "/api/v1/ledgers/" + std::string{text.code};
            const std::string code{text.code};
            const std::string zh{text.zh}, en{text.en};
            words[door.ledger] = {path + "/import",
                                  path + "/export",
                                  "ledger." + code + ".import",
                                  "ledger." + code + ".export",
                                  "导入" + zh + "台账（CSV 或 XLSX），可先试运行",
                                  "导出" + zh + "台账",
                                  "take in the ledger of " + en + " (CSV or XLSX), or try it",
                                  "the ledger of " + en};
        }
        return words;
    }();
    return all.at(ledger);
}

} // namespace

std::span<const LedgerDoor> ledger_doors() {
    using enum Ledger;
    static constexpr std::array doors{
        LedgerDoor{units, Permission::manage_operation},
        LedgerDoor{enterprises, Permission::merge_enterprises},
        LedgerDoor{inspections, Permission::plan_inspections},
        LedgerDoor{hazards, Permission::manage_hazards},
        LedgerDoor{patrols, Permission::manage_clues},
        LedgerDoor{posts, Permission::manage_responsibility},
        LedgerDoor{terms, Permission::manage_responsibility},
        LedgerDoor{assignments, Permission::manage_responsibility},
        LedgerDoor{contacts, Permission::manage_readiness},
        LedgerDoor{supplies, Permission::manage_readiness},
        LedgerDoor{shelters, Permission::manage_readiness},
        LedgerDoor{risk_points, Permission::manage_readiness},
        LedgerDoor{households, Permission::manage_readiness},
        LedgerDoor{duty, Permission::manage_readiness},
        LedgerDoor{plans, Permission::manage_plans},
        LedgerDoor{drills, Permission::record_drills},
        LedgerDoor{enterprise_plans, Permission::manage_plans},
    };
    return doors;
}

std::vector<http::Route> ledger_routes(Office& office) {
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/ledgers",
         .audience = Permission::read_records,
         .action = "ledger.list",
         .summary = {"台账及其各列", "ledgers and their columns"},
         .output = http::free_object("ledger_list", "items: code, zh, en, columns"),
         .work = http::Acting{[&office](const Call&) { return list(office); }}},
        {.method = "POST",
         .path = "/api/v1/ledgers/readings",
         .audience = Permission::read_records,
         .action = "ledger.read",
         .summary = {"看一看台账文件：哪些列认得，每一行是什么；什么也不保存",
                     "look at a ledger file: which columns are known, what each row holds; keeps nothing"},
         .output = http::free_object("ledger_reading", "headers, rows, more"),
         .query = {{.name = "ledger",
                    .label = {"台账", "ledger"},
                    .choices = texts_of<Ledger>(),
                    .required = true}},
         .body_bytes = most_ledger_bytes,
         .work = http::Acting{[&office](const Call& call) {
             const http::Turn turn{import_turns()};
             const auto file = handed_in(call);
             const auto ledger = parse_enum<Ledger>(call.asked("ledger")).value();
             return http::json_response(
                 read_sheet(file.path(), columns_of(office.database(), office.ids(), ledger), call.language));
         }}}};
    for (const auto& door : ledger_doors()) {
        const auto& words = words_of(door.ledger);
        all.push_back(
            {.method = "POST",
             .path = words.import_path,
             .audience = door.permission,
             .action = words.import_action,
             .summary = {words.zh_in, words.en_in},
             .output = http::free_object("ledger_import", "rows, imported, updated, unchanged, rejected, "
                                                          "unknown_columns, rejects, rejects_csv"),
             .query = {{.name = "dry_run",
                        .kind = record::FieldKind::boolean,
                        .label = {"只检查，不保存", "check everything, keep nothing"}},
                       {.name = "lenient",
                        .kind = record::FieldKind::boolean,
                        .label = {"保留校验位不符的统一社会信用代码",
                                  "keep a credit code whose check fails"}}},
             .body_bytes = most_ledger_bytes,
             .work = http::Acting{[&office, ledger = door.ledger](const Call& call) {
                 return take_in(office, ledger, call);
             }}});
        all.push_back(
            {.method = "GET",
             .path = words.export_path,
             .audience = door.permission,
             .action = words.export_action,
             .summary = {words.zh_out, words.en_out},
             .query = {{.name = "format", .label = {"格式", "format"}, .choices = formats}},
             .media_type = ledger::csv_type,
             .work = http::Reading{[ledger = door.ledger](const Call& call, const db::Reader& reader) {
                 return give_out(ledger, call, reader);
             }}});
    }
    return all;
}

} // namespace bihuan::app
