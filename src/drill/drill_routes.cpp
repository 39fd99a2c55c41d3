#include "drill/drill_routes.hpp"

#include "db/rows.hpp"
#include "drill/criteria.hpp"
#include "drill/drill_actions.hpp"
#include "drill/drill_facts.hpp"
#include "drill/drill_store.hpp"
#include "drill/schedule.hpp"
#include "http/step_route.hpp"

namespace bihuan::drill {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response shown(const Call& call, const db::Reader& reader, const Drill& drill, int status = 200) {
    Json facts = drill_facts(reader, drill, call.today);
    Json::List steps;
    if (call.may(Permission::record_drills, drill.community))
        for (const auto* rule : possible_steps(drill.state))
            steps.emplace_back(code_of(rule->step));
    facts.set("possible_steps", std::move(steps));
    return http::record_response(facts.dump(), status);
}

Drill hold(const Call& call, db::Transaction& transaction) {
    transaction.hold("drill", call.id<Drill>("id").text());
    auto drill = drill_of(call, transaction);
    call.require_area(drill.community);
    call.require_match(shown(call, transaction, drill).header("ETag"));
    return drill;
}

Response list(const Call& call, const db::Reader& reader) {
    auto areas = call.areas;
    if (areas) areas->emplace_back(); // drills of the office are no secret
    const DrillFilter filter{.plan = call.asked("plan"),
                             .enterprise = call.asked("enterprise"),
                             .community = call.asked("community"),
                             .state = call.asked("state"),
                             .from = call.date("from"),
                             .to = call.date("to"),
                             .areas = areas};
    const auto drills = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(http::page_json(call.page, drills, [](JsonWriter& writer, const Drill& one) {
        record::write_json(writer, record::description_of<Drill>(), &one);
    }));
}

Response plan_one(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Drill wish;
    call.read_new(wish);
    const auto drill = plan_drill(transaction, ids, std::move(wish));
    call.require_area(drill.community); // an enterprise's is known only now
    return shown(call, transaction, drill, 201);
}

Response change(const Call& call, db::Transaction& transaction) {
    const auto before = hold(call, transaction);
    auto after = before;
    call.read(after);
    after = change_drill(transaction, before, std::move(after));
    call.require_area(after.community);
    return shown(call, transaction, after);
}

http::Writing taking(IdSource& ids, Step step) {
    return [&ids, step](const Call& call, db::Transaction& transaction) {
        const auto before = hold(call, transaction);
        DrillWish wish;
        call.read_new(wish);
        return shown(call, transaction, take_step(transaction, ids, before, step, wish));
    };
}

Response add_problem(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const auto drill = hold(call, transaction);
    ProblemWish wish;
    call.read_new(wish);
    note_problem(transaction, ids, drill, wish);
    return shown(call, transaction, drill, 201);
}

Response all_criteria(const Call& call, const db::Reader&) {
    Json list = Json::List{};
    const auto form = parse_enum<DrillForm>(call.asked("form"));
    for (const auto& one : form ? criteria_for(*form) : criteria())
        list.push(Json::Object{{"code", one.code},
                               {"part", one.part},
                               {"zh", one.zh},
                               {"en", one.en},
                               {"live_only", one.live_only}});
    return http::json_response(Json{Json::Object{{"items", std::move(list)}}}.dump());
}

} // namespace

Drill drill_of(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Drill>("id");
    auto drill = db::find(reader, id);
    if (!drill || (!drill->community.empty() && !call.may(Permission::read_records, drill->community)))
        throw call.no_such(id);
    return std::move(*drill);
}

std::vector<http::Route> routes(IdSource& ids) {
    using record::FieldKind;
    const auto drill = http::shape_of<Drill>();
    const auto facts =
        http::free_object("drill_file", "演练、评估项、问题和可办环节 / a drill with all that belongs to it");
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/drills",
         .audience = Permission::read_records,
         .action = "drill.list",
         .summary = {"演练列表", "drills"},
         .output = http::page_of(drill),
         .query = {{.name = "plan", .kind = FieldKind::identity, .label = {"预案", "plan"}},
                   {.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = texts_of<DrillState>()},
                   {.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/drills",
         .audience = Permission::record_drills,
         .action = "drill.plan",
         .summary = {"计划一次演练", "plan a drill"},
         .input = drill,
         .output = facts,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return plan_one(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/drills/{id}",
         .audience = Permission::read_records,
         .action = "drill.show",
         .summary = {"一次演练", "one drill"},
         .output = facts,
         .work = http::Reading{[](const Call& call, const db::Reader& reader) {
             return shown(call, reader, drill_of(call, reader));
         }}},
        {.method = "PATCH",
         .path = "/api/v1/drills/{id}",
         .audience = Permission::record_drills,
         .action = "drill.change",
         .summary = {"修改方案、记录、评估", "change scheme, course, grades"},
         .input = drill,
         .output = facts,
         .needs_match = true,
         .work = http::Writing{change}},
        {.method = "POST",
         .path = "/api/v1/drills/{id}/problems",
         .audience = Permission::record_drills,
         .action = "drill.note_problem",
         .summary = {"登记演练问题并交办", "note a problem and who mends it"},
         .input = http::shape_of<ProblemWish>(),
         .output = facts,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add_problem(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/drill-criteria",
         .audience = Permission::read_records,
         .action = "drill.criteria",
         .summary = {"演练评估项", "criteria of an evaluation"},
         .output = http::free_object("drill_criteria", "items"),
         .query = {{.name = "form", .label = {"演练形式", "form"}, .choices = texts_of<DrillForm>()}},
         .work = http::Reading{all_criteria}},
        {.method = "GET",
         .path = "/api/v1/drill-schedule",
         .audience = Permission::read_records,
         .action = "drill.schedule",
         .summary = {"应当组织的演练及期限", "drills that are owed, by when"},
         .output = http::free_object("drill_schedule", "plans, enterprises"),
         .work = http::Reading{[](const Call& call, const db::Reader& reader) {
             return http::json_response(schedule(reader, call.today, call.areas).dump());
         }}},
    };
    for (const auto& rule : step_rules()) {
        const std::string code{code_of(rule.step)};
        http::Route route;
        route.method = "POST";
        route.path = http::kept_text("/api/v1/drills/{id}/" + code);
        route.audience = Permission::record_drills;
        route.action = http::kept_text("drill." + code);
        route.summary = {text_of(rule.step).zh, text_of(rule.step).en};
        route.input = http::step_input("drill_" + code, record::description_of<DrillWish>(), rule.required,
                                       rule.optional);
        route.output = facts;
        route.work = taking(ids, rule.step);
        all.push_back(std::move(route));
    }
    return all;
}

} // namespace bihuan::drill
