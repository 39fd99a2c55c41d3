#include "calendar/working_day_calendar.hpp"

#include "calendar/holiday_table.hpp"
#include "core/embedded.hpp"
#include "core/hash.hpp"

#include <cassert>

namespace bihuan::embedded {
std::span<const EmbeddedFile> holidays();
}

namespace bihuan::calendar {
namespace {

constexpr EnumText day_unit_texts[] = {
    {"working_day", "工作日", "working day"},
    {"calendar_day", "日", "calendar day", "自然日 日历日"},
};

constexpr bool is_weekday(int weekday) {
    return weekday <= 5;
}

} // namespace

std::span<const EnumText> enum_texts(DayUnit) {
    return day_unit_texts;
}

WorkingDayCalendar WorkingDayCalendar::built_in() {
    return WorkingDayCalendar{embedded::holidays().front().bytes};
}

WorkingDayCalendar::WorkingDayCalendar(std::string_view csv, std::string_view file) : version_(sha256(csv)) {
    for (const auto& row : read_holiday_table(csv, file)) {
        works_.emplace(row.date, row.kind == HolidayKind::makeup_workday);
        noticed_years_.insert(row.notice_year);
    }
}

bool WorkingDayCalendar::is_working_day(Date day) const {
    const auto found = works_.find(day);
    return found != works_.end() ? found->second : is_weekday(day.weekday());
}

bool WorkingDayCalendar::is_provisional(Date day) const {
    // The earliest day of December that a notice for the next year named is the 29th (notices for 2007 to
    // 2026); the five days before it are margin.
    constexpr int first_day_of_the_next_notice = 24;
    if (!noticed_years_.contains(day.year())) return true;
    const bool may_move = day.month() == 12 && day.day() >= first_day_of_the_next_notice;
    return may_move && !noticed_years_.contains(day.year() + 1);
}

DueDate WorkingDayCalendar::after(Date start, int count, DayUnit unit) const {
    assert(count >= 1);
    DueDate due{start, false, {}, version_};
    const auto step = [&] {
        due.date = due.date.plus_days(1);
        due.provisional = due.provisional || is_provisional(due.date);
    };
    if (unit == DayUnit::calendar_day) {
        due.date = start.plus_days(count);
        due.provisional = is_provisional(due.date);
        while (!is_working_day(due.date)) {
            due.skipped.push_back(due.date);
            step();
        }
        return due;
    }
    for (int counted = 0; counted < count;) {
        step();
        if (is_working_day(due.date))
            ++counted;
        else
            due.skipped.push_back(due.date);
    }
    return due;
}

int WorkingDayCalendar::working_days_in(const Period& period) const {
    int count = 0;
    for (Date day = period.from; day <= period.to; day = day.plus_days(1))
        count += is_working_day(day) ? 1 : 0;
    return count;
}

} // namespace bihuan::calendar
