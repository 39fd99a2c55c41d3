// The call behind a link, for somebody without an account: what is asked, and "understood". Nothing else is
// told: no telephone numbers, nobody else's call, no log.

#include "activation/activation_door.hpp"
#include "activation/activation_rules.hpp"
#include "activation/call_actions.hpp"
#include "audit/chain.hpp"
#include "http/link_throttle.hpp"

namespace bihuan::activation {
namespace {

using http::Call;
using http::Response;

Response asked(const BehindLink& of) {
    const auto& [activation, call] = of;
    Json json = Json::Object{{"plan_title", activation.plan_title},
                             {"level", code_of(activation.level)},
                             {"level_zh", text_of(activation.level).zh},
                             {"level_en", text_of(activation.level).en},
                             {"matter", activation.matter},
                             {"started_at", activation.started_at.text()},
                             {"name", call.name},
                             {"called_name", call.called_name},
                             {"words", call.words},
                             {"state", code_of(call.state)},
                             {"state_zh", text_of(call.state).zh},
                             {"state_en", text_of(call.state).en}};
    json.set("acknowledged_at", call.acknowledged_at ? Json{call.acknowledged_at->text()} : Json{});
    return http::json_response(json.dump());
}

struct Door {
    db::Database& database;
    IdSource& ids;
    http::LinkThrottle throttle = {};

    /// Reads what is behind the token of the path, and counts the call.
    BehindLink behind(const Call& call) {
        const auto& token = call.path_part("token");
        return throttle.behind(token, call.address, call.now, [&] {
            return database.read(
                [&](const db::Reader& reader) { return behind_link(reader, token, call.now); });
        });
    }
    Response look(const Call& call) { return asked(behind(call)); }
    Response understood(const Call& call) {
        const auto name = behind(call).call.name;
        const auto& given = call.path_part("token");
        const Actor actor{"response-link", name, "link " + call.address};
        return database.write(actor, [&](db::Transaction& transaction) {
            audit::hold_chain(transaction);
            auto of = behind_link(transaction, given, call.now);
            transaction.hold("response_call", of.call.id.text());
            of = behind_link(transaction, given, call.now);
            of.call = acknowledge(transaction, ids, of.activation, of.call, "link");
            return asked(of);
        });
    }
};

} // namespace

std::vector<http::Route> link_routes(db::Database& database, IdSource& ids) {
    const auto door = std::make_shared<Door>(database, ids);
    const auto call = http::free_object("response_link_call", "叫应内容 / what the call says");
    return {
        {.method = "GET",
         .path = "/api/v1/response-links/{token}",
         .audience = http::Anyone{},
         .action = "activation.link_show",
         .summary = {"凭链接查看叫应", "the call behind a link"},
         .output = call,
         .work = http::Acting{[door](const Call& of) { return door->look(of); }}},
        {.method = "POST",
         .path = "/api/v1/response-links/{token}/acknowledgement",
         .audience = http::Anyone{},
         .action = "activation.link_acknowledge",
         .summary = {"凭链接确认叫应", "acknowledge a call by its link"},
         .output = call,
         .work = http::Acting{[door](const Call& of) { return door->understood(of); }}},
    };
}

} // namespace bihuan::activation
