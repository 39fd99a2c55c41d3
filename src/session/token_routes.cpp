#include "session/own_session.hpp"
#include "session/session.hpp"
#include "session/session_routes.hpp"

namespace bihuan::session {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list_sessions(const Call& call, const db::Reader& reader) {
    return whole_list(access::open_sessions(
        reader, call.account().id, call.now,
        call.caller->by_token ? std::string_view{} : call.request.cookie(http::session_cookie)));
}

Response end_session(const Call& call, db::Transaction& transaction) {
    const auto& listed = call.path_part("session");
    if (!access::end_session(transaction, call.account(), listed)) throw no_such<OpenSession>(listed);
    return nothing_to_show();
}

Response sign_out_everywhere(const Call& call, db::Transaction& transaction) {
    access::end_sessions(transaction, call.account());
    Response response = nothing_to_show();
    response.with("Set-Cookie", cookie(call, "", 0));
    return response;
}

Response add_token(db::Database& database, const Call& call) {
    require_person(call);
    TokenWish wish;
    call.read(wish);
    const auto token = access::add_api_token(database, call.actor(), call.account(), wish.label,
                                             wish.may_write ? "write" : "read", static_cast<int>(wish.days));
    return http::json_response(
        record::to_json(IssuedToken{token, call.today.plus_days(static_cast<int>(wish.days))}), 201);
}

Response list_tokens(const Call& call, const db::Reader& reader) {
    return whole_list(access::api_tokens(reader, call.account().id));
}

Response revoke_token(const Call& call, db::Transaction& transaction) {
    const auto& listed = call.path_part("token");
    if (!access::revoke_api_token(transaction, call.account(), listed)) throw no_such<ApiToken>(listed);
    return nothing_to_show();
}

} // namespace

std::vector<http::Route> token_routes(db::Database& database) {
    return {
        {.method = "GET",
         .path = "/api/v1/session/sessions",
         .audience = Permission::sign_in_only,
         .action = "session.list",
         .summary = {"本人登录中的会话", "where one is signed in"},
         .output = http::page_of(http::shape_of<OpenSession>()),
         .work = http::Reading{list_sessions}},
        {.method = "DELETE",
         .path = "/api/v1/session/sessions",
         .audience = Permission::sign_in_only,
         .action = "session.sign_out_everywhere",
         .summary = {"在所有设备上退出登录", "sign out everywhere"},
         .success = 204,
         .work = http::Writing{sign_out_everywhere}},
        {.method = "DELETE",
         .path = "/api/v1/session/sessions/{session}",
         .audience = Permission::sign_in_only,
         .action = "session.end",
         .summary = {"结束本人的一个会话", "end one of one's own sessions"},
         .success = 204,
         .work = http::Writing{end_session}},
        {.method = "POST",
         .path = "/api/v1/session/tokens",
         .audience = Permission::sign_in_only,
         .action = "session.add_token",
         .summary = {"为程序申请令牌", "a token for a program"},
         .input = http::shape_of<TokenWish>(),
         .output = http::shape_of<IssuedToken>(),
         .success = 201,
         .body_bytes = 4096,
         .work = http::Acting{[&database](const Call& call) { return add_token(database, call); }}},
        {.method = "GET",
         .path = "/api/v1/session/tokens",
         .audience = Permission::sign_in_only,
         .action = "session.list_tokens",
         .summary = {"本人的令牌", "one's own tokens"},
         .output = http::page_of(http::shape_of<ApiToken>()),
         .work = http::Reading{list_tokens}},
        {.method = "DELETE",
         .path = "/api/v1/session/tokens/{token}",
         .audience = Permission::sign_in_only,
         .action = "session.revoke_token",
         .summary = {"撤销本人的令牌", "revoke one's own token"},
         .success = 204,
         .work = http::Writing{revoke_token}},
    };
}

} // namespace bihuan::session
