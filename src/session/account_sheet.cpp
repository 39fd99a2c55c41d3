#include "session/account_sheet.hpp"

#include "record/record.hpp"

namespace bihuan {

using record::Access;

namespace {
constexpr std::size_t longest_password = 200;
}

AccountSheet sheet_of(const Account& account) {
    return {account.id,
            account.name,
            account.display_name,
            account.person,
            account.must_change_password,
            account.disabled_on,
            !account.second_factor_digest.empty(),
            account.roles};
}

const record::Record<AccountSheet>& describe(const AccountSheet*) {
    static const auto description =
        record::Record<AccountSheet>{"account", {"账号", "account"}}
            .identified_by<&AccountSheet::id>()
            .field<&AccountSheet::name>({"账号名", "account name"}, {.access = Access::system})
            .field<&AccountSheet::display_name>({"姓名", "name"}, {.access = Access::system})
            .field<&AccountSheet::person>({"对应人员", "person"}, {.access = Access::system})
            .field<&AccountSheet::must_change_password>({"须修改密码", "must change password"},
                                                        {.access = Access::system})
            .field<&AccountSheet::disabled_on>({"停用日期", "disabled on"}, {.access = Access::system})
            .field<&AccountSheet::second_factor>({"已启用动态码", "second factor"},
                                                 {.access = Access::system})
            .list<&AccountSheet::roles>({"角色", "roles"}, record::description_of<AccountRole>(), "account");
    return description;
}

const record::Record<AccountWish>& describe(const AccountWish*) {
    static const auto description =
        record::Record<AccountWish>{"account_wish", {"新账号", "new account"}}
            .field<&AccountWish::name>({"账号名", "account name"}, {.required = true, .max_length = 40})
            .field<&AccountWish::display_name>({"姓名", "name"}, {.max_length = 40})
            .field<&AccountWish::person>({"对应人员", "person"}, {.max_length = 36})
            .field<&AccountWish::password>(
                {"初始密码（不填则自动生成）", "first password (made where not given)"},
                {.max_length = longest_password})
            .list<&AccountWish::roles>({"角色", "roles"}, record::description_of<AccountRole>(), "account");
    return description;
}

const record::Record<AccountChange>& describe(const AccountChange*) {
    static const auto description =
        record::Record<AccountChange>{"account_change", {"账号变更", "change of an account"}}
            .field<&AccountChange::display_name>({"姓名", "name"}, {.max_length = 40})
            .field<&AccountChange::person>({"对应人员", "person"}, {.max_length = 36})
            .list<&AccountChange::roles>({"角色", "roles"}, record::description_of<AccountRole>(), "account");
    return description;
}

const record::Record<PasswordReset>& describe(const PasswordReset*) {
    static const auto description =
        record::Record<PasswordReset>{"password_reset", {"重设密码", "password reset"}}
            .field<&PasswordReset::password>(
                {"新密码（不填则自动生成）", "new password (made where not given)"},
                {.max_length = longest_password});
    return description;
}

} // namespace bihuan
