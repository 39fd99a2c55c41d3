#include "session/own_session.hpp"

#include "access/held.hpp"
#include "session/session.hpp"

namespace bihuan::session {

std::string cookie(const http::Call& call, const std::string& token, std::int64_t seconds) {
    return std::string{http::session_cookie} + "=" + token +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(seconds) +
           (http::is_encrypted(call.request) ? "; Secure" : "");
}

namespace {

/// What the roles in force today allow, in whatever area.
std::vector<HeldPermission> permissions_of(const Account& account, Date today) {
    std::vector<HeldPermission> held;
    for (std::size_t i = 0; i < texts_of<access::Permission>().size(); ++i) {
        const auto permission = static_cast<access::Permission>(i);
        if (access::is_held(account, permission, today)) held.push_back({permission});
    }
    return held;
}

} // namespace

std::string session_json(const http::Call& call, const Account& account, const std::string& csrf_token) {
    return record::to_json(OwnSession{account.name, account.display_name, account.person,
                                      account.must_change_password, !account.second_factor_digest.empty(),
                                      csrf_token, account.roles, permissions_of(account, call.today)});
}

http::Response signed_in(const http::Call& call, const access::SignedIn& session, int status) {
    auto response = http::json_response(session_json(call, session.account, session.csrf_token), status);
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
