#include "core/instant.hpp"

#include <ostream>

namespace bihuan {
namespace {

constexpr std::int64_t milliseconds_per_day = 86'400'000;
constexpr std::int64_t office_offset = 8 * 3'600'000; // Asia/Shanghai

std::optional<int> number(std::string_view text, std::size_t position, std::size_t count) {
    int value = 0;
    if (position + count > text.size()) return std::nullopt;
    for (const char c : text.substr(position, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

void two_digits(std::string& out, std::int64_t value) {
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
}

struct DayAndRest {
    Date day;
    std::int64_t rest; // milliseconds since midnight
};

DayAndRest split(std::int64_t milliseconds) {
    std::int64_t days = milliseconds / milliseconds_per_day;
    std::int64_t rest = milliseconds % milliseconds_per_day;
    if (rest < 0) {
        rest += milliseconds_per_day;
        --days;
    }
    return {Date::from_days(static_cast<std::int32_t>(days)), rest};
}

std::string clock_text(std::int64_t rest) {
    std::string out;
    two_digits(out, rest / 3'600'000);
    out += ':';
    two_digits(out, rest / 60'000 % 60);
    out += ':';
    two_digits(out, rest / 1000 % 60);
    return out;
}

} // namespace

std::optional<Instant> Instant::parse(std::string_view text) {
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto date = Date::parse(text.substr(0, 10));
    const auto hour = number(text, 11, 2);
    const auto minute = number(text, 14, 2);
    const auto second = number(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;

    std::size_t position = 19;
    std::int64_t fraction = 0;
    if (text[position] == '.') {
        std::int64_t unit = 100;
        const std::size_t first = ++position;
        while (position < text.size() && text[position] >= '0' && text[position] <= '9') {
            fraction += (text[position] - '0') * unit;
            unit /= 10;
            ++position;
        }
        if (position == first) return std::nullopt;
    }

    const std::string_view zone = text.substr(position);
    std::int64_t offset = 0;
    if (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':') {
        const auto hours = number(zone, 1, 2);
        const auto minutes = number(zone, 4, 2);
        if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
        offset = (*hours * 60 + *minutes) * 60'000LL * (zone[0] == '-' ? -1 : 1);
    } else if (zone != "Z" && zone != "z") {
        return std::nullopt;
    }

    const std::int64_t local = date->days() * milliseconds_per_day + *hour * 3'600'000LL +
                               *minute * 60'000LL + *second * 1000LL + fraction;
    return from_milliseconds(local - offset);
}

std::string Instant::text() const {
    const auto [day, rest] = split(milliseconds_);
    std::string out = day.text() + 'T' + clock_text(rest) + '.';
    out += static_cast<char>('0' + rest % 1000 / 100);
    two_digits(out, rest % 100);
    out += 'Z';
    return out;
}

std::string Instant::local_text() const {
    const auto [day, rest] = split(milliseconds_ + office_offset);
    return day.text() + 'T' + clock_text(rest) + "+08:00";
}

Date Instant::local_date() const {
    return split(milliseconds_ + office_offset).day;
}

std::ostream& operator<<(std::ostream& out, Instant instant) {
    return out << instant.text();
}

} // namespace bihuan
