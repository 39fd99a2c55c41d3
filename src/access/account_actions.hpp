/// What is done with accounts: make one, change its password.
#pragma once

#include "access/account.hpp"
#include "db/transaction.hpp"

namespace bihuan::access {

/// Makes an account with one role for the whole office. Its first password must be changed at the first
/// sign-in. Throws Problem invalid_input (name, password too short) or already_exists.
Account add_account(db::Transaction&, IdSource&, const std::string& name, Role, std::string_view password);

/// Sets a new password and ends every session of the account but none of its API tokens. `must_change`: set
/// by somebody else, to be changed at the next sign-in.
Account set_password(db::Transaction&, const Account&, std::string_view password, bool must_change);

} // namespace bihuan::access
