#include "activation/activation_routes.hpp"

#include "activation/activation_door.hpp"
#include "activation/activation_json.hpp"
#include "activation/activation_rules.hpp"
#include "activation/at_hand.hpp"
#include "activation/board.hpp"
#include "activation/start_actions.hpp"

namespace bihuan::activation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t first_calls = 10; ///< that the answer to a start holds

Response list(const Call& call, const db::Reader& reader) {
    ActivationFilter filter{call.asked("state"), call.asked("plan_code"), call.asked("warning"), call.areas};
    if (filter.communities)
        for (const auto& [community, grid] : call.grids)
            filter.communities->push_back(community);
    const auto found = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, found, [&](JsonWriter& writer, const Activation& one) {
            writer.raw(activation_json(one, call.now));
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    return shown(call, load(call, reader));
}

/// The response with its first calls, so that nobody has to ask again before telephoning.
Response begin(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Activation wish;
    call.read_new(wish);
    require_whole(call, wish);
    const auto started = start(transaction, ids, std::move(wish));
    require_whole(call, started); // a warning may have named the area
    auto calls = calls_of(transaction, started.id);
    std::erase_if(calls, [](const ResponseCall& one) { return one.state == CallState::reserve; });
    if (calls.size() > first_calls) calls.resize(first_calls);
    const auto cards =
        transaction.integer("SELECT count(*) FROM response_card WHERE activation = $1", {started.id.text()})
            .value_or(0);
    Response response = shown(call, started, 201);
    response.body.pop_back();
    response.body +=
        ",\"cards\":" + std::to_string(cards) + ",\"first_calls\":" +
        list_json(calls,
                  [&](const ResponseCall& one) {
                      return call_json(one, sees_phones(call, transaction, started), started, call.now);
                  }) +
        "}";
    response.with("Location", "/api/v1/activations/" + started.id.text());
    return response;
}

Response board(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    const auto since = call.number("since", 0, 0, 1'000'000'000);
    const auto state = board_state(reader, activation.id, call.now);
    const bool phones = sees_phones(call, reader, activation);
    const std::string tag = "\"" + activation.id.text() + "-" + std::to_string(state.number) + "-" +
                            std::to_string(state.late.cards) + "-" + std::to_string(state.late.reports) +
                            "-" + std::string{code_of(activation.state)} + (phones ? "-p" : "") + "-" +
                            call.account().id.text() + "\"";
    Response response = http::json_response("");
    response.with("ETag", tag);
    // Known already: nothing is read; the endpoint makes 304 of it.
    if (call.request.header("if-none-match").find(tag) == std::string_view::npos)
        response.body =
            board_json(reader, activation, state, since, phones, worker_of(call, reader), call.now);
    return response;
}

Response change_of_level(const Call& call, db::Transaction& transaction, IdSource& ids) {
    LevelChange wish;
    call.read_new(wish);
    const auto before = hold_whole(call, transaction);
    return shown(call,
                 change_level(transaction, ids, before, wish, Id<ResponseEntry>::trusted(wish.id.text())));
}

Response finish(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ResponseEnd wish;
    call.read_new(wish);
    return shown(call, end(transaction, ids, hold_whole(call, transaction), wish));
}

Response roles(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    return http::json_response("{\"items\":" +
                               list_json(roles_of(reader, activation.id),
                                         [](const ResponseRole& one) { return record::to_json(one); }) +
                               "}");
}

Response put(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ResponseRole wish;
    call.read_new(wish);
    const auto activation = load_whole(call, transaction);
    return http::json_response(record::to_json(put_in_role(transaction, ids, activation, std::move(wish))),
                               201);
}

Response levels(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    return http::json_response("{\"items\":" +
                               list_json(levels_of(reader, activation.id),
                                         [](const LevelChange& one) { return record::to_json(one); }) +
                               "}");
}

Json body_to_start(const Proposal& one) {
    Json::List communities;
    for (const auto& community : one.communities)
        communities.emplace_back(Json::Object{{"community", community}});
    Json body = Json::Object{{"plan_code", one.plan_code},
                             {"level", code_of(one.level)},
                             {"warning", one.warning},
                             {"communities", std::move(communities)}};
    if (one.expected_until) body.set("expected_until", one.expected_until->text());
    return body;
}

Json body_to_raise(const Proposal& one) {
    return Json::Object{{"to_level", code_of(one.level)}, {"reason", one.warning_text}};
}

/// What one tap would do: the address and the body of the request that does it.
Response proposed(const Call& call, const db::Reader& reader) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& one : proposals(reader, call.now)) {
        Activation of;
        for (const auto& community : one.communities)
            of.communities.push_back({community});
        if (!concerns(call, of)) continue;
        writer.begin_object()
            .member("warning", std::string_view{one.warning})
            .member("warning_text", std::string_view{one.warning_text})
            .member("plan_code", std::string_view{one.plan_code})
            .member("plan_title", std::string_view{one.plan_title})
            .member("level", code_of(one.level))
            .member("level_zh", text_of(one.level).zh)
            .member("level_en", text_of(one.level).en)
            .member("target",
                    std::string_view{one.running.empty() ? "/api/v1/activations"
                                                         : "/api/v1/activations/" + one.running + "/level"})
            .name("body")
            .value(one.running.empty() ? body_to_start(one) : body_to_raise(one))
            .end_object();
    }
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

Json more_of_an_activation() {
    const auto text = Json::Object{{"type", "string"}};
    return Json::Object{{"level_zh", text},
                        {"level_en", text},
                        {"state_zh", text},
                        {"state_en", text},
                        {"possible_steps", Json::Object{{"type", "array"}, {"items", text}}},
                        {"minutes_running", Json::Object{{"type", "integer"}}}};
}

} // namespace

std::vector<http::Route> routes(db::Database& database, IdSource& ids, const std::string& public_address) {
    using record::FieldKind;
    const auto file =
        http::extended(http::shape_of<Activation>(), "activation_file", more_of_an_activation());
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/activations",
         .audience = Permission::read_records,
         .action = "activation.list",
         .summary = {"应急响应列表", "responses"},
         .output = http::page_of(file),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = texts_of<ActivationState>()},
                   {.name = "plan_code", .label = {"预案代码", "plan"}},
                   {.name = "warning", .kind = FieldKind::identity, .label = {"预警", "warning"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/activations",
         .audience = Permission::command_response,
         .action = "activation.start",
         .summary = {"启动应急响应（预案和级别即可）", "start a response (plan and level are enough)"},
         .input = http::shape_of<Activation>(),
         .output = http::free_object("activation_started", "the response with `cards` and `first_calls`"),
         .success = 201,
         .work = with(ids, begin)},
        {.method = "GET",
         .path = "/api/v1/activation-proposals",
         .audience = Permission::read_records,
         .action = "activation.propose",
         .summary = {"预警建议启动的响应", "responses that warnings speak for"},
         .output =
             http::free_object("activation_proposals",
                               "`items`, each with the `target` and `body` of the request that does it"),
         .work = http::Reading{proposed}},
        {.method = "GET",
         .path = "/api/v1/activations/{id}",
         .audience = Permission::read_records,
         .action = "activation.show",
         .summary = {"一次应急响应", "one response"},
         .output = file,
         .work = http::Reading{show}},
        {.method = "GET",
         .path = "/api/v1/activations/{id}/board",
         .audience = Permission::read_records,
         .action = "activation.board",
         .summary = {"指挥看板（since 之后的变化）", "the board (what changed after `since`)"},
         .output = http::free_object("response_board",
                                     "activation, counts, cards, calls, reports, log, next_report"),
         .query = {{.name = "since", .kind = FieldKind::integer, .label = {"日志序号", "log number"}}},
         .work = http::Reading{board}},
        {.method = "GET",
         .path = "/api/v1/activations/{id}/levels",
         .audience = Permission::read_records,
         .action = "activation.levels",
         .summary = {"响应级别变动", "changes of level"},
         .output = http::free_object("response_levels", "`items`: changes of level, the start first"),
         .work = http::Reading{levels}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/level",
         .audience = rule_of(ActivationStep::change_level).permission,
         .action = "activation.change_level",
         .summary = text_label(ActivationStep::change_level),
         .input = http::shape_of<LevelChange>(),
         .output = file,
         .work = with(ids, change_of_level)},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/end",
         .audience = rule_of(ActivationStep::end).permission,
         .action = "activation.end",
         .summary = text_label(ActivationStep::end),
         .input = http::shape_of<ResponseEnd>(),
         .output = file,
         .work = with(ids, finish)},
        {.method = "GET",
         .path = "/api/v1/activations/{id}/roles",
         .audience = Permission::read_records,
         .action = "activation.roles",
         .summary = {"响应角色", "roles of the response"},
         .output = http::free_object("response_roles", "`items`: who is and was in which role"),
         .work = http::Reading{roles}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/roles",
         .audience = rule_of(ActivationStep::put_in_role).permission,
         .action = "activation.put_in_role",
         .summary = text_label(ActivationStep::put_in_role),
         .input = http::shape_of<ResponseRole>(),
         .output = http::shape_of<ResponseRole>(),
         .success = 201,
         .work = with(ids, put)},
    };
    const auto add = [&](std::vector<http::Route> some) {
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    };
    add(card_routes(ids));
    add(call_routes(ids, public_address));
    add(log_routes(ids));
    add(report_routes(ids));
    add(review_routes(ids));
    add(link_routes(database, ids));
    return all;
}

} // namespace bihuan::activation
