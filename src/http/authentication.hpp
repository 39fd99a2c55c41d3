/// Who stands behind a request: a bearer token of a program, or the session cookie of a browser with its CSRF
/// token.
#pragma once

#include "http/call.hpp"

namespace bihuan::http {

constexpr const char* session_cookie = "bihuan_session";
constexpr const char* csrf_header = "x-csrf-token";

/// Throws Problem sign_in_required where nobody is signed in, csrf_refused where an unsafe request of a
/// session lacks its token, token_reads_only where a token without the scope tries to write.
std::shared_ptr<const Caller> authenticate(const db::Database&, const Request&);

/// The caller's network address. A proxy on this machine is believed when it names its own caller.
std::string address_of(const Request&);

} // namespace bihuan::http
