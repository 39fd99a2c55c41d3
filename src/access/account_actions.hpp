/// What is done with accounts: make one, say what it may do, let it rest, change its password.
///
/// Everything is audited. Whoever holds accounts for some areas only passes them as `within`: what lies
/// outside is refused (Problem outside_area), so that nobody gives away what he does not hold.
#pragma once

#include "access/account.hpp"
#include "core/json.hpp"
#include "db/transaction.hpp"

namespace bihuan::access {

using Areas = std::optional<std::vector<std::string>>;

/// The argon2id hash of a password that is long enough; throws Problem invalid_input. Costs a tenth of a
/// second: to be made before a transaction begins.
std::string checked_hash(std::string_view password);

/// Makes an account from its name, display name, person and roles. Its first password must be changed at the
/// first sign-in. Throws Problem invalid_input (name, roles, places and people that are not known),
/// already_exists or outside_area.
Account add_account(db::Transaction&, IdSource&, Account, const std::string& password_hash,
                    const Areas& within = std::nullopt);

/// The same with one role for the whole office.
Account add_account(db::Transaction&, IdSource&, const std::string& name, Role, std::string_view password);

/// Writes other roles, another display name, another person. Throws as above, and Problem last_administrator
/// where nobody would be left to administer the whole office.
Account change_account(db::Transaction&, const Account& before, Account after, const Areas& within);

/// From today on nobody signs in with it; its sessions and API tokens end. Throws Problem last_administrator.
Account disable_account(db::Transaction&, const Account&);
Account enable_account(db::Transaction&, const Account&);

/// Sets a new password and ends every session of the account but none of its API tokens. `must_change`: set
/// by somebody else, to be changed at the next sign-in.
Account set_password_hash(db::Transaction&, const Account&, const std::string& password_hash,
                          bool must_change);
Account set_password(db::Transaction&, const Account&, std::string_view password, bool must_change);

/// An entry in the audit chain for what is done with an account beside its record, such as its tokens.
void note(db::Transaction&, const Account&, std::string_view action, const Json& change);

} // namespace bihuan::access
