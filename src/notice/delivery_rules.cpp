#include "notice/delivery_rules.hpp"

#include <algorithm>

namespace bihuan::notice {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day_minutes = 24 * 60;
constexpr std::int64_t office_offset = 8 * 60; // minutes east of Greenwich

std::int64_t local_minutes(Instant at) {
    const std::int64_t milliseconds = at.milliseconds() + office_offset * minute;
    return milliseconds / minute - (milliseconds % minute < 0 ? 1 : 0);
}

Instant instant_of(std::int64_t local) {
    return Instant::from_milliseconds((local - office_offset) * minute);
}

} // namespace

std::optional<int> minute_of_day(std::string_view text) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return std::nullopt;
    const int hours = (text[0] - '0') * 10 + (text[1] - '0'),
              minutes = (text[3] - '0') * 10 + (text[4] - '0');
    if (hours > 23 || minutes > 59) return std::nullopt;
    return hours * 60 + minutes;
}

Instant first_loud(Instant at, const QuietHours& quiet, const RestDay& is_rest_day) {
    Instant loud = at;
    // Longer than any row of rest days; a calendar that knows no working day holds nothing back for ever.
    for (int steps = 0; steps < 60; ++steps) {
        const std::int64_t local = local_minutes(loud);
        const std::int64_t today = local / day_minutes * day_minutes, now = local % day_minutes;
        const bool wraps = quiet.from > quiet.to;
        if (quiet.rest_days && is_rest_day(loud.local_date()))
            loud = instant_of(today + day_minutes);
        else if (wraps && now >= quiet.from)
            loud = instant_of(today + day_minutes + quiet.to);
        else if (wraps ? now < quiet.to : now >= quiet.from && now < quiet.to)
            loud = instant_of(today + quiet.to);
        else
            return loud;
    }
    return loud;
}

Instant digest_time(Date day) {
    return instant_of(day.days() * day_minutes + 8 * 60);
}

std::int64_t wait_after(std::int64_t attempt) {
    const std::int64_t doublings = std::clamp<std::int64_t>(attempt - 1, 0, 20);
    return std::min<std::int64_t>(minute << doublings, 360 * minute);
}

bool is_mail_address(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > 254) return false;
    const auto allowed = [](std::string_view part, std::string_view more) {
        return !part.empty() && part.front() != '.' && part.back() != '.' &&
               part.find("..") == std::string_view::npos &&
               std::all_of(part.begin(), part.end(), [&](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          more.find(c) != std::string_view::npos;
               });
    };
    return allowed(text.substr(0, at), ".!#$%&'*+-/=?^_`{|}~") && allowed(text.substr(at + 1), ".-");
}

} // namespace bihuan::notice
