#include "hazard/step_routes.hpp"

#include "hazard/hazard_actions.hpp"
#include "hazard/hazard_json.hpp"
#include "http/step_route.hpp"
#include "record/choices.hpp"
#include "record/openapi.hpp"

#include <algorithm>
#include <array>

namespace bihuan::hazard {
namespace {

using http::Call;
using http::Response;

/// Steps that have routes with records of their own, in hazard_routes.cpp.
constexpr std::array with_own_route{
    StepKind::plan,           StepKind::rectify,  StepKind::extend,      StepKind::reinspect_pass,
    StepKind::reinspect_fail, StepKind::transfer, StepKind::void_hazard, StepKind::record_transfer_result,
};

http::Writing taking(IdSource& ids, StepKind kind) {
    return [&ids, kind](const Call& call, db::Transaction& transaction) {
        HazardStep given;
        call.read_new(given);
        return shown_file(call, take_step(transaction, ids, hold_for(call, transaction), kind,
                                          std::move(given), taker_of(call)));
    };
}

/// The table as it is, for programs.
Json whole_table() {
    Json::List rows;
    for (const auto& rule : step_rules()) {
        Json row = step_json(rule);
        Json::List from;
        for (const auto state : rule.from)
            from.emplace_back(code_of(state));
        row.set("from", std::move(from));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Response shown_file(const Call& call, const HazardFile& file, int status) {
    Response response = http::record_response(file_json(file, call.today, [&](const StepRule& rule) {
        return call.may(rule.permission, file.hazard.community, file.grid);
    }));
    response.status = status;
    return response;
}

HazardFile load_for(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Hazard>("id");
    auto file = load(reader, id);
    // Outside the area it does not exist.
    if (!access::Reach{call.areas, call.grids, {}}.covers(file.hazard.community, file.grid))
        throw call.no_such(id);
    return file;
}

HazardFile hold_for(const Call& call, db::Transaction& transaction) {
    transaction.hold("hazard", call.id<Hazard>("id").text());
    auto file = load_for(call, transaction);
    call.require_match(shown_file(call, file).header("ETag"));
    return file;
}

Taker taker_of(const Call& call) {
    return {call.account().id.text(), call.account().display_name, StepDoor::office};
}

Json state_members() {
    return Json::Object{
        {"state", record::schema_of_choices(texts_of<HazardState>())},
        {"flags",
         Json::Object{{"type", "array"}, {"items", record::schema_of_choices(texts_of<HazardFlag>())}}}};
}

http::Shape shape_of_file() {
    const auto list = [](std::string_view of) {
        return Json{Json::Object{{"type", "array"}, {"items", http::reference_to(of)}}};
    };
    Json more = state_members();
    more.set("due_date_in_force", Json::Object{{"type", Json::List{"string", "null"}}, {"format", "date"}})
        .set("rectifications", list("rectification"))
        .set("reinspections", list("reinspection"))
        .set("extensions", list("extension"))
        .set("steps", list("hazard_step"))
        .set("treatment_plan", Json::Object{{"oneOf", Json::List{http::reference_to("treatment_plan"),
                                                                 Json::Object{{"type", "null"}}}}})
        .set("documents", Json::Object{{"type", "array"}, {"items", Json::Object{{"type", "object"}}}})
        .set("next_steps", Json::Object{{"type", "array"}, {"items", Json::Object{{"type", "object"}}}});
    auto shape = http::extended(http::shape_of<Hazard>(), "hazard_file", more,
                                {http::shape_of<Rectification>(), http::shape_of<Reinspection>(),
                                 http::shape_of<Extension>(), http::shape_of<HazardStep>(),
                                 http::shape_of<TreatmentPlan>()});
    shape.schema.set("x-steps", whole_table());
    return shape;
}

std::vector<http::Route> step_routes(IdSource& ids) {
    std::vector<http::Route> routes;
    for (const StepRule& rule : step_rules()) {
        if (rule.path.empty() || std::ranges::find(with_own_route, rule.kind) != with_own_route.end())
            continue;
        const std::string code{code_of(rule.kind)};
        const auto& words = text_of(rule.kind);
        http::Route route;
        route.method = "POST";
        route.path = http::kept_text("/api/v1/hazards/{id}" + std::string{rule.path});
        route.audience = rule.permission;
        // `hazard.list` is the list of hazards.
        route.action = http::kept_text(
            "hazard." + (rule.kind == StepKind::list ? std::string{"list_under_supervision"} : code));
        route.summary = {words.zh, words.en};
        route.input = http::step_input("hazard_step_" + code, record::description_of<HazardStep>(),
                                       rule.required, rule.optional);
        route.output = shape_of_file();
        route.work = taking(ids, rule.kind);
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace bihuan::hazard
