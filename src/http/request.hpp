/// A request as it came, whatever library read it from the wire.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bihuan::http {

constexpr const char* json_type = "application/json";

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Request {
    std::string method; ///< `GET`, upper case
    std::string target; ///< path and query as sent, nothing decoded
    Headers headers;    ///< names in lower case, in the order in which they came
    std::string body;
    std::string peer;    ///< network address of the caller
    bool secure = false; ///< came over our own TLS

    /// The value of the first header with this name (lower case), or an empty text.
    std::string_view header(std::string_view name) const;
    /// The value of a cookie, or an empty text.
    std::string_view cookie(std::string_view name) const;
};

/// Whether the caller's side is encrypted: by us, or by a proxy that says so. Claiming it falsely only makes
/// one's own cookie stricter.
inline bool is_encrypted(const Request& request) {
    return request.secure || request.header("x-forwarded-proto") == "https";
}

/// Whether the method only reads (RFC 9110 §9.2.1).
inline bool is_safe(std::string_view method) {
    return method == "GET" || method == "HEAD";
}

} // namespace bihuan::http
