/// Codes of six digits that an authenticator on a phone and the service compute from one secret and the time:
/// TOTP (RFC 6238) over HMAC-SHA-1, a step of 30 seconds, as most authenticators know nothing else.
#pragma once

#include "core/instant.hpp"

#include <string>
#include <string_view>

namespace bihuan::access {

constexpr std::int64_t totp_step_milliseconds = 30'000;

inline std::int64_t totp_step(Instant at) {
    return at.milliseconds() / totp_step_milliseconds;
}

/// The code of a step, with leading zeros.
std::string totp(std::string_view secret_bytes, std::int64_t step, int digits = 6);

/// The form in which a secret is typed (RFC 4648 base 32 without padding), and back; empty where it is none.
std::string base32(std::string_view bytes);
std::string bytes_of_base32(std::string_view text);

/// What a QR code for an authenticator holds.
std::string otpauth_url(const std::string& account, const std::string& secret_base32);

} // namespace bihuan::access
