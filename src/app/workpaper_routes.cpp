#include "app/workpaper_routes.hpp"

#include "app/document_answer.hpp"
#include "app/workpaper_issue.hpp"
#include "ledger/passing_file.hpp"
#include "statistics/figures.hpp"
#include "workpaper/paper_table.hpp"

namespace bihuan::app {
namespace {

using access::Permission;
using http::Call;
using http::Response;
using record::FieldKind;

WorkpaperKind kind_of(const Call& call) {
    const auto& word = call.path_part("kind");
    for (const auto& text : texts_of<WorkpaperKind>())
        if (text.code == word) return parse_enum<WorkpaperKind>(word).value();
    throw Problem{ProblemKind::not_found, {{"what", "工作报表 / working paper"}, {"key", word}}};
}

/// The days asked for; without, this month of the leader's brief, this quarter of the others, up to today.
Period period_of(const Call& call, WorkpaperKind kind) {
    const int month =
        kind == WorkpaperKind::leader_brief ? call.today.month() : (call.today.month() - 1) / 3 * 3 + 1;
    const Date from = call.date("from").value_or(Date::from(call.today.year(), month, 1).value());
    const Date to = call.date("to").value_or(std::max(from, call.today));
    if (to < from) return call.period(); // says what is wrong
    return {from, to};
}

workpaper::Asked asked_of(const Call& call, const db::Database& database) {
    workpaper::Asked asked;
    asked.kind = kind_of(call);
    asked.period = period_of(call, asked.kind);
    asked.now = call.now;
    asked.community = call.asked("community");
    asked.enterprise = call.asked("enterprise");
    asked.leader = call.asked("leader");
    asked.days = static_cast<int>(call.number("days", workpaper::reminded_days, 0, 90));
    asked.areas = call.areas;
    asked.grids = call.grids;
    if (!asked.community.empty()) {
        call.require_area(asked.community);
        database.read(
            [&](const db::Reader& reader) { statistics::require_known_community(reader, asked.community); });
    }
    return asked;
}

/// Issues the paper of the days asked for; `replaces` names the one that it takes the place of.
Response issue(Office& office, const Call& call, db::Transaction& transaction) {
    WorkpaperRequest request;
    request.asked = asked_of(call, office.database());
    const auto& replaced = call.asked("replaces");
    const auto document = issue_workpaper(
        office, transaction, request, replaced.empty() ? std::nullopt : Id<IssuedDocument>::parse(replaced));
    auto response = http::record_response(record::to_json(document), 201);
    response.with("Location", "/api/v1/documents/" + document.id.text() + "/pdf");
    return response;
}

Response make(Office& office, const Call& call) {
    WorkpaperRequest request;
    request.asked = asked_of(call, office.database());
    request.language = language_of(call);
    if (const auto& format = call.asked("format"); !format.empty())
        request.format = parse_enum<WorkpaperFormat>(format).value();
    const ledger::PassingFile file{"paper"};
    const http::Turn turn{printing_turns()};
    const auto output = write_workpaper(office, request, file.path());
    Response response{200, output.media_type, file.bytes(), {}};
    response.with("ETag", http::etag_of(response.body));
    response.with("Content-Disposition",
                  named_attachment(std::string{code_of(request.asked.kind)}, output.name));
    return response;
}

Json::List columns_json(const workpaper::PaperTable& table) {
    Json::List columns;
    for (const auto& column : table.columns)
        columns.push_back(Json::Object{
            {"field", column.field}, {"zh", column.zh}, {"en", column.en}, {"usual", column.usual}});
    return columns;
}

Response list(const Call&) {
    Json::List items;
    for (const auto& text : texts_of<WorkpaperKind>()) {
        Json::List tables;
        for (const auto& table : workpaper::tables_of(parse_enum<WorkpaperKind>(text.code).value()))
            tables.push_back(Json::Object{
                {"name", table.name}, {"zh", table.zh}, {"en", table.en}, {"columns", columns_json(table)}});
        items.push_back(Json::Object{{"kind", text.code},
                                     {"zh", text.zh},
                                     {"en", text.en},
                                     {"path", "/api/v1/workpapers/" + std::string{text.code}},
                                     {"tables", std::move(tables)}});
    }
    return http::json_response(Json{Json::Object{{"items", std::move(items)}}}.dump());
}

} // namespace

std::vector<http::Route> workpaper_routes(Office& office) {
    return {
        {.method = "GET",
         .path = "/api/v1/workpapers",
         .audience = Permission::make_reports,
         .action = "workpaper.list",
         .summary = {"工作报表的种类和栏目", "the working papers and their columns"},
         .output = http::free_object("workpaper_list", "kinds, tables, columns"),
         .work = http::Acting{list}},
        {.method = "GET",
         .path = "/api/v1/workpapers/{kind}",
         .audience = Permission::make_reports,
         .action = "workpaper.make",
         .summary = {"工作报表（PDF、XLSX 或数据）", "a working paper (PDF, XLSX or its facts)"},
         .output = http::free_object("workpaper", "PDF, XLSX or JSON"),
         .query = {{.name = "format", .label = {"格式", "format"}, .choices = texts_of<WorkpaperFormat>()},
                   {.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
                   {.name = "leader", .label = {"包保领导", "leader"}},
                   {.name = "days",
                    .kind = FieldKind::integer,
                    .label = {"到期前几天催办", "days before the deadline"}},
                   language_parameter()},
         .media_type = "application/pdf",
         .work = http::Acting{[&office](const Call& call) { return make(office, call); }}},
        {.method = "POST",
         .path = "/api/v1/workpapers/{kind}/documents",
         .audience = Permission::issue_documents,
         .action = "workpaper.issue",
         .summary = {"印发统计表、公示清单或催办函", "issue the statistics table, publicity list or letters"},
         .output = http::shape_of<IssuedDocument>(),
         .query = {{.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "replaces",
                    .kind = FieldKind::identity,
                    .label = {"替代的文书", "document to be replaced"}}},
         .success = 201,
         .work = http::Writing{[&office](const Call& call, db::Transaction& transaction) {
             return issue(office, call, transaction);
         }}},
    };
}

} // namespace bihuan::app
