#include "hazard/step_routes.hpp"

#include "hazard/hazard_actions.hpp"
#include "hazard/hazard_json.hpp"
#include "record/choices.hpp"
#include "record/openapi.hpp"

#include <algorithm>
#include <array>
#include <list>

namespace bihuan::hazard {
namespace {

using http::Call;
using http::Response;

/// Steps that have routes with records of their own, in hazard_routes.cpp.
constexpr std::array with_own_route{
    StepKind::plan,           StepKind::rectify,  StepKind::extend,      StepKind::reinspect_pass,
    StepKind::reinspect_fail, StepKind::transfer, StepKind::void_hazard, StepKind::record_transfer_result,
};

/// The fields of HazardStep that the step takes.
http::Shape input_of(const StepRule& rule) {
    const Json whole = record::schema_of(record::description_of<HazardStep>());
    Json properties{Json::Object{}};
    const auto take = [&](const std::vector<std::string_view>& names) {
        for (const auto name : names)
            if (const Json* property = whole.find("properties")->find(name))
                properties.set(std::string{name}, *property);
    };
    take(rule.required);
    take(rule.optional);
    Json schema = Json::Object{{"type", "object"}, {"properties", std::move(properties)}};
    Json::List required;
    for (const auto name : rule.required)
        required.emplace_back(name);
    if (!required.empty()) schema.set("required", std::move(required));
    return {"hazard_step_" + std::string{code_of(rule.kind)}, std::move(schema), {}};
}

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
        .set("next_steps", Json::Object{{"type", "array"}, {"items", Json::Object{{"type", "object"}}}});
    auto shape = http::extended(http::shape_of<Hazard>(), "hazard_file", more,
                                {http::shape_of<Rectification>(), http::shape_of<Reinspection>(),
                                 http::shape_of<Extension>(), http::shape_of<HazardStep>(),
                                 http::shape_of<TreatmentPlan>()});
    shape.schema.set("x-steps", whole_table());
    return shape;
}

std::vector<http::Route> step_routes(IdSource& ids) {
    // Routes are views of texts that live as long as the program.
    static std::list<std::string> texts;
    const auto kept = [](std::string text) -> std::string_view {
        return texts.emplace_back(std::move(text));
    };
    static const auto names = [&] {
        std::vector<std::pair<std::string_view, std::string_view>> pairs;
        for (const auto& rule : step_rules())
            pairs.emplace_back(kept("/api/v1/hazards/{id}" + std::string{rule.path}),
                               // `hazard.list` is the list of hazards.
                               kept(rule.kind == StepKind::list
                                        ? std::string{"hazard.list_under_supervision"}
                                        : "hazard." + std::string{code_of(rule.kind)}));
        return pairs;
    }();
    std::vector<http::Route> routes;
    const auto rules = step_rules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const StepRule& rule = rules[i];
        if (rule.path.empty() || std::ranges::find(with_own_route, rule.kind) != with_own_route.end())
            continue;
        const auto& words = text_of(rule.kind);
        http::Route route;
        route.method = "POST";
        route.path = names[i].first;
        route.audience = rule.permission;
        route.action = names[i].second;
        route.summary = {words.zh, words.en};
        route.input = input_of(rule);
        route.output = shape_of_file();
        route.work = taking(ids, rule.kind);
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace bihuan::hazard
