#include "activation/activation_door.hpp"
#include "activation/activation_json.hpp"
#include "activation/card_actions.hpp"
#include "db/rows.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    auto cards = cards_of(reader, activation.id);
    const auto& role = call.asked("role");
    const auto& state = call.asked("state");
    const auto& community = call.asked("community");
    const auto& holder = call.asked("holder");
    std::erase_if(cards, [&](const ResponseCard& card) {
        return (!role.empty() && card.role != role) || (!state.empty() && code_of(card.state) != state) ||
               (!community.empty() && card.community != community) ||
               (!holder.empty() && card.holder != holder);
    });
    const auto worker = worker_of(call, reader);
    return http::json_response(
        "{\"items\":" +
        list_json(cards, [&](const ResponseCard& card) { return card_json(card, worker, call.now); }) + "}");
}

/// What the caller has to do, in every response that runs: cards in hand, and open ones of the own roles.
Response mine(const Call& call, const db::Reader& reader) {
    const auto cards = db::rows<ResponseCard>(
        reader,
        "SELECT {columns} FROM response_card WHERE id IN ("
        "SELECT card.id FROM response_card card JOIN activation ON activation.id = card.activation "
        "WHERE activation.state IN ('running', 'ended') AND card.holder = $1 AND card.state = 'taken' UNION "
        "SELECT card.id FROM response_role own JOIN activation ON activation.id = own.activation "
        "JOIN response_card card ON card.activation = own.activation AND card.role = own.role "
        "WHERE activation.state IN ('running', 'ended') AND own.account = $1 AND own.until IS NULL AND "
        "card.state = 'open' AND (card.community = '' OR own.community = '' OR card.community = "
        "own.community)) ORDER BY due_at, id",
        {call.account().id.text()});
    const auto worker = worker_of(call, reader);
    return http::json_response(
        "{\"items\":" +
        list_json(cards, [&](const ResponseCard& card) { return card_json(card, worker, call.now); }) + "}");
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ResponseCard wish;
    call.read_new(wish);
    const auto activation = load_whole(call, transaction);
    return http::json_response(card_json(add_card(transaction, ids, activation, std::move(wish)),
                                         worker_of(call, transaction), call.now),
                               201);
}

http::Writing step(IdSource& ids, CardStep of) {
    return [&ids, of](const Call& call, db::Transaction& transaction) {
        CardAct act;
        if (!call.request.body.empty()) call.read_new(act);
        transaction.hold("response_card", call.id<ResponseCard>("card").text());
        const bool commands = rule_of(of).permission == Permission::command_response;
        const auto activation = commands ? load_whole(call, transaction) : load(call, transaction);
        const auto before = part<ResponseCard>(call, transaction, activation, "card");
        if (!reaches(call, before.community)) throw call.no_such(before.id);
        const auto worker = worker_of(call, transaction);
        return http::json_response(
            card_json(take_step(transaction, ids, activation, before, of, act, worker), worker, call.now));
    };
}

} // namespace

std::vector<http::Route> card_routes(IdSource& ids) {
    const auto card = http::shape_of<ResponseCard>();
    const auto cards = http::free_object("response_cards", "`items`: task cards with `late` and minutes");
    std::vector<http::Route> routes{
        {.method = "GET",
         .path = "/api/v1/activations/{id}/cards",
         .audience = Permission::read_records,
         .action = "activation.cards",
         .summary = {"任务卡", "task cards"},
         .output = cards,
         .query = {{.name = "role", .label = {"角色代码", "role"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = texts_of<CardState>()},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "holder",
                    .kind = record::FieldKind::identity,
                    .label = {"办理账号", "account at work"}}},
         .work = http::Reading{list}},
        {.method = "GET",
         .path = "/api/v1/my-response-cards",
         .audience = Permission::take_part_in_response,
         .action = "activation.my_cards",
         .summary = {"我的任务卡", "my task cards"},
         .output = cards,
         .work = http::Reading{mine}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/cards",
         .audience = rule_of(ActivationStep::add_card).permission,
         .action = "activation.add_card",
         .summary = text_label(ActivationStep::add_card),
         .input = card,
         .output = card,
         .success = 201,
         .work = with(ids, add)},
    };
    for (const auto& rule : card_steps()) {
        routes.push_back({.method = "POST",
                          .path = rule.path,
                          .audience = rule.permission,
                          .action = rule.action,
                          .summary = text_label(rule.step),
                          .input = http::shape_of<CardAct>(),
                          .output = card,
                          .work = step(ids, rule.step)});
    }
    return routes;
}

} // namespace bihuan::activation
