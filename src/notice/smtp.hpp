/// Mail by SMTP (RFC 5321).
#pragma once

#include "notice/channels.hpp"
#include "notice/sender.hpp"

namespace bihuan::notice {

/// One letter in a session of its own. What the server says for now (4xx) and every failure of the network is
/// `later`; what it refuses of this letter for good (5xx after the sign-in) is `refused`. A refused sign-in
/// is `later`: it is the settings that are wrong, not the letter.
Answer send_by_smtp(const Smtp&, const std::string& office, const Letter&);

} // namespace bihuan::notice
