#include "access/second_factor.hpp"
#include "session/own_session.hpp"
#include "session/password_turns.hpp"
#include "session/session.hpp"
#include "session/session_routes.hpp"

namespace bihuan::session {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response offer(db::Database& database, const Call& call) {
    require_person(call);
    SecondFactorWish wish;
    call.read(wish);
    const http::Turn turn{password_turns()};
    const auto offered = access::offer_second_factor(database, call.account(), wish.password, call.address);
    return http::json_response(record::to_json(SecondFactorSheet{offered.secret, offered.url}), 201);
}

Response confirm(db::Database& database, const Call& call) {
    require_person(call);
    CodeWish wish;
    call.read(wish);
    RecoveryCodes shown;
    for (auto& code :
         access::confirm_second_factor(database, call.actor(), call.account(), wish.code, call.address))
        shown.codes.push_back({std::move(code)});
    return http::json_response(record::to_json(shown), 201);
}

Response remove(db::Database& database, const Call& call) {
    require_person(call);
    SecondFactorWish wish;
    call.read(wish);
    const http::Turn turn{password_turns()};
    access::remove_second_factor(database, call.actor(), call.account(), wish.password, wish.code,
                                 call.address);
    return nothing_to_show();
}

} // namespace

std::vector<http::Route> second_factor_routes(db::Database& database) {
    const auto with = [&](Response (*act)(db::Database&, const Call&)) {
        return http::Acting{[&database, act](const Call& call) { return act(database, call); }};
    };
    return {
        {.method = "POST",
         .path = "/api/v1/session/second-factor",
         .audience = Permission::sign_in_only,
         .action = "session.offer_second_factor",
         .summary = {"登记动态码（取得密钥）", "enrol a second factor: its secret"},
         .input = http::shape_of<SecondFactorWish>(),
         .output = http::shape_of<SecondFactorSheet>(),
         .success = 201,
         .body_bytes = 4096,
         .work = with(offer)},
        {.method = "POST",
         .path = "/api/v1/session/second-factor/confirmation",
         .audience = Permission::sign_in_only,
         .action = "session.confirm_second_factor",
         .summary = {"确认动态码，取得备用码", "confirm the second factor; gives recovery codes"},
         .input = http::shape_of<CodeWish>(),
         .output = http::shape_of<RecoveryCodes>(),
         .success = 201,
         .body_bytes = 4096,
         .work = with(confirm)},
        {.method = "POST",
         .path = "/api/v1/session/second-factor/removal",
         .audience = Permission::sign_in_only,
         .action = "session.remove_second_factor",
         .summary = {"停用本人的动态码", "remove one's own second factor"},
         .input = http::shape_of<SecondFactorWish>(),
         .success = 204,
         .body_bytes = 4096,
         .work = with(remove)},
    };
}

} // namespace bihuan::session
