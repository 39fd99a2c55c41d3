#include "session/session_routes.hpp"

#include "access/session.hpp"
#include "http/authentication.hpp"
#include "http/turns.hpp"
#include "session/session.hpp"

namespace bihuan::session {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// Each check of a password takes 64 MiB and a tenth of a second on purpose; so many at once, and no more.
http::Turns& password_turns() {
    static http::Turns turns{4, std::chrono::seconds{3}};
    return turns;
}

std::string cookie(const Call& call, const std::string& token, std::int64_t seconds) {
    return std::string{http::session_cookie} + "=" + token +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(seconds) +
           (http::is_encrypted(call.request) ? "; Secure" : "");
}

std::string session_json(const Account& account, const std::string& csrf_token) {
    return record::to_json(OwnSession{account.name, account.display_name, account.must_change_password,
                                      csrf_token, account.roles});
}

Response signed_in(const Call& call, const access::SignedIn& session, int status) {
    Response response = http::json_response(session_json(session.account, session.csrf_token), status);
    response.with("Set-Cookie", cookie(call, session.token, access::session_milliseconds / 1000));
    return response;
}

Response sign_in(db::Database& database, const Call& call) {
    SignInWish wish;
    call.read(wish);
    const http::Turn turn{password_turns()};
    return signed_in(call, access::sign_in(database, wish.name, wish.password, call.address), 201);
}

Response sign_out(db::Database& database, const Call& call) {
    access::sign_out(database, call.request.cookie(http::session_cookie));
    Response response{204, {}, {}, {}};
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

Response add_token(db::Database& database, const Call& call) {
    if (call.caller->by_token) throw Problem{ProblemKind::token_reads_only}; // a token makes no tokens
    TokenWish wish;
    call.read(wish);
    const auto token = access::add_api_token(database, call.actor(), call.account(), wish.label,
                                             wish.may_write ? "write" : "read", static_cast<int>(wish.days));
    return http::json_response(
        record::to_json(IssuedToken{token, call.today.plus_days(static_cast<int>(wish.days))}), 201);
}

} // namespace

std::vector<http::Route> routes(db::Database& database) {
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
             return http::json_response(session_json(call.account(), call.caller->csrf_token));
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
        {.method = "POST",
         .path = "/api/v1/session/tokens",
         .audience = Permission::sign_in_only,
         .action = "session.add_token",
         .summary = {"为程序申请令牌", "a token for a program"},
         .input = http::shape_of<TokenWish>(),
         .output = http::shape_of<IssuedToken>(),
         .success = 201,
         .body_bytes = 4096,
         .work = with(add_token)},
    };
}

} // namespace bihuan::session
