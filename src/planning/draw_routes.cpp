#include "db/page.hpp"
#include "planning/draw_actions.hpp"
#include "planning/planning_routes.hpp"
#include "planning/task_requests.hpp"

namespace bihuan::planning {
namespace {

using access::Permission;
using http::Call;
using http::Response;

std::vector<Draw> page(const db::Reader& reader, const Call& call) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after).within("community", call.areas);
    return db::page<Draw>(reader, std::move(conditions), call.page.limit + 1);
}

Response list(const Call& call, const db::Reader& reader) {
    return http::json_response(
        http::page_json(call.page, page(reader, call), [](JsonWriter& writer, const Draw& draw) {
            record::write_json(writer, record::description_of<Draw>(), &draw);
        }));
}

Draw load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Draw>("id");
    auto draw = db::find(reader, id);
    if (!draw) throw call.no_such(id);
    try {
        call.require_area(draw->community);
    } catch (const Problem&) {
        throw call.no_such(id);
    }
    return std::move(*draw);
}

Draw hold(const Call& call, db::Transaction& transaction) {
    transaction.hold("draw", call.id<Draw>("id").text());
    return load(call, transaction);
}

Response shown(const Draw& draw, int status = 200) {
    return http::record_response(record::to_json(draw), status);
}

Response show(const Call& call, const db::Reader& reader) {
    return shown(load(call, reader));
}

Response prepare(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Draw wish;
    call.read_new(wish);
    call.require_area(wish.community);
    return shown(prepare_draw(transaction, ids, std::move(wish)), 201);
}

Response carry_out(const Call& call, db::Transaction& transaction, IdSource& ids) {
    DrawMoment moment;
    call.read_new(moment);
    return shown(carry_out_draw(transaction, ids, hold(call, transaction), moment.public_value));
}

Response publish(const Call& call, db::Transaction& transaction) {
    return shown(publish_draw(transaction, hold(call, transaction)));
}

Response cancel(const Call& call, db::Transaction& transaction) {
    TaskReason wish;
    call.read_new(wish);
    return shown(cancel_draw(transaction, hold(call, transaction), wish.reason));
}

/// What everybody may know before the draw: that it will be, and what it is bound to.
Response commitments(const Call& call, const db::Reader& reader) {
    return http::json_response(
        http::page_json(call.page, page(reader, call), [](JsonWriter& writer, const Draw& draw) {
            const auto at = [&](std::string_view name, const std::optional<Instant>& instant) {
                writer.name(name);
                instant ? writer.value(std::string_view{instant->text()}) : writer.null();
            };
            writer.begin_object()
                .member("id", std::string_view{draw.id.text()})
                .member("title", std::string_view{draw.title})
                .member("state", code_of(draw.state))
                .member("inputs_sha256", std::string_view{draw.inputs_sha256})
                .member("commitment", std::string_view{draw.commitment})
                .member("public_source", std::string_view{draw.public_source})
                .member("cancel_reason", std::string_view{draw.cancel_reason});
            at("committed_at", draw.committed_at);
            at("public_not_before", draw.public_not_before);
            at("drawn_at", draw.drawn_at);
            at("published_at", draw.published_at);
            writer.end_object();
        }));
}

Response file(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Draw>("id");
    const auto draw = db::find(reader, id);
    if (!draw || draw->state != DrawState::published) throw call.no_such(id);
    Response response = http::record_response(draw_file(reader, *draw));
    response.with("Content-Disposition", "attachment; filename=\"draw-" + id.text() + ".json\"");
    return response;
}

http::Shape commitment_shape() {
    return http::free_object("draw_commitment", "承诺值与时间 / commitment and its time");
}

template<class Act>
http::Writing with(IdSource& ids, Act act) {
    return
        [&ids, act](const Call& call, db::Transaction& transaction) { return act(call, transaction, ids); };
}

} // namespace

std::vector<http::Route> draw_routes(IdSource& ids) {
    const auto draw = http::shape_of<Draw>();
    return {
        {.method = "GET",
         .path = "/api/v1/draw-commitments",
         .audience = http::Anyone{},
         .action = "draw.commitments",
         .summary = {"双随机抽取的承诺值（公开）", "commitments of draws, for everybody"},
         .output = http::page_of(commitment_shape()),
         .paged = true,
         .work = http::Reading{commitments}},
        {.method = "GET",
         .path = "/api/v1/draws",
         .audience = Permission::read_records,
         .action = "draw.list",
         .summary = {"双随机抽取列表", "draws"},
         .output = http::page_of(draw),
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/draws",
         .audience = Permission::plan_inspections,
         .action = "draw.prepare",
         .summary = {"准备抽取：固定名单并作出承诺", "prepare a draw: freeze the lists and commit to them"},
         .input = draw,
         .output = draw,
         .success = 201,
         .work = with(ids, prepare)},
        {.method = "GET",
         .path = "/api/v1/draws/{id}",
         .audience = Permission::read_records,
         .action = "draw.show",
         .summary = {"一次抽取", "one draw"},
         .output = draw,
         .work = http::Reading{show}},
        {.method = "POST",
         .path = "/api/v1/draws/{id}/draw",
         .audience = Permission::plan_inspections,
         .action = "draw.carry_out",
         .summary = {"抽取企业和检查人员", "draw targets and officers"},
         .input = http::shape_of<DrawMoment>(),
         .output = draw,
         .work = with(ids, carry_out)},
        {.method = "POST",
         .path = "/api/v1/draws/{id}/publish",
         .audience = Permission::plan_inspections,
         .action = "draw.publish",
         .summary = {"公开抽取文件", "publish the file of a draw"},
         .output = draw,
         .work = http::Writing{publish}},
        {.method = "POST",
         .path = "/api/v1/draws/{id}/cancel",
         .audience = Permission::plan_inspections,
         .action = "draw.cancel",
         .summary = {"取消抽取", "cancel a draw before it is made"},
         .input = http::shape_of<TaskReason>(),
         .output = draw,
         .work = http::Writing{cancel}},
        {.method = "GET",
         .path = "/api/v1/draws/{id}/file",
         .audience = http::Anyone{},
         .action = "draw.file",
         .summary = {"抽取文件（公开后任何人可取）", "the file of a published draw, for everybody"},
         .output = http::free_object("draw_file", "bihuan-draw/1，见 docs/adr/0050-draws.md"),
         .work = http::Reading{file}},
    };
}

} // namespace bihuan::planning
