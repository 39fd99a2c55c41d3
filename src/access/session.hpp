/// Sign-in, and who stands behind a session cookie or an API token.
///
/// Only SHA-256 digests of tokens are stored. Failed sign-ins make the next one wait, by account name and by
/// address, up to a quarter of an hour: slow for a guesser, never a lock for honest people. They are
/// forgotten an hour after the last wait, so that an office behind one address does not pay for the slips of
/// months.
#pragma once

#include "access/account.hpp"
#include "db/database.hpp"

namespace bihuan::access {

constexpr std::int64_t session_milliseconds = 12 * 3'600'000LL; // a working day

/// What the browser keeps after a sign-in.
struct SignedIn {
    Account account;
    std::string token;      ///< for the HttpOnly cookie; empty where the session was only looked up
    std::string csrf_token; ///< to be sent back with every unsafe request
};

/// Throws Problem sign_in_refused (name or password; it does not say which) or sign_in_throttled with the
/// seconds to wait. `address` is the caller's network address.
SignedIn sign_in(db::Database&, const std::string& name, std::string_view password,
                 const std::string& address);

/// Changes one's own password: every session of the account ends, and a new one begins. Throws Problem
/// wrong_password where `present` is not the password (it counts as a failed sign-in), sign_in_throttled, or
/// invalid_input where `wanted` is too short or the same.
SignedIn change_password(db::Database&, const Actor&, const Account&, std::string_view present,
                         std::string_view wanted, const std::string& address);

/// The session behind a cookie, or nothing where it has ended.
std::optional<SignedIn> session_of(const db::Database&, std::string_view token);
void sign_out(db::Database&, std::string_view token);

/// Makes an API token that ends after `days`; it is returned once and cannot be shown again. `scope` is
/// `read` or `write`.
std::string add_api_token(db::Database&, const Actor&, const Account&, const std::string& label,
                          const std::string& scope, int days);

struct TokenHolder {
    Account account;
    bool may_write = false;
};
/// The account behind a bearer token, or nothing where it has ended.
std::optional<TokenHolder> holder_of(const db::Database&, std::string_view token);

} // namespace bihuan::access
