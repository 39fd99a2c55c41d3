/// The table of holidays and make-up working days, as read from its file.
///
/// The file is a list of days with the columns `date`, `kind` and `notice_year` and no quoted cells; a person
/// can keep it in any editor. Built-in copy: holidays.csv, from github.com/NateScarlet/holiday-cn (MIT,
/// holidays.LICENSE).
#pragma once

#include "core/date.hpp"

#include <string_view>
#include <vector>

namespace bihuan::calendar {

enum class HolidayKind { holiday, makeup_workday };

struct HolidayRow {
    Date date;
    HolidayKind kind;
    int notice_year; ///< the year whose notice names the day; 2022-12-31 stands in the notice for 2023
};

/// The rows of `csv`. Throws Problem bad_holiday_table with the first line that cannot be used.
std::vector<HolidayRow> read_holiday_table(std::string_view csv, std::string_view file);

} // namespace bihuan::calendar
