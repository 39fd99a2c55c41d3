/// Working days, and the day on which a time limit ends.
///
/// The working days of a year are fixed by the State Council's yearly notice
/// (《全国年节及纪念日放假办法》第七条: weekends move to make blocks), so some weekdays are off and some
/// Saturdays and Sundays are worked (调休上班). The notice for a year appears in about November before it.
/// Where it is not known, Monday to Friday counts and the answer says `provisional`: compute it again when
/// the table is there.
///
/// A date that an officer writes on an order as the deadline is not computed here and is never moved.
///
/// Law: 《民法典》第二百零一条 (the first day is not counted), 第二百零三条 (a last day that is a rest day
/// gives way to the day after it); 《行政处罚法》第八十五条 (2, 3, 5 and 7 days are working days, holidays
/// left out).
#pragma once

#include "core/date.hpp"
#include "core/enum_text.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::calendar {

enum class DayUnit { working_day, calendar_day };
std::span<const EnumText> enum_texts(DayUnit);

/// The last day of a time limit, with what is needed to explain it.
struct DueDate {
    Date date;
    bool provisional = false;  ///< a day that decided was outside the official tables
    std::vector<Date> skipped; ///< working days: days that did not count; calendar days: rest days moved over
    std::string table_version; ///< version() of the calendar; tables change after publication, so store it
};

class WorkingDayCalendar {
public:
    /// The tables that come with the program, 2007 to the newest notice at its release.
    static WorkingDayCalendar built_in();

    /// From CSV in UTF-8 with the columns `date`, `kind` (`holiday` or `makeup_workday`) and `notice_year`,
    /// in any order; further columns are for people. Throws Problem bad_holiday_table with `file`, the line
    /// and the remedy.
    explicit WorkingDayCalendar(std::string_view csv, std::string_view file = "holidays.csv");

    /// A day of the table follows the table; any other day is a working day from Monday to Friday.
    bool is_working_day(Date) const;

    /// Whether no official table decides about `day`: its year has no notice, or it is one of the last days
    /// of December (from the 24th) and the notice of the next year, which may move them, is not there yet.
    bool is_provisional(Date day) const;

    /// The last day of a limit of `count` days (1 or more) that begins on `start`; `start` itself is not
    /// counted. A limit in calendar days whose last day is a weekend or a holiday ends on the next day that
    /// is neither; a worked Saturday or Sunday is no rest day.
    DueDate after(Date start, int count, DayUnit unit) const;

    int working_days_in(const Period&) const;

    /// SHA-256 of the table.
    const std::string& version() const { return version_; }

private:
    std::map<Date, bool> works_; // days of the table: whether they are worked
    std::set<int> noticed_years_;
    std::string version_;
};

} // namespace bihuan::calendar
