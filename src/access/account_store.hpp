/// Accounts as stored. Roles for a district or sub-district come with the communities below it; an account
/// read in any other way lacks them, and such a role then reaches nothing.
#pragma once

#include "access/account.hpp"
#include "db/query.hpp"

namespace bihuan::access {

std::optional<Account> find_account(const db::Reader&, const Id<Account>&);
std::optional<Account> account_named(const db::Reader&, const std::string& name);
std::vector<Account> accounts(const db::Reader&);

/// A choice of accounts for people who look for one.
struct AccountFilter {
    std::string name_part; ///< of name or display name
    std::string role;      ///< its code
    std::string area;
    std::optional<std::vector<std::string>> within; ///< accounts that lie within these areas; nothing: all
};
std::vector<Account> page(const db::Reader&, const AccountFilter&, const std::string& after,
                          std::int64_t limit);

/// Every area whose accounts somebody manages who holds these communities: a sub-district too, where all
/// communities below it are among them.
std::optional<std::vector<std::string>> managed_areas(const db::Reader&,
                                                      std::optional<std::vector<std::string>> communities);
bool is_area(const db::Reader&, const std::string& name);
/// Whether the community has this grid; where the organisation names none of its grids, any will do.
bool is_grid(const db::Reader&, const std::string& community, const std::string& grid);
std::optional<std::string> community_of_enterprise(const db::Reader&, const std::string& id);
/// Empty for people of the office itself; nothing where there is no such person.
std::optional<std::string> community_of_person(const db::Reader&, const std::string& id);
/// The identity of the account that this person uses.
std::optional<std::string> account_of_person(const db::Reader&, const std::string& person);

/// Whether anybody can sign in yet.
bool any_account(const db::Reader&);
/// The argon2id hash of the account; empty where it has no password.
std::string password_hash(const db::Reader&, const Id<Account>&);

/// The names of the accounts whose stored password is not the one that their audited record notes: altered,
/// planted or removed behind the program's back.
std::vector<std::string> altered_credentials(const db::Reader&);

} // namespace bihuan::access
