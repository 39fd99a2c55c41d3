/// The second factor at sign-in (动态码): an authenticator on a phone, and recovery codes for when it is
/// lost.
///
/// Nobody has to have one; who has confirmed one needs it at every sign-in. The secret stands apart from the
/// account, sealed with the key of the database where it has one; the account has a digest of what is stored
/// and of the recovery codes left, so that verify notices a change without the key and no listing shows it.
/// Where the key is lost, recovery codes still count and people enrol anew. Each code counts once. What
/// people do here asks for their password as well, and wrong guesses make them wait like wrong passwords.
#pragma once

#include "access/session.hpp"

namespace bihuan::access {

/// What goes into the authenticator; shown once.
struct SecondFactorOffer {
    std::string secret; ///< base 32
    std::string url;    ///< otpauth://, for a QR code
};

/// Begins an enrolment; nothing is asked for at sign-in until it is confirmed. Throws Problem wrong_password,
/// sign_in_throttled or second_factor_on.
SecondFactorOffer offer_second_factor(db::Database&, const Account&, std::string_view password,
                                      const std::string& address);

/// Confirms it with a first code; from now on one is needed. Returns ten recovery codes, shown once. Throws
/// Problem wrong_code, sign_in_throttled, second_factor_off or second_factor_on.
std::vector<std::string> confirm_second_factor(db::Database&, const Actor&, const Account&,
                                               const std::string& code, const std::string& address);

/// Takes one's own second factor away. Throws Problem wrong_password, wrong_code, sign_in_throttled or
/// second_factor_off.
void remove_second_factor(db::Database&, const Actor&, const Account&, std::string_view password,
                          const std::string& code, const std::string& address);

/// Seals what was stored before the database had a key; returns how many. What was altered is left for verify
/// to find.
int seal_second_factors(db::Database&);

/// Takes it away for somebody who lost phone and codes; by an administrator.
Account reset_second_factor(db::Transaction&, const Account&);

/// Whether the code is right for the account now: of the authenticator, within half a minute, or a recovery
/// code. It cannot be used again. False too where the stored secret is not the one that the account notes.
bool use_code(db::Database&, const Account&, const std::string& code, const std::string& address);

/// The names of the accounts whose stored second factor is not the one that their audited record notes.
std::vector<std::string> altered_second_factors(const db::Reader&);

} // namespace bihuan::access
