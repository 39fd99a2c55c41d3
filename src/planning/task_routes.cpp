#include "db/rows.hpp"
#include "planning/planning_routes.hpp"
#include "planning/task_json.hpp"
#include "planning/task_notice.hpp"
#include "planning/task_requests.hpp"
#include "planning/task_store.hpp"

namespace bihuan::planning {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t most_at_once = 200;

Response shown(const InspectionTask& task, int status = 200) {
    return http::record_response(record::to_json(task), status);
}

Response list(const Call& call, const db::Reader& reader) {
    const TaskFilter filter{.community = call.asked("community"),
                            .enterprise = call.asked("enterprise"),
                            .officer = call.asked("officer"),
                            .state = call.asked("state"),
                            .draw = call.asked("draw"),
                            .day = call.date("day"),
                            .from = call.date("from"),
                            .to = call.date("to"),
                            .areas = call.areas};
    const auto tasks = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, tasks, [](JsonWriter& writer, const InspectionTask& task) {
            record::write_json(writer, record::description_of<InspectionTask>(), &task);
        }));
}

InspectionTask load(const Call& call, const db::Reader& reader) {
    return load_task(call, reader, call.id<InspectionTask>("id"));
}

/// Held for a change, in the state that `If-Match` names where it is given.
InspectionTask hold(const Call& call, db::Transaction& transaction) {
    transaction.hold("inspection_task", call.id<InspectionTask>("id").text());
    auto task = load(call, transaction);
    call.require_match(http::etag_of(record::to_json(task)));
    return task;
}

Response show(const Call& call, const db::Reader& reader) {
    return shown(load(call, reader));
}

Response notice_of(const Call& call, const db::Reader& reader) {
    return http::json_response(notice_facts(reader, load(call, reader)).dump());
}

/// `{"tasks": [{…}, …]}`; all are requested or none.
std::vector<InspectionTask> read_tasks(const Call& call) {
    const Json body = call.body();
    const Json* given = body.find("tasks");
    const auto* list = given ? given->list() : nullptr;
    Findings findings;
    std::vector<InspectionTask> tasks;
    if (!list || list->empty())
        findings.add({"/tasks", FieldFault::required, {}, "检查任务", "tasks"});
    else if (list->size() > most_at_once)
        findings.add({"/tasks",
                      FieldFault::too_large,
                      {{"limit", std::to_string(most_at_once)}},
                      "检查任务",
                      "tasks"});
    else
        for (std::size_t i = 0; i < list->size(); ++i)
            http::read_new_json((*list)[i], record::description_of<InspectionTask>(), &tasks.emplace_back(),
                                findings, "/tasks/" + std::to_string(i) + "/");
    findings.throw_if_any();
    return tasks;
}

Response request(const Call& call, db::Transaction& transaction, IdSource& ids) {
    std::vector<TaskStanding> made;
    for (auto& task : read_tasks(call)) {
        made.push_back(request_task(transaction, ids, std::move(task)));
        call.require_area(made.back().task.community); // the enterprise's, known only now
    }
    return http::json_response(with_warnings(call, made), 201);
}

Response change(const Call& call, db::Transaction& transaction) {
    const auto before = hold(call, transaction);
    auto after = before;
    call.read(after);
    after = change_task(transaction, before, std::move(after));
    call.require_area(after.community);
    return shown(after);
}

Response submit(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const auto before = hold(call, transaction);
    auto after = before;
    call.read(after);
    const auto made = submit_task(transaction, ids, before, std::move(after));
    call.require_area(made.task.community);
    return http::json_response(with_warnings(call, {made}));
}

Response decide(const Call& call, db::Transaction& transaction, IdSource& ids) {
    TaskDecisions wish;
    call.read_new(wish);
    if (wish.tasks.empty())
        throw Problem{
            ProblemKind::invalid_input, {}, {{"/tasks", FieldFault::required, {}, "检查任务", "tasks"}}};
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& reference : wish.tasks) {
        transaction.hold("inspection_task", reference.id.text());
        const auto task = decide_task(transaction, ids, load_task(call, transaction, reference.id),
                                      wish.decision == TaskDecision::approved, wish.reason);
        record::write_json(writer, record::description_of<InspectionTask>(), &task);
    }
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

Response withdraw(const Call& call, db::Transaction& transaction) {
    TaskReason wish;
    call.read_new(wish);
    return shown(withdraw_task(transaction, hold(call, transaction), wish.reason));
}

http::Shape made_shape(std::string name, bool input) {
    auto task = http::shape_of<InspectionTask>();
    Json list = Json::Object{{"type", "array"}, {"items", http::reference_to(task.name)}};
    Json properties;
    properties.set(input ? "tasks" : "items", std::move(list));
    if (!input)
        properties.set("warnings",
                       Json::Object{{"type", "array"}, {"items", Json::Object{{"type", "object"}}}});
    return {std::move(name), Json::Object{{"type", "object"}, {"properties", std::move(properties)}}, {task}};
}

template<class Act>
http::Writing with(IdSource& ids, Act act) {
    return
        [&ids, act](const Call& call, db::Transaction& transaction) { return act(call, transaction, ids); };
}

} // namespace

std::vector<http::Route> task_routes(IdSource& ids) {
    using record::FieldKind;
    const auto task = http::shape_of<InspectionTask>();
    const auto made = made_shape("inspection_tasks_made", false);
    return {
        {.method = "GET",
         .path = "/api/v1/inspection-tasks",
         .audience = Permission::read_records,
         .action = "inspection_task.list",
         .summary = {"检查任务列表", "inspection tasks"},
         .output = http::page_of(task),
         .query = {{.name = "day", .kind = FieldKind::date, .label = {"日期", "day"}},
                   {.name = "officer", .kind = FieldKind::identity, .label = {"检查人员", "officer"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = texts_of<TaskState>()},
                   {.name = "draw", .kind = FieldKind::identity, .label = {"双随机抽取", "draw"}},
                   {.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/inspection-tasks",
         .audience = Permission::plan_inspections,
         .action = "inspection_task.request",
         .summary = {"申请检查（一项或多项）", "request inspections, one or many"},
         .input = made_shape("inspection_task_requests", true),
         .output = made,
         .success = 201,
         .work = with(ids, request)},
        {.method = "POST",
         .path = "/api/v1/inspection-tasks/decisions",
         .audience = Permission::approve_inspections,
         .action = "inspection_task.decide",
         .summary = {"审批检查（一项或多项）", "approve or refuse inspections, one or many"},
         .input = http::shape_of<TaskDecisions>(),
         .output = made_shape("inspection_tasks_decided", false),
         .work = with(ids, decide)},
        {.method = "GET",
         .path = "/api/v1/inspection-tasks/{id}",
         .audience = Permission::read_records,
         .action = "inspection_task.show",
         .summary = {"一项检查任务", "one inspection task"},
         .output = task,
         .work = http::Reading{show}},
        {.method = "PATCH",
         .path = "/api/v1/inspection-tasks/{id}",
         .audience = Permission::plan_inspections,
         .action = "inspection_task.change",
         .summary = {"审批前修改任务", "change a task before it is decided"},
         .input = task,
         .output = task,
         .needs_match = true,
         .work = http::Writing{change}},
        {.method = "POST",
         .path = "/api/v1/inspection-tasks/{id}/submit",
         .audience = Permission::plan_inspections,
         .action = "inspection_task.submit",
         .summary = {"计划任务安排人员并报批", "name the officers of a planned visit and request approval"},
         .input = task,
         .output = made,
         .work = with(ids, submit)},
        {.method = "POST",
         .path = "/api/v1/inspection-tasks/{id}/withdraw",
         .audience = Permission::plan_inspections,
         .action = "inspection_task.withdraw",
         .summary = {"撤回任务", "withdraw a task"},
         .input = http::shape_of<TaskReason>(),
         .output = task,
         .work = http::Writing{withdraw}},
        {.method = "GET",
         .path = "/api/v1/inspection-tasks/{id}/notice",
         .audience = Permission::read_records,
         .action = "inspection_task.notice",
         .summary = {"行政检查通知书的内容", "what the notice of inspection says"},
         .output = http::free_object("inspection_notice", "行政检查通知书 / notice of inspection"),
         .work = http::Reading{notice_of}},
    };
}

} // namespace bihuan::planning
