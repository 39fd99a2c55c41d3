#include "session/session_routes.hpp"

#include "session/own_session.hpp"
#include "session/password_turns.hpp"
#include "session/session.hpp"

namespace bihuan::session {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response sign_in(db::Database& database, const Call& call) {
    SignInWish wish;
    call.read(wish);
    const http::Turn turn{password_turns()};
    return signed_in(call, access::sign_in(database, wish.name, wish.password, call.address, wish.code), 201);
}

Response sign_out(db::Database& database, const Call& call) {
    access::sign_out(database, call.request.cookie(http::session_cookie));
    Response response = nothing_to_show();
    response.with("Set-Cookie", cookie(call, "", 0));
    return response;
}

/// Every session of the account ends with its password; the one that changed it gets a new one.
Response change_password(db::Database& database, const Call& call) {
    PasswordWish wish;
    call.read(wish);
    const http::Turn turn{password_turns()};
    return signed_in(call,
                     access::change_password(database, call.actor(), call.account(), wish.present,
                                             wish.password, call.address),
                     200);
}

} // namespace

std::vector<http::Route> sign_in_routes(db::Database& database) {
    const auto session = http::shape_of<OwnSession>();
    const auto with = [&](Response (*act)(db::Database&, const Call&)) {
        return http::Acting{[&database, act](const Call& call) { return act(database, call); }};
    };
    return {
        {.method = "POST",
         .path = "/api/v1/session",
         .audience = http::Anyone{},
         .action = "session.sign_in",
         .summary = {"登录", "sign in"},
         .input = http::shape_of<SignInWish>(),
         .output = session,
         .success = 201,
         .body_bytes = 4096,
         .work = with(sign_in)},
        {.method = "GET",
         .path = "/api/v1/session",
         .audience = Permission::sign_in_only,
         .action = "session.show",
         .summary = {"本人会话", "one's own session"},
         .output = session,
         .work = http::Acting{[](const Call& call) {
             return http::json_response(session_json(call, call.account(), call.caller->csrf_token));
         }}},
        {.method = "DELETE",
         .path = "/api/v1/session",
         .audience = Permission::sign_in_only,
         .action = "session.sign_out",
         .summary = {"退出登录", "sign out"},
         .success = 204,
         .work = with(sign_out)},
        {.method = "POST",
         .path = "/api/v1/session/password",
         .audience = Permission::sign_in_only,
         .action = "session.change_password",
         .summary = {"修改本人密码", "change one's own password"},
         .input = http::shape_of<PasswordWish>(),
         .output = session,
         .body_bytes = 4096,
         .work = with(change_password)},
    };
}

std::vector<http::Route> routes(db::Database& database, IdSource& ids) {
    auto all = sign_in_routes(database);
    for (auto& some : {token_routes(database), second_factor_routes(database), account_routes(database, ids),
                       colleague_routes()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace bihuan::session
