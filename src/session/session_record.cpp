#include "record/record.hpp"
#include "session/session.hpp"

namespace bihuan {

using record::Access;

namespace {
constexpr std::size_t longest_password = 200; // characters; argon2id takes more, a sender has no reason to
} // namespace

const record::Record<SignInWish>& describe(const SignInWish*) {
    static const auto description =
        record::Record<SignInWish>{"sign_in", {"登录", "sign-in"}}
            .field<&SignInWish::name>({"账号名", "account name"}, {.required = true, .max_length = 40})
            .field<&SignInWish::password>({"密码", "password"},
                                          {.required = true, .max_length = longest_password})
            .field<&SignInWish::code>({"动态码或备用码", "code or recovery code"}, {.max_length = 20});
    return description;
}

const record::Record<PasswordWish>& describe(const PasswordWish*) {
    static const auto description =
        record::Record<PasswordWish>{"password_change", {"修改密码", "password change"}}
            .field<&PasswordWish::present>({"原密码", "present password"},
                                           {.required = true, .max_length = longest_password})
            .field<&PasswordWish::password>({"新密码", "new password"},
                                            {.required = true, .max_length = longest_password});
    return description;
}

const record::Record<TokenWish>& describe(const TokenWish*) {
    static const auto description =
        record::Record<TokenWish>{"token_wish", {"申请令牌", "wish for a token"}}
            .field<&TokenWish::label>({"用途", "what it is for"}, {.required = true, .max_length = 60})
            .field<&TokenWish::may_write>({"可写", "may write"})
            .field<&TokenWish::days>({"有效天数", "days"}, {.least = 1, .most = 366});
    return description;
}

const record::Record<IssuedToken>& describe(const IssuedToken*) {
    static const auto description =
        record::Record<IssuedToken>{"token", {"令牌", "token"}}
            .field<&IssuedToken::token>({"令牌（只显示一次）", "token (shown once)"},
                                        {.access = Access::system})
            .field<&IssuedToken::expires_on>({"失效日期", "expires on"}, {.access = Access::system});
    return description;
}

const record::Record<CodeWish>& describe(const CodeWish*) {
    static const auto description =
        record::Record<CodeWish>{"code", {"动态码", "code"}}.field<&CodeWish::code>(
            {"动态码", "code"}, {.required = true, .max_length = 20});
    return description;
}

const record::Record<SecondFactorWish>& describe(const SecondFactorWish*) {
    static const auto description =
        record::Record<SecondFactorWish>{"second_factor_wish", {"动态码办理", "second factor"}}
            .field<&SecondFactorWish::password>({"密码", "password"},
                                                {.required = true, .max_length = longest_password})
            .field<&SecondFactorWish::code>({"动态码或备用码", "code or recovery code"}, {.max_length = 20});
    return description;
}

const record::Record<SecondFactorSheet>& describe(const SecondFactorSheet*) {
    static const auto description =
        record::Record<SecondFactorSheet>{"second_factor",
                                          {"动态码密钥（只显示一次）", "second factor (shown once)"}}
            .field<&SecondFactorSheet::secret>({"密钥", "secret"}, {.access = Access::system})
            .field<&SecondFactorSheet::url>({"验证器地址（二维码）", "address for the QR code"},
                                            {.access = Access::system});
    return description;
}

const record::Record<RecoveryCode>& describe(const RecoveryCode*) {
    static const auto description =
        record::Record<RecoveryCode>{"recovery_code", {"备用码", "recovery code"}}.field<&RecoveryCode::code>(
            {"备用码", "recovery code"}, {.access = Access::system});
    return description;
}

const record::Record<RecoveryCodes>& describe(const RecoveryCodes*) {
    static const auto description =
        record::Record<RecoveryCodes>{"recovery_codes",
                                      {"备用码（只显示一次）", "recovery codes (shown once)"}}
            .list<&RecoveryCodes::codes>({"备用码", "codes"}, record::description_of<RecoveryCode>(),
                                         "account");
    return description;
}

const record::Record<HeldPermission>& describe(const HeldPermission*) {
    static const auto description =
        record::Record<HeldPermission>{"held_permission", {"权限", "permission"}}
            .field<&HeldPermission::permission>({"权限", "permission"}, {.access = Access::system});
    return description;
}

const record::Record<OwnSession>& describe(const OwnSession*) {
    static const auto description =
        record::Record<OwnSession>{"session", {"本人会话", "own session"}}
            .field<&OwnSession::account>({"账号名", "account name"}, {.access = Access::system})
            .field<&OwnSession::display_name>({"姓名", "name"}, {.access = Access::system})
            .field<&OwnSession::person>({"对应人员", "person"}, {.access = Access::system})
            .field<&OwnSession::must_change_password>({"须修改密码", "must change password"},
                                                      {.access = Access::system})
            .field<&OwnSession::second_factor>({"已启用动态码", "second factor"}, {.access = Access::system})
            .field<&OwnSession::csrf_token>({"校验码", "CSRF token"}, {.access = Access::system})
            .list<&OwnSession::roles>({"角色", "roles"}, record::description_of<AccountRole>(), "account")
            .list<&OwnSession::permissions>({"权限", "permissions"}, record::description_of<HeldPermission>(),
                                            "account");
    return description;
}

} // namespace bihuan
