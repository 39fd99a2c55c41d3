/// An account: someone who can sign in, with the roles held and the areas they are held for.
#pragma once

#include "access/permission.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

/// A role held for an area from one day to another, both included; no day means no bound.
struct AccountRole {
    access::Role role = access::Role::auditor;
    std::string area; ///< name of the community; empty: the whole office
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
};

struct Account {
    Id<Account> id;
    std::string name; ///< what is typed at sign-in; unique, lower case
    std::string display_name;
    bool must_change_password = true;
    std::optional<Date> disabled_on;
    std::string credential_digest; ///< SHA-256 of the password hash, so that the audit chain covers it too
    std::vector<AccountRole> roles;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Account>& describe(const Account*);
const record::Record<AccountRole>& describe(const AccountRole*);

namespace access {

/// Whether the account may do it on `day` for records of `community`; an empty community asks for the whole
/// office.
bool may(const Account&, Permission, Date day, const std::string& community = {});

/// The communities for which the account holds the permission on `day`; nothing: the whole office. Throws
/// Problem not_permitted where there is none at all.
std::optional<std::vector<std::string>> areas(const Account&, Permission, Date day);

} // namespace access
} // namespace bihuan
