#include "db/rows.hpp"
#include "planning/planning_routes.hpp"
#include "planning/task_json.hpp"
#include "planning/task_requests.hpp"
#include "planning/task_store.hpp"

namespace bihuan::planning {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// Groups of tasks at one enterprise that could be done in one visit; the days that all of them share, where
/// there are some.
Response suggest(const Call& call, const db::Reader& reader) {
    const auto tasks = mergeable(reader, call.period(), call.areas);
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (std::size_t first = 0; first < tasks.size();) {
        std::size_t end = first;
        Date from = tasks[first].planned_from, to = tasks[first].planned_to;
        for (; end < tasks.size() && tasks[end].enterprise == tasks[first].enterprise; ++end) {
            from = std::max(from, tasks[end].planned_from);
            to = std::min(to, tasks[end].planned_to);
        }
        writer.begin_object().member("enterprise", std::string_view{tasks[first].enterprise.text()});
        writer.name("shared_from");
        from <= to ? writer.value(std::string_view{from.text()}) : writer.null();
        writer.name("shared_to");
        from <= to ? writer.value(std::string_view{to.text()}) : writer.null();
        writer.name("tasks").begin_list();
        for (; first < end; ++first)
            record::write_json(writer, record::description_of<InspectionTask>(), &tasks[first]);
        writer.end_list().end_object();
    }
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

Response merge(const Call& call, db::Transaction& transaction, IdSource& ids) {
    TaskMerging wish;
    call.read_new(wish);
    if (wish.tasks.size() < 2)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/tasks",
                        FieldFault::too_few,
                        {{"limit", "2"}, {"count", std::to_string(wish.tasks.size())}},
                        "检查任务",
                        "tasks"}}};
    std::vector<InspectionTask> tasks;
    for (const auto& reference : wish.tasks) {
        for (const auto& known : tasks)
            if (known.id == reference.id)
                throw Problem{ProblemKind::invalid_input,
                              {},
                              {{"/tasks",
                                FieldFault::already_used,
                                {{"value", reference.id.text()}},
                                "检查任务",
                                "tasks"}}};
        transaction.hold("inspection_task", reference.id.text());
        tasks.push_back(load_task(call, transaction, reference.id));
    }
    const auto joint =
        merge_tasks(transaction, ids, tasks, {wish.planned_from, wish.planned_to}, wish.departments);
    return http::record_response(record::to_json(joint));
}

} // namespace

std::vector<http::Route> merging_routes(IdSource& ids) {
    using record::FieldKind;
    return {
        {.method = "GET",
         .path = "/api/v1/merged-visits",
         .audience = Permission::plan_inspections,
         .action = "merged_visit.suggest",
         .summary = {"可合并的检查（综合查一次）", "visits that can be made in one"},
         .output = http::free_object("merged_visit_suggestions", "按企业分组的任务 / tasks by enterprise"),
         .query =
             {{.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}, .required = true},
              {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}, .required = true}},
         .work = http::Reading{suggest}},
        {.method = "POST",
         .path = "/api/v1/merged-visits",
         .audience = Permission::plan_inspections,
         .action = "merged_visit.merge",
         .summary = {"合并为一次联合检查", "merge tasks into one joint visit"},
         .input = http::shape_of<TaskMerging>(),
         .output = http::shape_of<InspectionTask>(),
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return merge(call, transaction, ids);
         }}},
    };
}

} // namespace bihuan::planning
