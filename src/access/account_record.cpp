#include "access/account.hpp"

#include "core/problem.hpp"
#include "record/record.hpp"

namespace bihuan {

const record::Record<AccountRole>& describe(const AccountRole*) {
    static const auto description =
        record::Record<AccountRole>{"account_role", {"角色", "role"}}
            .field<&AccountRole::role>({"角色", "role"}, {.required = true})
            .field<&AccountRole::area>({"范围（社区）", "area (community)"}, {.max_length = 60})
            .field<&AccountRole::valid_from>({"生效日期", "valid from"})
            .field<&AccountRole::valid_to>({"失效日期", "valid to"});
    return description;
}

const record::Record<Account>& describe(const Account*) {
    static const auto description =
        record::Record<Account>{"account", {"账号", "account"}}
            .identified_by<&Account::id>()
            .field<&Account::name>({"账号名", "account name"}, {.required = true, .max_length = 40})
            .field<&Account::display_name>({"姓名", "name"}, {.max_length = 40})
            .field<&Account::must_change_password>({"须修改密码", "must change password"},
                                                   {.access = record::Access::system})
            .field<&Account::disabled_on>({"停用日期", "disabled on"})
            .field<&Account::credential_digest>({"凭证摘要", "credential digest"},
                                                {.access = record::Access::system})
            .list<&Account::roles>({"角色", "roles"}, record::description_of<AccountRole>(), "account");
    return description;
}

namespace access {
namespace {

bool in_force(const AccountRole& role, Date day) {
    return (!role.valid_from || *role.valid_from <= day) && (!role.valid_to || day <= *role.valid_to);
}

} // namespace

bool may(const Account& account, Permission permission, Date day, const std::string& community) {
    if (account.disabled_on && *account.disabled_on <= day) return false;
    for (const auto& role : account.roles)
        if (in_force(role, day) && allows(role.role, permission) &&
            (role.area.empty() || role.area == community))
            return true;
    return false;
}

std::optional<std::vector<std::string>> areas(const Account& account, Permission permission, Date day) {
    if (may(account, permission, day)) return std::nullopt;
    std::vector<std::string> named;
    for (const auto& role : account.roles)
        if (may(account, permission, day, role.area)) named.push_back(role.area);
    if (named.empty())
        throw Problem{ProblemKind::not_permitted,
                      {{"permission", std::string{text_of(permission).zh}},
                       {"permission_en", std::string{text_of(permission).en}}}};
    return named;
}

} // namespace access
} // namespace bihuan
