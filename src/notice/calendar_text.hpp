/// A calendar as calendar programs subscribe to it (RFC 5545, RFC 7986). Pure.
///
/// Deadlines are days, so every entry is a whole day: no time zone can move it. An entry keeps its UID; its
/// SEQUENCE grows with each change of the record behind it, so that a program that knows it already shows the
/// new day. What is done is no longer in the calendar.
#pragma once

#include "core/instant.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::notice {

struct CalendarEntry {
    std::string uid; ///< stable: kind and identity of the record
    Date from, to;   ///< both included
    std::string summary;
    std::string place;       ///< where it is; may be empty
    std::string description; ///< may be empty
    std::int64_t sequence = 0;
    Instant changed_at; ///< of the record behind it
};

/// A line with its CRLF, folded after 75 octets and never inside a character.
std::string folded_line(std::string_view line);
/// Text as a property value: backslash, comma, semicolon and line end escaped.
std::string escaped_text(std::string_view text);

std::string calendar_text(const std::string& name, const std::vector<CalendarEntry>&);

} // namespace bihuan::notice
