/// Passwords and tokens: argon2id (RFC 9106) for what people choose, random bytes for what we make.
#pragma once

#include <string>
#include <string_view>

namespace bihuan::access {

constexpr std::size_t least_password_length =
    10; // characters; no rules on kinds of characters (NIST SP 800-63B)

/// The argon2id hash with its salt and limits, as one text. Costs about 0.1 s and 64 MiB on purpose.
std::string hash_password(std::string_view password);
bool password_fits(std::string_view password, const std::string& hash);

/// A password that can be read out: 16 letters and digits without the ones that look alike.
std::string generated_password();
/// A code for when the authenticator is lost: twelve characters, `abcd-efgh-jkmn`.
std::string generated_recovery_code();
/// 160 random bits, the secret of an authenticator (RFC 4226 §4).
std::string generated_secret();
/// 256 random bits, for sessions and API tokens; only its SHA-256 is stored.
std::string generated_token();

} // namespace bihuan::access
