/// What goes over the wire when people sign in, and when they look at their own session.
#pragma once

#include "access/account.hpp"

namespace bihuan {

struct SignInWish {
    std::string name;
    std::string password;
    std::string code; ///< of the second factor, where the account has one
};

struct PasswordWish {
    std::string present;
    std::string password; ///< the new one
};

struct TokenWish {
    std::string label;      ///< what it is for
    bool may_write = false; ///< else it only reads
    std::int64_t days = 90; ///< until it ends
};

/// A token, shown once.
struct IssuedToken {
    std::string token;
    Date expires_on;
};

/// A code of the authenticator, or a recovery code.
struct CodeWish {
    std::string code;
};

/// What is done with one's own second factor: the password, and a code where there is one already.
struct SecondFactorWish {
    std::string password;
    std::string code;
};

/// What goes into the authenticator, shown once.
struct SecondFactorSheet {
    std::string secret;
    std::string url; ///< otpauth://
};

struct RecoveryCode {
    std::string code;
};
/// Shown once.
struct RecoveryCodes {
    std::vector<RecoveryCode> codes;
};

/// A permission that one holds today, somewhere.
struct HeldPermission {
    access::Permission permission = access::Permission::sign_in_only;
};

/// Somebody's own session, as the browser sees it: no password, no digest, no cookie.
struct OwnSession {
    std::string account;
    std::string display_name;
    std::string person; ///< identity of the person behind it; may be empty
    bool must_change_password = false;
    bool second_factor = false;
    std::string csrf_token; ///< to be sent back as X-CSRF-Token; empty for tokens of programs
    std::vector<AccountRole> roles;
    std::vector<HeldPermission> permissions; ///< what the roles of today allow, here or there
};

namespace record {
template<class T>
class Record;
}
const record::Record<SignInWish>& describe(const SignInWish*);
const record::Record<PasswordWish>& describe(const PasswordWish*);
const record::Record<TokenWish>& describe(const TokenWish*);
const record::Record<IssuedToken>& describe(const IssuedToken*);
const record::Record<CodeWish>& describe(const CodeWish*);
const record::Record<SecondFactorWish>& describe(const SecondFactorWish*);
const record::Record<SecondFactorSheet>& describe(const SecondFactorSheet*);
const record::Record<RecoveryCode>& describe(const RecoveryCode*);
const record::Record<RecoveryCodes>& describe(const RecoveryCodes*);
const record::Record<HeldPermission>& describe(const HeldPermission*);
const record::Record<OwnSession>& describe(const OwnSession*);

} // namespace bihuan
