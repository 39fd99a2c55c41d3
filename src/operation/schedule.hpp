/// When something is to be done again and again: every so many minutes, every day, every week, in the
/// office's time zone.
///
/// A time at which it is to be done is a slot. Whoever was not there at some slots does the newest of them
/// once and lets the others go.
#pragma once

#include "core/instant.hpp"
#include "core/problem.hpp"

#include <string>

namespace bihuan::operation {

struct When {
    enum class Kind { every, daily, weekly };
    Kind kind = Kind::daily;
    int minutes = 0; ///< between two slots, or after local midnight
    int weekday = 0; ///< 1 Monday … 7 Sunday
};

constexpr When every_minutes(int minutes) {
    return {When::Kind::every, minutes, 0};
}
constexpr When daily_at(int hour, int minute) {
    return {When::Kind::daily, hour * 60 + minute, 0};
}
constexpr When weekly_at(int weekday, int hour, int minute) {
    return {When::Kind::weekly, hour * 60 + minute, weekday};
}

/// The beginning of a day in the office's time zone.
Instant local_midnight(Date);
/// The last slot that is not after `now`.
Instant latest_slot(const When&, Instant now);
/// The first slot after `now`.
Instant next_slot(const When&, Instant now);
/// `每天 08:00`, `every Sunday at 03:00`.
std::string words_of(const When&, Language);

} // namespace bihuan::operation
