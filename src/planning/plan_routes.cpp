#include "db/page.hpp"
#include "planning/plan_actions.hpp"
#include "planning/planning_routes.hpp"

namespace bihuan::planning {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response shown(const AnnualPlan& plan, int status = 200) {
    return http::record_response(record::to_json(plan), status);
}

Response list(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after);
    const auto plans = db::page<AnnualPlan>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, plans, [](JsonWriter& writer, const AnnualPlan& plan) {
            record::write_json(writer, record::description_of<AnnualPlan>(), &plan);
        }));
}

AnnualPlan load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<AnnualPlan>("id");
    auto plan = db::find(reader, id);
    if (!plan) throw call.no_such(id);
    return std::move(*plan);
}

/// The plan is the whole office's: whoever changes it holds the permission for the whole office.
AnnualPlan hold(const Call& call, db::Transaction& transaction) {
    call.require_area({});
    transaction.hold("annual_plan", call.id<AnnualPlan>("id").text());
    return load(call, transaction);
}

Response show(const Call& call, const db::Reader& reader) {
    return shown(load(call, reader));
}

Response draft(const Call& call, db::Transaction& transaction, IdSource& ids) {
    AnnualPlan plan;
    call.read_new(plan);
    call.require_area({});
    return shown(draft_plan(transaction, ids, std::move(plan)), 201);
}

Response change(const Call& call, db::Transaction& transaction, IdSource&) {
    const auto before = hold(call, transaction);
    call.require_match(http::etag_of(record::to_json(before)));
    auto after = before;
    call.read(after);
    return shown(change_plan(transaction, before, std::move(after)));
}

Response approve(const Call& call, db::Transaction& transaction, IdSource&) {
    return shown(approve_plan(transaction, hold(call, transaction)));
}

Response publish(const Call& call, db::Transaction& transaction, IdSource&) {
    return shown(publish_plan(transaction, hold(call, transaction)));
}

Response revise(const Call& call, db::Transaction& transaction, IdSource& ids) {
    return shown(revise_plan(transaction, ids, hold(call, transaction)), 201);
}

Response generate(const Call& call, db::Transaction& transaction, IdSource& ids) {
    PlanGeneration wish;
    call.read_new(wish);
    const auto generated = generate_visits(transaction, ids, hold(call, transaction), wish);
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& task : generated.tasks)
        record::write_json(writer, record::description_of<InspectionTask>(), &task);
    writer.end_list().member("at_cap", generated.at_cap).member("left", generated.left).end_object();
    return http::json_response(std::move(out), 201);
}

Response progress_of(const Call& call, const db::Reader& reader) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("lines").begin_list();
    for (const auto& line : progress(reader, load(call, reader)))
        writer.begin_object()
            .member("code", std::string_view{line.code})
            .member("enterprises", line.enterprises)
            .member("planned", line.planned)
            .member("done", line.done)
            .member("left", line.left())
            .end_object();
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

template<class Act>
http::Writing with(IdSource& ids, Act act) {
    return
        [&ids, act](const Call& call, db::Transaction& transaction) { return act(call, transaction, ids); };
}

} // namespace

std::vector<http::Route> plan_routes(IdSource& ids) {
    const auto plan = http::shape_of<AnnualPlan>();
    return {
        {.method = "GET",
         .path = "/api/v1/annual-plans",
         .audience = Permission::read_records,
         .action = "annual_plan.list",
         .summary = {"年度检查计划列表", "yearly inspection plans"},
         .output = http::page_of(plan),
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/annual-plans",
         .audience = Permission::plan_inspections,
         .action = "annual_plan.draft",
         .summary = {"编制年度检查计划", "draft the plan of a year"},
         .input = plan,
         .output = plan,
         .success = 201,
         .work = with(ids, draft)},
        {.method = "GET",
         .path = "/api/v1/annual-plans/{id}",
         .audience = Permission::read_records,
         .action = "annual_plan.show",
         .summary = {"一份年度计划", "one yearly plan"},
         .output = plan,
         .work = http::Reading{show}},
        {.method = "PATCH",
         .path = "/api/v1/annual-plans/{id}",
         .audience = Permission::plan_inspections,
         .action = "annual_plan.change",
         .summary = {"修改计划草案", "change a draft"},
         .input = plan,
         .output = plan,
         .needs_match = true,
         .work = with(ids, change)},
        {.method = "POST",
         .path = "/api/v1/annual-plans/{id}/approve",
         .audience = Permission::approve_inspections,
         .action = "annual_plan.approve",
         .summary = {"批准年度计划", "approve a plan"},
         .output = plan,
         .work = with(ids, approve)},
        {.method = "POST",
         .path = "/api/v1/annual-plans/{id}/publish",
         .audience = Permission::plan_inspections,
         .action = "annual_plan.publish",
         .summary = {"公布年度计划", "publish a plan"},
         .output = plan,
         .work = with(ids, publish)},
        {.method = "POST",
         .path = "/api/v1/annual-plans/{id}/revise",
         .audience = Permission::plan_inspections,
         .action = "annual_plan.revise",
         .summary = {"修订为新版本", "begin a new version"},
         .output = plan,
         .success = 201,
         .work = with(ids, revise)},
        {.method = "POST",
         .path = "/api/v1/annual-plans/{id}/tasks",
         .audience = Permission::plan_inspections,
         .action = "annual_plan.generate",
         .summary = {"按计划生成某月的检查任务", "take the visits of a month out of the plan"},
         .input = http::shape_of<PlanGeneration>(),
         .output = http::free_object("planned_visits", "待安排的任务 / visits to be arranged"),
         .success = 201,
         .work = with(ids, generate)},
        {.method = "GET",
         .path = "/api/v1/annual-plans/{id}/progress",
         .audience = Permission::read_records,
         .action = "annual_plan.progress",
         .summary = {"计划进度", "progress of a plan"},
         .output = http::free_object("plan_progress", "各项目计划、已完成、剩余 / per line"),
         .work = http::Reading{progress_of}},
    };
}

} // namespace bihuan::planning
