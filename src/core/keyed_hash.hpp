/// HMAC-SHA256 (RFC 2104) and Base64 (RFC 4648): how messages to other services are signed, and how mail
/// carries Chinese.
#pragma once

#include <string>
#include <string_view>

namespace bihuan {

/// The 32 bytes of the code.
std::string hmac_sha256(std::string_view key, std::string_view bytes);
/// With `+`, `/` and padding.
std::string base64(std::string_view bytes);
/// Bytes as lower-case hexadecimal digits.
std::string hexadecimal(std::string_view bytes);

} // namespace bihuan
