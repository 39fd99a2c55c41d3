/// Sign-in, and who stands behind a session cookie or an API token.
///
/// Only SHA-256 digests of tokens are stored. Guesses are slowed down, see throttle.hpp; a name that no
/// account has takes as long to refuse as a wrong password.
#pragma once

#include "access/account.hpp"
#include "access/open_sessions.hpp"
#include "db/database.hpp"

namespace bihuan::access {

constexpr std::int64_t session_milliseconds = 12 * 3'600'000LL; // a working day

/// What the browser keeps after a sign-in.
struct SignedIn {
    Account account;
    std::string token;      ///< for the HttpOnly cookie; empty where the session was only looked up
    std::string csrf_token; ///< to be sent back with every unsafe request
};

/// Throws Problem sign_in_refused (name or password; it does not say which), sign_in_throttled with the
/// seconds to wait, second_factor_required or second_factor_refused. `address` is the caller's network
/// address; `code` is of the second factor, where the account has one.
SignedIn sign_in(db::Database&, const std::string& name, std::string_view password,
                 const std::string& address, const std::string& code = {});

/// Asks somebody who is signed in for the password again. Throws Problem wrong_password (it counts as a
/// failed sign-in) or sign_in_throttled.
void require_own_password(db::Database&, const Account&, std::string_view password,
                          const std::string& address);

/// Changes one's own password: every session of the account ends, and a new one begins. Throws Problem
/// wrong_password where `present` is not the password, sign_in_throttled, or invalid_input where `wanted` is
/// too short or the same.
SignedIn change_password(db::Database&, const Actor&, const Account&, std::string_view present,
                         std::string_view wanted, const std::string& address);

/// The session behind a cookie, or nothing where it has ended.
std::optional<SignedIn> session_of(const db::Database&, std::string_view token);
void sign_out(db::Database&, std::string_view token);

struct TokenHolder {
    Account account;
    bool may_write = false;
};
/// The account behind a bearer token, or nothing where it has ended.
std::optional<TokenHolder> holder_of(const db::Database&, std::string_view token);

} // namespace bihuan::access
