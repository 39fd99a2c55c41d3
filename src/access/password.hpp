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
/// 256 random bits, for sessions and API tokens; only its SHA-256 is stored.
std::string generated_token();

} // namespace bihuan::access
