#include "notice/calendar_text.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace bihuan::notice {
namespace {

std::string without_marks(std::string text) {
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

/// `20261124T121500Z`.
std::string utc_text(Instant at) {
    return without_marks(at.text().substr(0, 19)) + "Z";
}

std::string day_text(Date day) {
    return without_marks(day.text());
}

} // namespace

std::string folded_line(std::string_view line) {
    std::string out;
    std::size_t octets = 0;
    for (const char32_t code_point : text::code_points(line)) {
        std::string one;
        text::append(one, code_point);
        if (octets + one.size() > 75) {
            out += "\r\n ";
            octets = 1; // the blank counts
        }
        out += one;
        octets += one.size();
    }
    return out + "\r\n";
}

std::string escaped_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ',' || c == ';') out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

std::string calendar_text(const std::string& name, const std::vector<CalendarEntry>& entries) {
    std::string out;
    const auto line = [&](const std::string& text) { out += folded_line(text); };
    for (const auto* fixed :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bihuan//Calendar " BIHUAN_VERSION "//ZH",
          "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        line(fixed);
    line("NAME:" + escaped_text(name));
    line("X-WR-CALNAME:" + escaped_text(name));
    line("X-WR-TIMEZONE:Asia/Shanghai");
    line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    line("X-PUBLISHED-TTL:PT1H");
    for (const auto& entry : entries) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid + "@bihuan");
        line("DTSTAMP:" + utc_text(entry.changed_at));
        line("LAST-MODIFIED:" + utc_text(entry.changed_at));
        line("SEQUENCE:" + std::to_string(entry.sequence));
        line("DTSTART;VALUE=DATE:" + day_text(entry.from));
        line("DTEND;VALUE=DATE:" + day_text(entry.to.plus_days(1))); // the day after the last
        line("SUMMARY:" + escaped_text(entry.summary));
        if (!entry.place.empty()) line("LOCATION:" + escaped_text(entry.place));
        if (!entry.description.empty()) line("DESCRIPTION:" + escaped_text(entry.description));
        line("TRANSP:TRANSPARENT"); // a deadline does not make the day busy
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped_text(entry.summary));
        line("TRIGGER:-PT15H"); // 09:00 of the day before
        line("END:VALARM");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return out;
}

} // namespace bihuan::notice
