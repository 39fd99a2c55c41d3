#include "session/own_session.hpp"

#include "session/session.hpp"

namespace bihuan::session {

std::string cookie(const http::Call& call, const std::string& token, std::int64_t seconds) {
    return std::string{http::session_cookie} + "=" + token +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(seconds) +
           (http::is_encrypted(call.request) ? "; Secure" : "");
}

std::string session_json(const Account& account, const std::string& csrf_token) {
    return record::to_json(OwnSession{account.name, account.display_name, account.person,
                                      account.must_change_password, !account.second_factor_digest.empty(),
                                      csrf_token, account.roles});
}

http::Response signed_in(const http::Call& call, const access::SignedIn& session, int status) {
    auto response = http::json_response(session_json(session.account, session.csrf_token), status);
    response.with("Set-Cookie", cookie(call, session.token, access::session_milliseconds / 1000));
    return response;
}

void require_person(const http::Call& call) {
    if (call.caller->by_token) throw Problem{ProblemKind::token_reads_only};
}

http::Response nothing_to_show() {
    return {204, {}, {}, {}};
}

} // namespace bihuan::session
