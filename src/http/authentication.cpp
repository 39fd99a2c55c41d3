#include "http/authentication.hpp"

#include "access/session.hpp"
#include "core/text.hpp"

namespace bihuan::http {
namespace {

constexpr std::size_t longest_secret = 200; // ours have 43 and 50 characters

/// Takes as long whatever differs.
bool same_secret(std::string_view given, std::string_view wanted) {
    if (given.size() != wanted.size()) return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < given.size(); ++i)
        difference |= static_cast<unsigned char>(given[i] ^ wanted[i]);
    return difference == 0;
}

std::shared_ptr<const Caller> by_token(const db::Database& database, const Request& request,
                                       std::string_view token) {
    const auto holder = token.size() <= longest_secret ? access::holder_of(database, token) : std::nullopt;
    if (!holder) throw Problem{ProblemKind::sign_in_required};
    if (!is_safe(request.method) && !holder->may_write) throw Problem{ProblemKind::token_reads_only};
    return std::make_shared<const Caller>(Caller{holder->account, true, {}});
}

} // namespace

std::shared_ptr<const Caller> authenticate(const db::Database& database, const Request& request) {
    constexpr std::string_view scheme = "bearer ";
    const auto authorization = request.header("authorization");
    if (!authorization.empty()) {
        if (text::ascii_lower(authorization.substr(0, scheme.size())) != scheme)
            throw Problem{ProblemKind::sign_in_required};
        return by_token(database, request, text::trim(authorization.substr(scheme.size())));
    }
    const auto cookie = request.cookie(session_cookie);
    if (cookie.empty() || cookie.size() > longest_secret) throw Problem{ProblemKind::sign_in_required};
    const auto session = access::session_of(database, cookie);
    if (!session) throw Problem{ProblemKind::sign_in_required};
    if (!is_safe(request.method) && !same_secret(request.header(csrf_header), session->csrf_token))
        throw Problem{ProblemKind::csrf_refused};
    return std::make_shared<const Caller>(Caller{session->account, false, session->csrf_token});
}

std::string address_of(const Request& request) {
    const bool from_here = request.peer == "127.0.0.1" || request.peer == "::1";
    const auto forwarded = request.header("x-forwarded-for");
    if (!from_here || forwarded.empty()) return request.peer;
    // The last one is what the proxy itself saw; those before it are what its caller claims.
    const auto last = text::trim(forwarded.substr(forwarded.rfind(',') + 1));
    return last.empty() || last.size() > 45 ? request.peer : std::string{last};
}

} // namespace bihuan::http
