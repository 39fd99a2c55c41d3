/// An account: someone who can sign in, with the roles held and the areas they are held for.
#pragma once

#include "access/permission.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bihuan {

/// A role held for an area from one day to another, both included; no day means no bound.
///
/// The office is one sub-district. An area names a community, or a district or sub-district, which reaches
/// every community below it; a name that is a community's means the community. A grid narrows a community to
/// the records that carry this grid. A role with an enterprise counts for that enterprise and nothing else.
struct AccountRole {
    access::Role role = access::Role::auditor;
    std::string area = {}; ///< empty: the whole office
    std::optional<Date> valid_from = {};
    std::optional<Date> valid_to = {};
    std::string grid = {};       ///< 网格, of a community; empty: all of the area
    std::string enterprise = {}; ///< identity; of an enterprise_contact, who has none else
    /// Below the area, where it is a district or sub-district. Not stored: read with the account, see
    /// account_store.hpp.
    std::vector<std::string> communities = {};
};

struct Account {
    Id<Account> id;
    std::string name; ///< what is typed at sign-in; unique, lower case
    std::string display_name;
    std::string person; ///< identity of the person of the organisation who uses it; may be empty
    bool must_change_password = true;
    std::optional<Date> disabled_on;
    std::string credential_digest;    ///< SHA-256 of the password hash, so that the audit chain covers it too
    std::string second_factor_digest; ///< the same of the second factor (二次验证); empty: none is asked for
    std::vector<AccountRole> roles;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Account>& describe(const Account*);
const record::Record<AccountRole>& describe(const AccountRole*);

namespace access {

/// A community and one of its grids.
using GridPlace = std::pair<std::string, std::string>;

/// Where an account holds a permission.
struct Reach {
    /// Communities as a whole; nothing: the whole office. May be empty.
    std::optional<std::vector<std::string>> communities;
    std::vector<GridPlace> grids;         ///< single grids beside them
    std::vector<std::string> enterprises; ///< of whom the account is a contact

    bool covers(const std::string& community, const std::string& grid = {}) const;
};

/// Whether the account may do it on `day` for a record of `community` that carries `grid`. An empty community
/// asks for the whole office, an empty grid for the whole community: whoever asks without naming a grid gets
/// a no from roles that are bound to one. Roles of an enterprise's contact never count here.
bool may(const Account&, Permission, Date day, const std::string& community = {},
         const std::string& grid = {});

/// Where the account holds the permission on `day`. Throws Problem not_permitted where it is nowhere.
Reach reach(const Account&, Permission, Date day);

/// The communities of `reach`, for who knows no grids: those held as a whole; nothing: the whole office.
std::optional<std::vector<std::string>> areas(const Account&, Permission, Date day);

} // namespace access
} // namespace bihuan
