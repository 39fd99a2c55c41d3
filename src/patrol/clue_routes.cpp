#include "patrol/patrol_routes.hpp"

#include "db/rows.hpp"
#include "patrol/clue_actions.hpp"
#include "patrol/clue_intake.hpp"
#include "patrol/clue_rules.hpp"
#include "patrol/clue_store.hpp"

#include <array>

namespace bihuan::patrol {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array states{
    EnumText{"open", "未办结", "not closed"},     EnumText{"overdue", "超期", "overdue"},
    EnumText{"received", "待交办", "received"},   EnumText{"assigned", "已交办", "assigned"},
    EnumText{"verifying", "核查中", "verifying"}, EnumText{"answered", "已答复", "answered"},
    EnumText{"merged", "已并案", "merged"},       EnumText{"rejected", "不予受理", "rejected"},
};

/// The clue with its further reports and what can be done with it now.
std::string clue_json(const db::Reader& reader, const Clue& clue) {
    std::string out = record::to_json(clue);
    out.pop_back();
    out += ",\"possible_steps\":[";
    bool first = true;
    for (const auto* step : possible_steps(clue.state)) {
        out += std::string{first ? "" : ","} + "\"" + std::string{step->name} + "\"";
        first = false;
    }
    Json::List reports;
    for (const auto& report : reports_of(reader, clue.id))
        reports.emplace_back(Json::Object{{"id", report.id.text()},
                                          {"code", report.code},
                                          {"source", code_of(report.source)},
                                          {"external_no", report.external_no},
                                          {"received_on", report.received_on.text()}});
    return out + "],\"reports\":" + Json{std::move(reports)}.dump() + "}";
}

/// A role may be bound to one grid.
void require_grid(const Call& call, Permission permission, const Clue& clue) {
    if (!call.may(permission, clue.community, clue.grid))
        throw Problem{ProblemKind::outside_area, {{"area", clue.community + clue.grid}}};
}

/// Whoever may not see the clue does not learn that there is one.
Clue load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Clue>("id");
    auto clue = db::find(reader, id);
    if (!clue || !call.may(Permission::read_records, clue->community, clue->grid)) throw call.no_such(id);
    return std::move(*clue);
}

Response list(const Call& call, const db::Reader& reader) {
    const ClueFilter filter{call.asked("community"),
                            call.asked("source"),
                            call.asked("state"),
                            call.asked("enterprise"),
                            call.asked("assignee"),
                            call.date("from"),
                            call.date("to"),
                            call.today,
                            call.areas,
                            call.grids};
    const auto clues = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(http::page_json(call.page, clues, [](JsonWriter& writer, const Clue& clue) {
        record::write_json(writer, record::description_of<Clue>(), &clue);
    }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(clue_json(reader, load(call, reader)));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ClueReport report = read_clue_report(call.body());
    const Clue clue = record_clue(transaction, ids, std::move(report.clue), std::move(report.complainant));
    require_grid(call, Permission::record_clues,
                 clue); // known only now where an enterprise gave it; a refusal undoes all
    Response response = http::record_response(clue_json(transaction, clue), 201);
    response.with("Location", "/api/v1/clues/" + clue.id.text());
    return response;
}

Response complainant(const Call& call, db::Transaction& transaction) {
    const Clue clue = load(call, transaction);
    require_grid(call, Permission::read_complainants, clue);
    return http::json_response(record::to_json(reveal_complainant(transaction, clue)));
}

template<class Wish, Clue (*act)(db::Transaction&, IdSource&, const Clue&, const Wish&)>
http::Writing step(IdSource& ids) {
    return [&ids](const Call& call, db::Transaction& transaction) {
        Wish wish;
        call.read_new(wish);
        transaction.hold("clue", call.id<Clue>("id").text());
        const Clue before = load(call, transaction);
        require_grid(call, Permission::manage_clues, before);
        call.require_match(http::etag_of(clue_json(transaction, before)));
        return http::record_response(clue_json(transaction, act(transaction, ids, before, wish)));
    };
}

http::Route step_route(std::string_view path, std::string_view action, ClueStep of, http::Shape input,
                       const http::Shape& output, http::Writing work) {
    return {.method = "POST",
            .path = path,
            .audience = Permission::manage_clues,
            .action = action,
            .summary = rule_of(of).label,
            .input = std::move(input),
            .output = output,
            .work = std::move(work)};
}

Json more_of_a_clue() {
    const auto list = [](const char* of) {
        return Json{Json::Object{{"type", "array"}, {"items", Json::Object{{"type", of}}}}};
    };
    return Json::Object{{"possible_steps", list("string")}, {"reports", list("object")}};
}

} // namespace

std::vector<http::Route> clue_routes(db::Database& database, IdSource& ids) {
    const auto clue = http::shape_of<Clue>();
    const auto file = http::extended(clue, "clue_file", more_of_a_clue());
    const auto told =
        http::extended(clue, "clue_report", Json::Object{{"complainant", http::reference_to("complainant")}},
                       {http::shape_of<Complainant>()});
    using record::FieldKind;
    std::vector<http::Route> routes{
        {.method = "GET",
         .path = "/api/v1/clues",
         .audience = Permission::read_records,
         .action = "clue.list",
         .summary = {"线索列表", "clues"},
         .output = http::page_of(clue),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = states},
                   {.name = "source", .label = {"来源", "source"}, .choices = texts_of<ClueSource>()},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
                   {.name = "assignee", .kind = FieldKind::identity, .label = {"承办人", "assignee"}},
                   {.name = "from", .kind = FieldKind::date, .label = {"受理日期起", "received from"}},
                   {.name = "to", .kind = FieldKind::date, .label = {"受理日期止", "received to"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/clues",
         .audience = Permission::record_clues,
         .action = "clue.record",
         .summary = {"登记线索", "take a clue in"},
         .input = told,
         .output = file,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/clues/{id}",
         .audience = Permission::read_records,
         .action = "clue.show",
         .summary = {"一条线索", "one clue"},
         .output = file,
         .work = http::Reading{show}},
        {.method = "POST",
         .path = "/api/v1/clues/{id}/complainant",
         .audience = Permission::read_complainants,
         .action = "clue.reveal_complainant",
         .summary = {"查看反映人（每次查看都有记录）", "see who complained (each look is noted)"},
         .output = http::shape_of<Complainant>(),
         .work = http::Writing{complainant}},
        import_route(database, ids),
    };
    const auto add_step = [&](std::string_view path, std::string_view action, ClueStep of, http::Shape input,
                              http::Writing work) {
        routes.push_back(step_route(path, action, of, std::move(input), file, std::move(work)));
    };
    add_step("/api/v1/clues/{id}/assign", "clue.assign", ClueStep::assign, http::shape_of<ClueAssignment>(),
             step<ClueAssignment, assign_clue>(ids));
    add_step("/api/v1/clues/{id}/verify", "clue.verify", ClueStep::verify, http::shape_of<ClueVerification>(),
             step<ClueVerification, verify_clue>(ids));
    add_step("/api/v1/clues/{id}/answer", "clue.answer", ClueStep::answer, http::shape_of<ClueAnswer>(),
             step<ClueAnswer, answer_clue>(ids));
    add_step("/api/v1/clues/{id}/reject", "clue.reject", ClueStep::reject, http::shape_of<ClueRejection>(),
             step<ClueRejection, reject_clue>(ids));
    add_step("/api/v1/clues/{id}/merge", "clue.merge", ClueStep::merge, http::shape_of<ClueMerging>(),
             step<ClueMerging, merge_clue>(ids));
    add_step("/api/v1/clues/{id}/reopen", "clue.reopen", ClueStep::reopen, http::shape_of<ClueReopening>(),
             step<ClueReopening, reopen_clue>(ids));
    return routes;
}

} // namespace bihuan::patrol
