/// Where an account is signed in, and the API tokens that speak for it: listed, ended, revoked.
#pragma once

#include "access/account.hpp"
#include "db/database.hpp"

namespace bihuan {

struct OpenSession {
    std::string session; ///< names it in a list; no secret can be guessed from it
    std::string origin;  ///< network address at the sign-in
    Instant since;
    Instant until;
    bool current = false; ///< the one that asks
};

struct ApiToken {
    std::string token; ///< names it in a list, like a session
    std::string label; ///< what it is for
    bool may_write = false;
    Instant since;
    Instant until;
};

namespace record {
template<class T>
class Record;
}
const record::Record<OpenSession>& describe(const OpenSession*);
const record::Record<ApiToken>& describe(const ApiToken*);

namespace access {

/// By what a list names the session or token with this secret.
std::string listed_as(std::string_view secret);

/// The newest first. `present` is the secret of the session that asks; may be empty.
std::vector<OpenSession> open_sessions(const db::Reader&, const Id<Account>&, Instant now,
                                       std::string_view present = {});
/// Ends one session; false where there is none of this name.
bool end_session(db::Transaction&, const Account&, const std::string& listed);
/// Signs the account out everywhere.
void end_sessions(db::Transaction&, const Account&);

/// Makes an API token that ends after `days`; it is returned once and cannot be shown again. `scope` is
/// `read` or `write`.
std::string add_api_token(db::Database&, const Actor&, const Account&, const std::string& label,
                          const std::string& scope, int days);
std::vector<ApiToken> api_tokens(const db::Reader&, const Id<Account>&);
/// False where there is no token of this name.
bool revoke_api_token(db::Transaction&, const Account&, const std::string& listed);

} // namespace access
} // namespace bihuan
