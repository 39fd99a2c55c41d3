#include "hazard/desk_routes.hpp"

#include "audit/chain.hpp"
#include "hazard/deadlines_json.hpp"
#include "hazard/desk.hpp"
#include "hazard/hazard_json.hpp"
#include "hazard/hazard_ledger.hpp"
#include "hazard/step_routes.hpp"
#include "http/query_fault.hpp"
#include "ledger/passing_file.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace bihuan::hazard {
namespace {

using access::Permission;
using http::Call;
using http::Response;
using record::FieldKind;

/// What a list may be narrowed to: what the figures ask for, and the states of recorded hazards.
std::span<const EnumText> states() {
    static const std::vector<EnumText> all = [] {
        std::vector<EnumText> texts{{"open", "未销号", "not closed"},
                                    {"rectified", "待复查", "awaiting re-inspection"},
                                    {"overdue", "逾期", "overdue"},
                                    {"voided", "已作废", "struck off"}};
        for (const auto& state : texts_of<HazardState>())
            if (state.code != code_of(HazardState::draft)) texts.push_back(state);
        return texts;
    }();
    return all;
}
constexpr std::array formats{EnumText{"csv", "CSV", "CSV"}, EnumText{"xlsx", "XLSX", "XLSX"}};

Response deadlines(const Call& call, const db::Reader& reader) {
    return http::json_response(deadlines_json(load_for(call, reader), call.today));
}

const std::string& member_text(const Json& json, std::string_view name) {
    static const std::string none;
    const Json* member = json.find(name);
    return member && member->text() ? *member->text() : none;
}

/// Reads the identities of `hazards`.
std::vector<Id<Hazard>> named_hazards(const Json* given, Findings& findings) {
    std::vector<Id<Hazard>> hazards;
    if (!given || !given->list())
        findings.add({"/hazards", FieldFault::not_a_list, {}, "隐患", "hazards"});
    else if (given->list()->size() > most_at_once)
        findings.add({"/hazards",
                      FieldFault::too_large,
                      {{"limit", std::to_string(most_at_once)}},
                      "隐患",
                      "hazards"});
    else
        for (std::size_t i = 0; i < given->list()->size(); ++i) {
            const auto* text = (*given->list())[i].text();
            const auto id = text ? Id<Hazard>::parse(*text) : std::nullopt;
            if (id)
                hazards.push_back(*id);
            else
                findings.add({"/hazards/" + std::to_string(i),
                              FieldFault::not_an_id,
                              {{"value", text ? *text : "—"}},
                              "隐患",
                              "hazard"});
        }
    return hazards;
}

/// The filter in a body, under the names of the list's parameters, held against them.
Filter filter_in(const Call& call, const Json& given, Findings& findings) {
    const auto known = filter_parameters();
    Parameters asked;
    for (const auto& [name, value] : *given.object()) {
        const auto parameter = std::ranges::find(known, std::string_view{name}, &http::QueryParameter::name);
        if (parameter == known.end()) {
            findings.add({"/filter/" + name, FieldFault::unknown_field, {{"value", name}}, {}, {}});
            continue;
        }
        const std::string text = value.text()      ? *value.text()
                                 : value.boolean() ? (*value.boolean() ? "true" : "false")
                                                   : value.dump();
        if (auto fault = http::fault_of(*parameter, text, "/filter/")) findings.add(std::move(*fault));
        asked[name] = text;
    }
    return filter_of(call, asked);
}

/// The hazards of the filter, where there are as many as the caller saw.
std::vector<Id<Hazard>> matching(const db::Reader& reader, const Filter& filter, std::int64_t expected) {
    std::vector<Id<Hazard>> found;
    for (const auto& hazard : page(reader, filter, {}, static_cast<std::int64_t>(most_by_filter_at_once) + 1))
        found.push_back(hazard.id);
    if (found.empty()) throw Problem{ProblemKind::nothing_matches};
    if (found.size() > most_by_filter_at_once)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/filter",
                        FieldFault::too_large,
                        {{"limit", std::to_string(most_by_filter_at_once)}},
                        "筛选条件",
                        "filter"}}};
    if (static_cast<std::int64_t>(found.size()) != expected)
        throw Problem{ProblemKind::matches_changed,
                      {{"expected", std::to_string(expected)}, {"count", std::to_string(found.size())}}};
    return found;
}

/// `{"hazards": ["…"], …}`, or `{"filter": {"state": "overdue", …}, "expected": 12, …}`, with `assigned_to`,
/// `department`, `reason`.
Response assign_many(const Call& call, db::Database& database, IdSource& ids) {
    const Json body = call.body();
    Findings findings;
    const Assignment wish{member_text(body, "assigned_to"), member_text(body, "department"),
                          member_text(body, "reason")};
    if (wish.assigned_to.empty() && wish.department.empty())
        findings.add({"/assigned_to", FieldFault::required, {}, "承办人或部门", "account or department"});
    const Json* filter = body.find("filter");
    const Json* expected = body.find("expected");
    std::vector<Id<Hazard>> hazards;
    Filter wanted;
    if (filter && filter->object()) {
        wanted = filter_in(call, *filter, findings);
        if (!expected || !expected->integer())
            findings.add({"/expected", FieldFault::required, {}, "预计条数", "expected count"});
    } else {
        hazards = named_hazards(body.find("hazards"), findings);
    }
    findings.throw_if_any();
    if (filter && filter->object())
        hazards = database.read(
            [&](const db::Reader& reader) { return matching(reader, wanted, *expected->integer()); });
    const access::Reach reach{call.areas, call.grids, {}};
    return http::json_response(
        assign_all(database, call.actor(), ids, hazards, wish, reach, taker_of(call), call.language).dump());
}

Response export_list(const Call& call, const db::Reader& reader) {
    const bool workbook = call.asked("format") == "xlsx";
    const ledger::PassingFile file{workbook ? "hazards.xlsx" : "hazards.csv"};
    auto writer = ledger::open_writer(file.path(), "隐患");
    export_hazards(reader, *writer, filter_of(call));
    writer->finish();
    Response response{200, std::string{workbook ? ledger::xlsx_type : ledger::csv_type}, file.bytes(), {}};
    response.with("Content-Disposition", "attachment; filename=\"" + file.path().filename().string() + "\"");
    return response;
}

std::string filter_json(const SavedFilter& filter) {
    return record::to_json(filter);
}

Response filters(const Call& call, const db::Reader& reader) {
    std::string items;
    for (const auto& filter : filters_of(reader, call.account().id.text()))
        items += (items.empty() ? "" : ",") + filter_json(filter);
    return http::json_response(R"({"items":[)" + items + R"(],"next_cursor":null})");
}

Response keep_new_filter(const Call& call, db::Transaction& transaction, IdSource& ids) {
    SavedFilter filter;
    call.read_new(filter);
    return http::json_response(
        filter_json(keep_filter(transaction, ids, std::move(filter), call.account().id.text())), 201);
}

/// The hazards on which a step was taken since the caller looked last.
Response changed(const Call& call, db::Database& database) {
    const auto account = call.account().id.text();
    std::string body;
    database.read([&](const db::Reader& reader) {
        const auto since = looked_at(reader, account);
        db::Conditions conditions;
        conditions.within_places("community", grid_of_place, call.areas, call.grids);
        const auto from = conditions.place(since ? since->text() : std::string{});
        const auto limit = conditions.place(std::int64_t{200});
        JsonWriter writer{body};
        writer.begin_object().name("since");
        if (since)
            writer.value(std::string_view{since->text()});
        else
            writer.null();
        writer.name("items").begin_list();
        const auto hazards =
            db::rows<Hazard>(reader,
                             "SELECT {columns} FROM hazard WHERE " + conditions.text() +
                                 " AND id IN (SELECT hazard FROM hazard_step WHERE recorded_at > " + from +
                                 ") ORDER BY id LIMIT " + limit,
                             conditions.parameters());
        for (const auto& hazard : hazards)
            writer.raw(hazard_json(hazard, call.today));
        writer.end_list().end_object();
    });
    return http::json_response(std::move(body));
}

} // namespace

std::vector<http::QueryParameter> filter_parameters() {
    return {{.name = "state", .label = {"状态", "state"}, .choices = states()},
            {.name = "community", .label = {"社区", "community"}},
            {.name = "category", .label = {"隐患类别", "category"}},
            {.name = "level", .label = {"隐患等级", "level"}, .choices = texts_of<HazardLevel>()},
            {.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
            {.name = "found_from", .kind = FieldKind::date, .label = {"发现日期起", "found on or after"}},
            {.name = "found_to", .kind = FieldKind::date, .label = {"发现日期止", "found on or before"}},
            {.name = "due_from", .kind = FieldKind::date, .label = {"整改期限起", "due on or after"}},
            {.name = "due_to", .kind = FieldKind::date, .label = {"整改期限止", "due on or before"}},
            {.name = "assigned_to", .kind = FieldKind::identity, .label = {"承办人", "assigned to"}},
            {.name = "department", .label = {"承办部门", "assigned department"}},
            {.name = "text", .label = {"编号、描述或部位中的文字", "words in code, description or part"}},
            {.name = "listed", .kind = FieldKind::boolean, .label = {"挂牌督办", "listed"}},
            {.name = "late_government",
             .kind = FieldKind::boolean,
             .label = {"机关办理超期", "the office is late"}}};
}

Filter filter_of(const Call& call, const Parameters& asked) {
    const auto text = [&](std::string_view name) {
        const auto found = asked.find(name);
        return found == asked.end() ? std::string{} : found->second;
    };
    const auto date = [&](std::string_view name) { return Date::parse(text(name)); };
    using Order = Filter::Order;
    const auto order = text("order");
    return {.community = text("community"),
            .category = text("category"),
            .level = text("level"),
            .enterprise = text("enterprise"),
            .found_from = date("found_from"),
            .found_to = date("found_to"),
            .due_from = date("due_from"),
            .due_to = date("due_to"),
            .state = text("state"),
            .assigned_to = text("assigned_to"),
            .department = text("department"),
            .listed = text("listed") == "true",
            .late_government = text("late_government") == "true",
            .words = text("text"),
            .order = order == "newest"     ? Order::newest
                     : order == "deadline" ? Order::deadline
                                           : Order::oldest,
            .today = call.today,
            .areas = call.areas,
            .grids = call.grids};
}

Filter filter_of(const Call& call) {
    return filter_of(call, call.query);
}

std::vector<http::Route> desk_routes(db::Database& database, IdSource& ids) {
    auto exported = filter_parameters();
    exported.push_back({.name = "format", .label = {"格式", "format"}, .choices = formats});
    const auto filter = http::shape_of<SavedFilter>();
    return {
        {.method = "GET",
         .path = "/api/v1/hazards/export",
         .audience = Permission::read_records,
         .action = "hazard.export",
         .summary = {"导出筛选出的隐患", "export the hazards of a filter"},
         .query = exported,
         .media_type = "text/csv; charset=utf-8",
         .work = http::Reading{export_list}},
        {.method = "GET",
         .path = "/api/v1/hazards/changed-since-last-look",
         .audience = Permission::read_records,
         .action = "hazard.changed",
         .summary = {"上次查看以来有变化的隐患", "hazards changed since the last look"},
         .output =
             http::free_object("changed_hazards", "上次查看以来的变化 / what changed since the last look"),
         .work = http::Acting{[&database](const Call& call) { return changed(call, database); }}},
        {.method = "POST",
         .path = "/api/v1/hazard-looks",
         .audience = Permission::read_records,
         .action = "hazard.look",
         .summary = {"记下已查看", "note that one has looked"},
         .output = http::free_object("look", "查看 / look"),
         .work = http::Acting{[&database](const Call& call) {
             database.housekeeping(
                 [&](db::Transaction& transaction) { note_look(transaction, call.account().id.text()); });
             return http::json_response("{}");
         }}},
        {.method = "POST",
         .path = "/api/v1/hazards/assignments",
         .audience = Permission::manage_hazards,
         .action = "hazard.assign_many",
         .summary = {"批量交办", "assign many hazards"},
         .input = http::free_object("assignments",
                                    "hazards, or filter with expected; assigned_to, department, reason"),
         .output = http::free_object("assignment_results", "逐条结果 / the result of each"),
         .work =
             http::Acting{[&database, &ids](const Call& call) { return assign_many(call, database, ids); }}},
        {.method = "GET",
         .path = "/api/v1/hazard-filters",
         .audience = Permission::read_records,
         .action = "saved_filter.list",
         .summary = {"常用筛选", "saved filters"},
         .output = http::page_of(filter),
         .work = http::Reading{filters}},
        {.method = "POST",
         .path = "/api/v1/hazard-filters",
         .audience = Permission::read_records,
         .action = "saved_filter.keep",
         .summary = {"保存常用筛选", "keep a filter"},
         .input = filter,
         .output = filter,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return keep_new_filter(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/hazards/{id}/deadlines",
         .audience = Permission::read_records,
         .action = "hazard.deadlines",
         .summary = {"各项期限及其由来", "every deadline and why it is that day"},
         .output = http::free_object("deadlines", "期限及其由来 / deadlines and why"),
         .work = http::Reading{deadlines}},
    };
}

} // namespace bihuan::hazard
