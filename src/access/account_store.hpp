/// Accounts as stored. Roles for a district or sub-district come with the communities below it; an account
/// read in any other way lacks them, and such a role then reaches nothing.
#pragma once

#include "access/account.hpp"
#include "db/query.hpp"

namespace bihuan::access {

std::optional<Account> find_account(const db::Reader&, const Id<Account>&);
std::optional<Account> account_named(const db::Reader&, const std::string& name);
std::vector<Account> accounts(const db::Reader&);
/// Whether anybody can sign in yet.
bool any_account(const db::Reader&);
/// The argon2id hash of the account; empty where it has no password.
std::string password_hash(const db::Reader&, const Id<Account>&);

/// The names of the accounts whose stored password is not the one that their audited record notes: altered,
/// planted or removed behind the program's back.
std::vector<std::string> altered_credentials(const db::Reader&);

} // namespace bihuan::access
