/// What goes over the wire when accounts are managed: no password, no digest, no secret.
#pragma once

#include "access/account.hpp"

namespace bihuan {

struct AccountSheet {
    Id<Account> id;
    std::string name;
    std::string display_name;
    std::string person;
    bool must_change_password = false;
    std::optional<Date> disabled_on;
    bool second_factor = false;
    std::vector<AccountRole> roles;
};

/// A new account.
struct AccountWish {
    std::string name;
    std::string display_name;
    std::string person;
    std::string password; ///< the first one; empty: made by the service and shown once
    std::vector<AccountRole> roles;
};

/// What can be changed of an account; what is not given stays. Roles are given as a whole.
struct AccountChange {
    std::string display_name;
    std::string person;
    std::vector<AccountRole> roles;
};

/// A password set for somebody else; empty: made by the service and shown once.
struct PasswordReset {
    std::string password;
};

AccountSheet sheet_of(const Account&);

namespace record {
template<class T>
class Record;
}
const record::Record<AccountSheet>& describe(const AccountSheet*);
const record::Record<AccountWish>& describe(const AccountWish*);
const record::Record<AccountChange>& describe(const AccountChange*);
const record::Record<PasswordReset>& describe(const PasswordReset*);

} // namespace bihuan
