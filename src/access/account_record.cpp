#include "access/account.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<AccountRole>& describe(const AccountRole*) {
    static const auto description =
        record::Record<AccountRole>{"account_role", {"角色", "role"}}
            .field<&AccountRole::role>({"角色", "role"}, {.required = true})
            .field<&AccountRole::area>(
                {"范围（社区、街道或区）", "area (community, sub-district or district)"}, {.max_length = 60})
            .field<&AccountRole::valid_from>({"生效日期", "valid from"})
            .field<&AccountRole::valid_to>({"失效日期", "valid to"})
            .field<&AccountRole::grid>({"网格", "grid"}, {.max_length = 60})
            .field<&AccountRole::enterprise>({"企业", "enterprise"}, {.max_length = 36});
    return description;
}

const record::Record<Account>& describe(const Account*) {
    static const auto description =
        record::Record<Account>{"account", {"账号", "account"}}
            .identified_by<&Account::id>()
            .field<&Account::name>({"账号名", "account name"}, {.required = true, .max_length = 40})
            .field<&Account::display_name>({"姓名", "name"}, {.max_length = 40})
            .field<&Account::person>({"对应人员", "person"}, {.max_length = 36})
            .field<&Account::must_change_password>({"须修改密码", "must change password"},
                                                   {.access = record::Access::system})
            .field<&Account::disabled_on>({"停用日期", "disabled on"})
            .field<&Account::credential_digest>({"凭证摘要", "credential digest"},
                                                {.access = record::Access::system})
            .field<&Account::second_factor_digest>({"动态码摘要", "second factor digest"},
                                                   {.access = record::Access::system})
            .list<&Account::roles>({"角色", "roles"}, record::description_of<AccountRole>(), "account");
    return description;
}

} // namespace bihuan
