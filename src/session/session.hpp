/// What goes over the wire when people sign in, and when they look at their own session.
#pragma once

#include "access/account.hpp"

namespace bihuan {

struct SignInWish {
    std::string name;
    std::string password;
};

struct PasswordWish {
    std::string present;
    std::string password; ///< the new one
};

struct TokenWish {
    std::string label;      ///< what it is for
    bool may_write = false; ///< else it only reads
    std::int64_t days = 90; ///< until it ends
};

/// A token, shown once.
struct IssuedToken {
    std::string token;
    Date expires_on;
};

/// Somebody's own session, as the browser sees it: no password, no digest, no cookie.
struct OwnSession {
    std::string account;
    std::string display_name;
    bool must_change_password = false;
    std::string csrf_token; ///< to be sent back as X-CSRF-Token; empty for tokens of programs
    std::vector<AccountRole> roles;
};

namespace record {
template<class T>
class Record;
}
const record::Record<SignInWish>& describe(const SignInWish*);
const record::Record<PasswordWish>& describe(const PasswordWish*);
const record::Record<TokenWish>& describe(const TokenWish*);
const record::Record<IssuedToken>& describe(const IssuedToken*);
const record::Record<OwnSession>& describe(const OwnSession*);

} // namespace bihuan
