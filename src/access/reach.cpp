#include "access/account.hpp"
#include "access/held.hpp"
#include "core/problem.hpp"

#include <algorithm>

namespace bihuan::access {
namespace {

bool in_force(const AccountRole& role, Date day) {
    if ((role.valid_from && day < *role.valid_from) || (role.valid_to && *role.valid_to < day)) return false;
    // A contact without an enterprise, a grid without its community: such a role says nothing.
    if (role.role == Role::enterprise_contact && role.enterprise.empty()) return false;
    return role.grid.empty() || !role.area.empty();
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (!contains(names, name)) names.push_back(name);
}

bool is_disabled(const Account& account, Date day) {
    return account.disabled_on && *account.disabled_on <= day;
}

/// What the roles in force say together.
Reach gathered(const Account& account, Permission permission, Date day) {
    Reach reach{std::vector<std::string>{}, {}, {}};
    if (is_disabled(account, day)) return reach;
    if (permission == Permission::sign_in_only) return {};
    bool whole_office = false;
    for (const auto& role : account.roles) {
        if (!in_force(role, day) || !allows(role.role, permission)) continue;
        if (!role.enterprise.empty())
            add_once(reach.enterprises, role.enterprise);
        else if (role.area.empty())
            whole_office = true;
        else if (!role.grid.empty())
            reach.grids.emplace_back(role.area, role.grid);
        else if (role.communities.empty())
            add_once(*reach.communities, role.area);
        else
            for (const auto& community : role.communities)
                add_once(*reach.communities, community);
    }
    if (whole_office) reach.communities.reset();
    return reach;
}

bool is_nowhere(const Reach& reach) {
    return reach.communities && reach.communities->empty() && reach.grids.empty() &&
           reach.enterprises.empty();
}

} // namespace

bool Reach::covers(const std::string& community, const std::string& grid) const {
    if (!communities) return true;
    if (community.empty()) return false;
    return contains(*communities, community) ||
           (!grid.empty() &&
            std::find(grids.begin(), grids.end(), GridPlace{community, grid}) != grids.end());
}

bool may(const Account& account, Permission permission, Date day, const std::string& community,
         const std::string& grid) {
    return gathered(account, permission, day).covers(community, grid);
}

bool is_held(const Account& account, Permission permission, Date day) {
    return !is_nowhere(gathered(account, permission, day));
}

Reach reach(const Account& account, Permission permission, Date day) {
    auto reach = gathered(account, permission, day);
    if (is_nowhere(reach))
        throw Problem{ProblemKind::not_permitted,
                      {{"permission", std::string{text_of(permission).zh}},
                       {"permission_en", std::string{text_of(permission).en}}}};
    return reach;
}

std::optional<std::vector<std::string>> areas(const Account& account, Permission permission, Date day) {
    return reach(account, permission, day).communities;
}

} // namespace bihuan::access
