#include "plan/plan_routes.hpp"

#include "db/rows.hpp"
#include "plan/in_use.hpp"
#include "plan/plan_actions.hpp"
#include "plan/plan_difference.hpp"
#include "plan/plan_json.hpp"
#include "plan/plan_lint.hpp"
#include "plan/plan_print.hpp"
#include "plan/plan_steps.hpp"

#include <charconv>

namespace bihuan::plan {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// Plans of the office are read by everybody who reads; those of a community within its area.
PlanFile load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<EmergencyPlan>("id");
    auto of = db::find(reader, id);
    if (!of || (!of->community.empty() && !call.may(Permission::read_records, of->community)))
        throw call.no_such(id);
    return file_of(reader, std::move(*of));
}

/// Who changes a plan of the office must answer for the whole of it.
PlanFile hold(const Call& call, db::Transaction& transaction) {
    transaction.hold("emergency_plan", call.id<EmergencyPlan>("id").text());
    PlanFile file = load(call, transaction);
    if (call.areas) call.require_area(file.plan.community);
    call.require_match(http::etag_of(plan_json(file)));
    return file;
}

Response list(const Call& call, const db::Reader& reader) {
    const PlanFilter filter{call.asked("state"), call.asked("kind"), call.asked("event"), call.areas};
    const auto plans = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, plans, [](JsonWriter& writer, const EmergencyPlan& plan) {
            record::write_json(writer, record::description_of<EmergencyPlan>(), &plan);
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(plan_json(load(call, reader)));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    if (call.areas) call.require_area({});
    PlanDraft draft;
    call.read_new(draft);
    const PlanFile file = register_plan(transaction, ids, draft);
    Response response = http::record_response(plan_json(file), 201);
    response.with("Location", "/api/v1/plans/" + file.plan.id.text());
    return response;
}

Response rewrite(const Call& call, db::Transaction& transaction) {
    PlanFile file = hold(call, transaction);
    call.require_match(http::etag_of(plan_json(file)));
    PlanDraft draft;
    call.read_new(draft);
    return http::record_response(plan_json(rewrite_draft(transaction, std::move(file), draft)));
}

Response take(const Call& call, db::Transaction& transaction, IdSource& ids, const Identity& identity,
              PlanStep step) {
    PlanStepTaken taken;
    call.read_new(taken);
    taken.step = step;
    PlanFile file = take_step(transaction, ids, hold(call, transaction), std::move(taken), identity);
    return http::record_response(plan_json(file));
}

/// `1.0` of the path.
PlanVersion version_of(const db::Reader& reader, const PlanFile& file, const std::string& number) {
    std::int64_t major = -1, minor = -1;
    const auto* end = number.data() + number.size();
    const auto [dot, error] = std::from_chars(number.data(), end, major);
    if (error == std::errc{} && dot != end && *dot == '.') std::from_chars(dot + 1, end, minor);
    auto version = version_numbered(reader, file.plan.id, major, minor);
    if (!version)
        throw Problem{ProblemKind::not_found,
                      {{"what", "预案版本 / version of a plan"}, {"key", file.plan.code + " " + number}}};
    return std::move(*version);
}

Response versions(const Call& call, const db::Reader& reader) {
    const PlanFile file = load(call, reader);
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& version : versions_of(reader, file.plan.id))
        record::write_json(writer, record::description_of<PlanVersion>(), &version,
                           [](const record::Field& field) {
                               return field.name != "text" && field.name != "text_en" &&
                                      field.name != "facts" && field.name != "templates";
                           });
    writer.end_list().end_object();
    return http::json_response(std::move(body));
}

Response version(const Call& call, const db::Reader& reader) {
    return http::record_response(
        version_json(version_of(reader, load(call, reader), call.path_part("number"))));
}

Response difference(const Call& call, const db::Reader& reader, const Identity& identity) {
    const PlanFile file = load(call, reader);
    const auto before = version_of(reader, file, call.asked("from"));
    const auto after = version_of(reader, file, call.asked("to"));
    return http::json_response(
        to_json(difference_of(before.text, after.text),
                call.may(Permission::read_personal, file.plan.community)
                    ? people_changed(facts_or_todays(reader, identity, before, call.today),
                                     facts_or_todays(reader, identity, after, call.today))
                    : std::vector<PersonChange>{})
            .dump());
}

Response structure(const Call& call, const db::Reader& reader) {
    const PlanFile file = load(call, reader);
    const auto of = in_use(reader, file.plan);
    return http::json_response(structure_json(file, of.version, of.structure, of.people,
                                              call.may(Permission::read_personal, file.plan.community)));
}

Response findings(const Call& call, const db::Reader& reader) {
    const PlanFile file = load(call, reader);
    const auto& version = file.draft ? file.draft : file.in_use;
    auto all = version ? lint(version->text, file.plan.code) : std::vector<LintFinding>{};
    if (version)
        for (auto& finding : lint_with_records(reader, version->text, call.today))
            all.push_back(std::move(finding));
    Json::List list;
    for (const auto& finding : all)
        list.push_back(Json::Object{
            {"line", static_cast<std::int64_t>(finding.line)}, {"zh", finding.zh}, {"en", finding.en}});
    return http::json_response(Json{Json::Object{{"items", std::move(list)}}}.dump());
}

} // namespace

std::vector<http::Route> routes(IdSource& ids, const Identity& identity) {
    const auto plan = http::shape_of<EmergencyPlan>();
    const auto file = plan_file_shape();
    const auto draft = http::shape_of<PlanDraft>();
    const auto step = http::shape_of<PlanStepTaken>();
    std::vector<http::Route> routes{
        {.method = "GET",
         .path = "/api/v1/plans",
         .audience = Permission::read_records,
         .action = "plan.list",
         .summary = {"应急预案列表", "emergency plans"},
         .output = http::page_of(plan),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = texts_of<EmergencyPlanState>()},
                   {.name = "kind", .label = {"预案种类", "kind"}, .choices = texts_of<PlanKind>()},
                   {.name = "event", .label = {"适用事件", "event"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/plans",
         .audience = Permission::manage_plans,
         .action = "plan.add",
         .summary = {"登记新编的预案", "bring in a new plan"},
         .input = draft,
         .output = file,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/plans/{id}",
         .audience = Permission::read_records,
         .action = "plan.show",
         .summary = {"一个预案及其办理经过", "one plan with its history"},
         .output = file,
         .work = http::Reading{show}},
        {.method = "PUT",
         .path = "/api/v1/plans/{id}/draft",
         .audience = Permission::manage_plans,
         .action = "plan.draft",
         .summary = {"改写草案", "rewrite the draft"},
         .input = draft,
         .output = file,
         .needs_match = true,
         .work = http::Writing{rewrite}},
        {.method = "GET",
         .path = "/api/v1/plans/{id}/versions",
         .audience = Permission::read_records,
         .action = "plan.versions",
         .summary = {"预案的各版本", "versions of a plan"},
         .output =
             http::free_object("plan_versions", "`items`: the versions without their texts, newest first"),
         .work = http::Reading{versions}},
        {.method = "GET",
         .path = "/api/v1/plans/{id}/versions/{number}",
         .audience = Permission::read_records,
         .action = "plan.version",
         .summary = {"一个版本的正文", "one version with its text"},
         .output = version_shape(),
         .work = http::Reading{version}},
        {.method = "GET",
         .path = "/api/v1/plans/{id}/difference",
         .audience = Permission::read_records,
         .action = "plan.difference",
         .summary = {"两个版本的差异", "difference of two versions"},
         .output = http::free_object("plan_difference", "`chapters` with their lines, `people` who changed"),
         .query = {{.name = "from", .label = {"较早的版本", "earlier version"}, .required = true},
                   {.name = "to", .label = {"较晚的版本", "later version"}, .required = true}},
         .work = http::Reading{[identity](const Call& call, const db::Reader& reader) {
             return difference(call, reader, identity);
         }}},
        {.method = "GET",
         .path = "/api/v1/plans/{id}/structure",
         .audience = Permission::read_records,
         .action = "plan.structure",
         .summary = {"现行版本的岗位、任务、电话", "roles, tasks and calls of the version in use"},
         .output = http::free_object("plan_structure", "roles, levels, tasks, calls, reports, people"),
         .work = http::Reading{structure}},
        {.method = "GET",
         .path = "/api/v1/plans/{id}/findings",
         .audience = Permission::read_records,
         .action = "plan.lint",
         .summary = {"预案检查结果", "findings of the linter"},
         .output = http::free_object("plan_findings", "`items`: line and what is wrong, in both languages"),
         .work = http::Reading{findings}},
    };
    for (const auto& rule : plan_steps())
        routes.push_back({.method = "POST",
                          .path = rule.path,
                          .audience = rule.permission,
                          .action = rule.action,
                          .summary = {text_of(rule.step).zh, text_of(rule.step).en},
                          .input = step,
                          .output = file,
                          .work = http::Writing{[&ids, identity, of = rule.step](
                                                    const Call& call, db::Transaction& transaction) {
                              return take(call, transaction, ids, identity, of);
                          }}});
    for (auto& route : register_routes(ids))
        routes.push_back(std::move(route));
    return routes;
}

} // namespace bihuan::plan
