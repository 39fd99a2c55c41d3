#include "core/date.hpp"

#include <cassert>
#include <ostream>

namespace bihuan {
namespace {

struct CivilDay {
    int year;
    int month;
    int day;
};

// Days from civil and back: the proleptic Gregorian calendar counted in eras of 400 years that begin on 1
// March.
constexpr std::int32_t days_from_civil(int year, int month, int day) {
    const int shifted_year = month <= 2 ? year - 1 : year;
    const int era = (shifted_year >= 0 ? shifted_year : shifted_year - 399) / 400;
    const int year_of_era = shifted_year - era * 400;
    const int month_from_march = month > 2 ? month - 3 : month + 9;
    const int day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

constexpr CivilDay civil_from_days(std::int32_t days) {
    const int shifted = days + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int day_of_era = shifted - era * 146097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int month_from_march = (5 * day_of_year + 2) / 153;
    const int day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    const int month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

static_assert(days_from_civil(1970, 1, 1) == 0);
static_assert(days_from_civil(2024, 2, 29) + 1 == days_from_civil(2024, 3, 1));

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

void append_digits(std::string& out, int value, int width) {
    std::string text = std::to_string(value);
    out.append(static_cast<std::size_t>(width) - text.size(), '0');
    out += text;
}

} // namespace

std::optional<Date> Date::from(int year, int month, int day) {
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const auto date = from_days(days_from_civil(year, month, day));
    if (date.day() != day) return std::nullopt;
    return date;
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return from(*year, *month, *day);
}

int Date::year() const {
    return civil_from_days(days_).year;
}
int Date::month() const {
    return civil_from_days(days_).month;
}
int Date::day() const {
    return civil_from_days(days_).day;
}

int Date::weekday() const {
    const int from_thursday = days_ % 7; // 1970-01-01 was a Thursday
    return (from_thursday + 7 + 3) % 7 + 1;
}

std::string Date::text() const {
    const auto civil = civil_from_days(days_);
    std::string out;
    out.reserve(10);
    append_digits(out, civil.year, 4);
    out += '-';
    append_digits(out, civil.month, 2);
    out += '-';
    append_digits(out, civil.day, 2);
    return out;
}

std::string Date::month_text() const {
    return text().substr(0, 7);
}

std::ostream& operator<<(std::ostream& out, Date date) {
    return out << date.text();
}

Period year_period(int year) {
    return {*Date::from(year, 1, 1), *Date::from(year, 12, 31)};
}

Period quarter_period(int year, int quarter) {
    assert(quarter >= 1 && quarter <= 4);
    const Date from = *Date::from(year, quarter * 3 - 2, 1);
    const Date next = quarter == 4 ? *Date::from(year + 1, 1, 1) : *Date::from(year, quarter * 3 + 1, 1);
    return {from, next.plus_days(-1)};
}

namespace {

Date one_year_earlier(Date date) {
    const auto same_day = Date::from(date.year() - 1, date.month(), date.day());
    return same_day ? *same_day : *Date::from(date.year() - 1, 2, 28);
}

} // namespace

Period year_before(const Period& period) {
    return {one_year_earlier(period.from), one_year_earlier(period.to)};
}

} // namespace bihuan
