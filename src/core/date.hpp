/// Calendar days, periods and quarters, in the office's time zone.
///
/// A `Date` is always a day that exists: text from outside becomes one through `Date::parse` or not at all.
/// Nothing here knows what day it is today; that is asked of a `Clock` (instant.hpp) once per action.
#pragma once

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace bihuan {

class Date {
public:
    /// 1970-01-01.
    constexpr Date() = default;

    /// The day `year`-`month`-`day`, or nothing where there is no such day (2023-02-30) or the year is not
    /// 1000…9999.
    static std::optional<Date> from(int year, int month, int day);
    /// Strict ISO 8601 calendar date, `2023-04-17`; nothing else is taken.
    static std::optional<Date> parse(std::string_view text);
    /// `days` after 1970-01-01.
    static constexpr Date from_days(std::int32_t days) {
        Date date;
        date.days_ = days;
        return date;
    }

    constexpr std::int32_t days() const { return days_; }
    int year() const;
    int month() const; ///< 1…12
    int day() const;   ///< 1…31
    /// 1 Monday … 7 Sunday (ISO 8601).
    int weekday() const;

    constexpr Date plus_days(int count) const { return from_days(days_ + count); }
    /// `2023-04-17`.
    std::string text() const;
    /// `2023-04`.
    std::string month_text() const;

    constexpr auto operator<=>(const Date&) const = default;

private:
    std::int32_t days_ = 0;
};

/// Whole days between; negative when `later` is before `earlier`.
constexpr int days_between(Date earlier, Date later) {
    return later.days() - earlier.days();
}

std::ostream& operator<<(std::ostream&, Date);

/// Days from `from` to `to`, both included. `from` is never after `to`.
struct Period {
    Date from;
    Date to;

    constexpr bool contains(Date date) const { return from <= date && date <= to; }
    constexpr int days() const { return days_between(from, to) + 1; }
    constexpr bool operator==(const Period&) const = default;
};

/// The calendar year `year`.
Period year_period(int year);
/// The calendar quarter `quarter` (1…4) of `year`.
Period quarter_period(int year, int quarter);
/// The same days one year earlier (29 February becomes 28 February).
Period year_before(const Period&);

} // namespace bihuan
