/// A mail as it goes over the wire (RFC 5322, MIME). Pure.
#pragma once

#include "notice/sender.hpp"

#include <string>
#include <string_view>

namespace bihuan::notice {

/// A header value in Chinese: encoded words (RFC 2047) of at most 75 characters, never cut inside a
/// character. Nothing in `utf8` can end the header.
std::string encoded_words(std::string_view utf8);

/// The whole mail with CRLF: Chinese first, English below, Base64, the Message-ID of the delivery,
/// `Auto-Submitted` (RFC 3834) so that no absence notice answers it, and `List-Id` (RFC 2919) for filters.
std::string mail_text(const Letter&, const std::string& office, const std::string& from);

} // namespace bihuan::notice
