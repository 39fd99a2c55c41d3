#include "activation/activation_door.hpp"
#include "activation/activation_json.hpp"
#include "activation/call_actions.hpp"
#include "http/link_address.hpp"

namespace bihuan::activation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    const bool phones = sees_phones(call, reader, activation);
    return http::json_response(
        "{\"items\":" +
        list_json(calls_of(reader, activation.id),
                  [&](const ResponseCall& one) { return call_json(one, phones, activation, call.now); }) +
        "}");
}

ResponseCall held(const Call& call, db::Transaction& transaction, const Activation& activation) {
    transaction.hold("response_call", call.id<ResponseCall>("call").text());
    return part<ResponseCall>(call, transaction, activation, "call");
}

/// Answers with the call and, where somebody in reserve came up, with whom to call next.
Response attempt(const Call& call, db::Transaction& transaction, IdSource& ids) {
    CallAttempt wish;
    call.read_new(wish);
    const auto activation = load(call, transaction);
    const auto after = note_attempt(transaction, ids, activation, held(call, transaction, activation), wish);
    const auto next = db::row<ResponseCall>(
        transaction,
        "SELECT {columns} FROM response_call WHERE activation = $1 AND state = 'waiting' ORDER BY "
        "CASE WHEN line = $2 THEN 0 ELSE 1 END, due_at, place LIMIT 1",
        {activation.id.text(), after.line});
    const bool phones = sees_phones(call, transaction, activation);
    return http::json_response("{\"call\":" + call_json(after, phones, activation, call.now) + ",\"next\":" +
                               (next ? call_json(*next, phones, activation, call.now) : "null") + "}");
}

/// By the called person's own account; who has none uses the link.
Response acknowledgement(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const auto activation = load(call, transaction);
    const auto before = held(call, transaction, activation);
    if (before.account != call.account().id.text())
        throw Problem{
            ProblemKind::not_permitted,
            {{"permission", "确认他人的叫应"}, {"permission_en", "acknowledge a call to somebody else"}}};
    return http::json_response(
        call_json(acknowledge(transaction, ids, activation, before, "app"), true, activation, call.now));
}

Response link(const Call& call, db::Transaction& transaction, IdSource& ids,
              const std::string& public_address) {
    const auto activation = load(call, transaction);
    require_possible(activation, ActivationStep::call);
    const auto made = make_link(transaction, ids, held(call, transaction, activation));
    const std::string path = "/r/" + made.token;
    return http::json_response(
        Json{Json::Object{{"token", made.token},
                          {"path", path},
                          {"url", http::link_address(call.request, public_address, path)},
                          {"expires_at", made.expires_at.text()}}}
            .dump(),
        201);
}

} // namespace

std::vector<http::Route> call_routes(IdSource& ids, const std::string& public_address) {
    const auto permission = rule_of(ActivationStep::call).permission;
    const auto one = http::shape_of<ResponseCall>();
    return {
        {.method = "GET",
         .path = "/api/v1/activations/{id}/calls",
         .audience = Permission::read_records,
         .action = "activation.calls",
         .summary = {"叫应清单", "the call list"},
         .output = http::free_object("response_calls", "`items`: calls in order"),
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/calls/{call}/attempts",
         .audience = permission,
         .action = "activation.call",
         .summary = {"登记叫应结果", "note that somebody was called"},
         .input = http::shape_of<CallAttempt>(),
         .output = http::free_object("response_call_noted", "`call`, and `next`: whom to call now"),
         .work = with(ids, attempt)},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/calls/{call}/acknowledgement",
         .audience = permission,
         .action = "activation.acknowledge_call",
         .summary = {"本人确认叫应", "acknowledge a call to oneself"},
         .output = one,
         .work = with(ids, acknowledgement)},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/calls/{call}/link",
         .audience = permission,
         .action = "activation.make_link",
         .summary = {"生成确认链接（无需账号）", "a link by which to acknowledge without an account"},
         .output = http::free_object("response_call_link", "`token`, `url`, `expires_at`"),
         .success = 201,
         .work = http::Writing{[&ids, public_address](const Call& call, db::Transaction& transaction) {
             return link(call, transaction, ids, public_address);
         }}},
    };
}

} // namespace bihuan::activation
