#include "operation/schedule.hpp"

#include <array>

namespace bihuan::operation {
namespace {

constexpr std::int64_t minute = 60'000;

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

int days_between_slots(const When& when) {
    return when.kind == When::Kind::weekly ? 7 : 1;
}

} // namespace

Instant local_midnight(Date day) {
    return Instant::parse(day.text() + "T00:00:00+08:00").value();
}

Instant latest_slot(const When& when, Instant now) {
    if (when.kind == When::Kind::every) {
        const std::int64_t step = when.minutes * minute;
        return Instant::from_milliseconds(now.milliseconds() / step * step);
    }
    Date day = now.local_date();
    if (when.kind == When::Kind::weekly) day = day.plus_days(-((day.weekday() - when.weekday + 7) % 7));
    const Instant slot = local_midnight(day).plus_milliseconds(when.minutes * minute);
    return slot <= now ? slot
                       : local_midnight(day.plus_days(-days_between_slots(when)))
                             .plus_milliseconds(when.minutes * minute);
}

Instant next_slot(const When& when, Instant now) {
    const Instant latest = latest_slot(when, now);
    if (when.kind == When::Kind::every) return latest.plus_milliseconds(when.minutes * minute);
    return latest.plus_milliseconds(days_between_slots(when) * 24 * 60 * minute);
}

std::string words_of(const When& when, Language language) {
    constexpr std::array days_zh{"一", "二", "三", "四", "五", "六", "日"};
    constexpr std::array days_en{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                 "Friday", "Saturday", "Sunday"};
    const bool zh = language == Language::zh;
    const std::string time = two_digits(when.minutes / 60) + ":" + two_digits(when.minutes % 60);
    const auto index = static_cast<std::size_t>(when.weekday - 1);
    switch (when.kind) {
    case When::Kind::every:
        return zh ? "每 " + std::to_string(when.minutes) + " 分钟"
                  : "every " + std::to_string(when.minutes) + " minutes";
    case When::Kind::daily:
        return zh ? "每天 " + time : "every day at " + time;
    case When::Kind::weekly:
        break;
    }
    return zh ? std::string{"每周"} + days_zh[index] + " " + time
              : std::string{"every "} + days_en[index] + " at " + time;
}

} // namespace bihuan::operation
