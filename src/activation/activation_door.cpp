#include "activation/activation_door.hpp"

#include "activation/activation_json.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

bool is_for(const Activation& activation, const std::string& community) {
    return activation.communities.empty() ||
           std::ranges::find(activation.communities, community, &ActivationArea::community) !=
               activation.communities.end();
}

} // namespace

bool concerns(const http::Call& call, const Activation& activation) {
    if (!call.areas) return true;
    return std::ranges::any_of(*call.areas,
                               [&](const std::string& area) { return is_for(activation, area); }) ||
           std::ranges::any_of(call.grids,
                               [&](const access::GridPlace& grid) { return is_for(activation, grid.first); });
}

void require_whole(const http::Call& call, const Activation& activation) {
    if (!call.areas) return;
    if (activation.communities.empty())
        throw Problem{ProblemKind::outside_area, {{"area", "全街道 / the whole office"}}};
    for (const auto& area : activation.communities)
        call.require_area(area.community);
}

Activation load(const http::Call& call, const db::Reader& reader) {
    const auto id = call.id<Activation>("id");
    auto found = db::find(reader, id);
    if (!found || !concerns(call, *found)) throw call.no_such(id);
    return std::move(*found);
}

Activation load_whole(const http::Call& call, const db::Reader& reader) {
    auto activation = load(call, reader);
    require_whole(call, activation);
    return activation;
}

Activation hold_whole(const http::Call& call, db::Transaction& transaction) {
    transaction.hold("activation", call.id<Activation>("id").text());
    auto activation = load_whole(call, transaction);
    call.require_match(http::etag_of(record::to_json(activation)));
    return activation;
}

bool reaches(const http::Call& call, const std::string& community) {
    if (community.empty() || !call.areas) return true;
    return std::ranges::find(*call.areas, community) != call.areas->end() ||
           std::ranges::any_of(call.grids,
                               [&](const access::GridPlace& grid) { return grid.first == community; });
}

std::string own_community(const http::Call& call, const Activation& activation) {
    if (activation.communities.size() == 1) return activation.communities.front().community;
    if (!call.areas) return {};
    if (call.areas->size() == 1) return call.areas->front();
    if (call.areas->empty() && call.grids.size() == 1) return call.grids.front().first;
    return {};
}

CardWorker worker_of(const http::Call& call, const db::Reader& reader) {
    const auto& account = call.account();
    return {account.id.text(), own_roles(reader, account.id.text()),
            [&account, today = call.today](const std::string& community) {
                return access::may(account, access::Permission::command_response, today, community);
            }};
}

namespace {

/// In the whole of the response's area, or in one of its communities: the calls are for all of it.
bool commands(const http::Call& call, const Activation& activation) {
    const auto may = [&](const std::string& community) {
        return access::may(call.account(), access::Permission::command_response, call.today, community);
    };
    return may({}) || std::ranges::any_of(activation.communities,
                                          [&](const ActivationArea& area) { return may(area.community); });
}

} // namespace

bool sees_phones(const http::Call& call, const db::Reader& reader, const Activation& activation) {
    if (access::may(call.account(), access::Permission::read_personal, call.today)) return true;
    if (activation.state != ActivationState::running) return false;
    return commands(call, activation) ||
           reader
               .integer("SELECT 1 FROM response_role JOIN response_call ON response_call.activation = "
                        "response_role.activation AND response_call.caller = response_role.role WHERE "
                        "response_role.activation = $1 AND response_role.account = $2 AND "
                        "response_role.until IS NULL LIMIT 1",
                        {activation.id.text(), call.account().id.text()})
               .has_value();
}

http::Response shown(const http::Call& call, const Activation& activation, int status) {
    auto response = http::json_response(activation_json(activation, call.now), status);
    response.with("ETag", http::etag_of(record::to_json(activation))); // the clock is no change
    return response;
}

} // namespace bihuan::activation
