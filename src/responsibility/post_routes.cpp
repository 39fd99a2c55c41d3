#include "assignment/assignment_store.hpp"
#include "responsibility/annual_tasks.hpp"
#include "responsibility/doors.hpp"
#include "responsibility/duty_set.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_requests.hpp"
#include "responsibility/responsibility_routes.hpp"
#include "responsibility/responsibility_store.hpp"

namespace bihuan::responsibility {
namespace {

Response list_posts(const Call& call, const db::Reader& reader) {
    return page_of(call, posts_page(reader, call.asked("kind"), call.page.after, call.page.limit + 1));
}

Response list_duties(const Call& call, const db::Reader& reader) {
    return page_of(call, duties_page(reader, call.asked("post"), call.date("day"), call.page.after,
                                     call.page.limit + 1));
}

Response adopt(const Call& call, db::Transaction& transaction, IdSource& ids) {
    call.require_area({});
    const auto adopted = adopt_built_in(transaction, ids);
    return http::json_response(
        Json{Json::Object{{"posts", adopted.posts}, {"duties", adopted.duties}}}.dump());
}

std::string tasks_json(const Call& call, const std::vector<Assignment>& tasks) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& task : tasks)
        if (is_seen(call, task.community))
            record::write_json(writer, record::description_of<Assignment>(), &task);
    writer.end_list().end_object();
    return out;
}

Response list_tasks(const Call& call, const db::Reader& reader) {
    const auto duty = load<DutyItem>(call, reader);
    return http::json_response(
        tasks_json(call, assignment::of_source(reader, MatterSource::annual_task, duty.id.text())));
}

Response hand_out_tasks(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const auto duty = held<DutyItem>(call, transaction);
    AnnualTask task;
    call.read_new(task);
    return http::json_response(tasks_json(call, give_tasks(transaction, ids, duty, task)), 201);
}

} // namespace

std::vector<http::Route> post_routes(IdSource& ids) {
    const auto post = http::shape_of<DutyPost>();
    const auto duty = http::shape_of<DutyItem>();
    return {
        {.method = "GET",
         .path = "/api/v1/duty-posts",
         .audience = Permission::read_records,
         .action = "duty_post.list",
         .summary = {"岗位列表", "posts"},
         .output = http::page_of(post),
         .query = {{.name = "kind", .label = {"岗位类别", "kind"}, .choices = texts_of<PostKind>()}},
         .paged = true,
         .work = http::Reading{list_posts}},
        {.method = "POST",
         .path = "/api/v1/duty-posts",
         .audience = Permission::manage_responsibility,
         .action = "duty_post.add",
         .summary = {"增加岗位", "add a post"},
         .input = post,
         .output = post,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add<DutyPost>(call, "/api/v1/duty-posts/", [&](DutyPost fresh) {
                 return add_post(transaction, ids, std::move(fresh));
             });
         }}},
        {.method = "GET",
         .path = "/api/v1/duty-posts/{id}",
         .audience = Permission::read_records,
         .action = "duty_post.show",
         .summary = {"一个岗位", "one post"},
         .output = post,
         .work = http::Reading{show<DutyPost>}},
        {.method = "PATCH",
         .path = "/api/v1/duty-posts/{id}",
         .audience = Permission::manage_responsibility,
         .action = "duty_post.change",
         .summary = {"变更岗位", "change a post"},
         .input = post,
         .output = post,
         .needs_match = true,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return change<DutyPost>(call, transaction, [&](const DutyPost& before, DutyPost after) {
                 return change_post(transaction, before, std::move(after));
             });
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-posts/adopt",
         .audience = Permission::manage_responsibility,
         .action = "duty_post.adopt",
         .summary = {"载入自带的岗位和职责", "take over the posts and duties that come with the program"},
         .output = http::free_object("duties_adopted", "`posts` and `duties`: how many were new"),
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return adopt(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/duties",
         .audience = Permission::read_records,
         .action = "duty_item.list",
         .summary = {"岗位职责清单", "duties of posts"},
         .output = http::page_of(duty),
         .query = {{.name = "post", .kind = record::FieldKind::identity, .label = {"岗位", "post"}},
                   {.name = "day",
                    .kind = record::FieldKind::date,
                    .label = {"当日有效", "in force that day"}}},
         .paged = true,
         .work = http::Reading{list_duties}},
        {.method = "POST",
         .path = "/api/v1/duties",
         .audience = Permission::manage_responsibility,
         .action = "duty_item.put",
         .summary = {"增加职责，或以新版替换同一序号的职责",
                     "add a duty, or replace the one of its number by a new edition"},
         .input = duty,
         .output = duty,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add<DutyItem>(call, "/api/v1/duties/", [&](DutyItem fresh) {
                 return put_duty(transaction, ids, std::move(fresh));
             });
         }}},
        {.method = "GET",
         .path = "/api/v1/duties/{id}",
         .audience = Permission::read_records,
         .action = "duty_item.show",
         .summary = {"一项职责", "one duty"},
         .output = duty,
         .work = http::Reading{show<DutyItem>}},
        {.method = "POST",
         .path = "/api/v1/duties/{id}/end",
         .audience = Permission::manage_responsibility,
         .action = "duty_item.end",
         .summary = {"废止职责", "end a duty"},
         .input = http::shape_of<DutyEnding>(),
         .output = duty,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return step<DutyItem, DutyEnding>(
                 call, transaction, [&](const DutyItem& before, const DutyEnding& wish) {
                     return end_duty(transaction, before, wish.last_day, wish.reason);
                 });
         }}},
        {.method = "GET",
         .path = "/api/v1/duties/{id}/tasks",
         .audience = Permission::read_records,
         .action = "duty_item.tasks",
         .summary = {"由职责下达的年度任务", "annual tasks given under a duty"},
         .output = http::free_object("annual_tasks", "`items`: matters"),
         .work = http::Reading{list_tasks}},
        {.method = "POST",
         .path = "/api/v1/duties/{id}/tasks",
         .audience = Permission::manage_responsibility,
         .action = "duty_item.give_tasks",
         .summary = {"按职责下达年度任务给在任人员",
                     "give an annual task under a duty to whoever is in office"},
         .input = http::shape_of<AnnualTask>(),
         .output = http::free_object("annual_tasks", "`items`: matters"),
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return hand_out_tasks(call, transaction, ids);
         }}},
    };
}

} // namespace bihuan::responsibility
