#include "calendar/working_day_calendar.hpp"
#include "core/problem.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::calendar;

namespace {

Date day(std::string_view text) {
    return Date::parse(text).value();
}

DueDate after(std::string_view start, int count, DayUnit unit) {
    static const auto calendar = WorkingDayCalendar::built_in();
    return calendar.after(day(start), count, unit);
}

void refuses(std::string_view csv, std::string_view line, FieldFault fault) {
    BOOST_CHECK_EXCEPTION(WorkingDayCalendar(csv, "office.csv"), Problem, [&](const Problem& problem) {
        BOOST_TEST(problem.parameters().at("file") == "office.csv");
        BOOST_TEST(problem.parameters().at("line") == line);
        return problem.kind() == ProblemKind::bad_holiday_table && problem.errors().at(0).fault == fault;
    });
}

constexpr std::string_view header = "date,name,kind,weekday,notice_year\n";

} // namespace

BOOST_AUTO_TEST_SUITE(time_limits)

// The vectors and counts were worked out by hand from the State Council's notices for 2019 to 2026.
BOOST_AUTO_TEST_CASE(a_limit_in_working_days_leaves_out_holidays_and_counts_worked_weekends) {
    BOOST_TEST(after("2026-09-30", 7, DayUnit::working_day).date == day("2026-10-15"));
    BOOST_TEST(after("2026-02-10", 20, DayUnit::working_day).date == day("2026-03-16"));
    BOOST_TEST(after("2026-04-30", 5, DayUnit::working_day).date == day("2026-05-11"));
    BOOST_TEST(after("2026-09-18", 7, DayUnit::working_day).date == day("2026-09-29"));
}

BOOST_AUTO_TEST_CASE(a_limit_in_calendar_days_that_ends_in_a_holiday_ends_on_the_day_after_it) {
    BOOST_TEST(after("2026-09-20", 15, DayUnit::calendar_day).date == day("2026-10-08"));
    BOOST_TEST(after("2026-02-11", 10, DayUnit::calendar_day).date == day("2026-02-24"));
}

BOOST_AUTO_TEST_CASE(a_limit_in_calendar_days_that_ends_on_a_worked_saturday_ends_there) {
    const auto due = after("2026-05-04", 5, DayUnit::calendar_day);
    BOOST_TEST(due.date == day("2026-05-09"));
    BOOST_TEST(due.date.weekday() == 6);
    BOOST_TEST(due.skipped.empty());
}

BOOST_AUTO_TEST_CASE(a_limit_in_calendar_days_counts_the_rest_days_on_its_way) {
    BOOST_TEST(after("2026-04-30", 7, DayUnit::calendar_day).date == day("2026-05-07"));
}

BOOST_AUTO_TEST_CASE(a_due_date_names_the_days_it_passed_over) {
    const auto due = after("2026-04-30", 5, DayUnit::working_day);
    BOOST_REQUIRE(due.skipped.size() == 6U);
    BOOST_TEST(due.skipped.front() == day("2026-05-01"));
    BOOST_TEST(due.skipped.at(5) == day("2026-05-10"));
    const auto rolled = after("2026-09-20", 15, DayUnit::calendar_day);
    BOOST_REQUIRE(rolled.skipped.size() == 3U);
    BOOST_TEST(rolled.skipped.front() == day("2026-10-05"));
    BOOST_TEST(!due.provisional);
    BOOST_TEST(due.table_version == WorkingDayCalendar::built_in().version());
}

BOOST_AUTO_TEST_CASE(years_have_the_working_days_of_their_notices) {
    const auto calendar = WorkingDayCalendar::built_in();
    const std::pair<int, int> counts[] = {{2019, 250}, {2020, 249}, {2021, 250}, {2022, 249},
                                          {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};
    for (const auto& [year, count] : counts)
        BOOST_TEST(calendar.working_days_in(year_period(year)) == count, year);
}

BOOST_AUTO_TEST_CASE(the_worked_weekends_of_2025_and_2026_are_working_days_and_the_holidays_are_not) {
    const auto calendar = WorkingDayCalendar::built_in();
    for (const auto* worked :
         {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10", "2025-01-26",
          "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"})
        BOOST_TEST(calendar.is_working_day(day(worked)), worked);
    for (const auto* off : {"2026-01-01", "2026-01-03", "2026-02-15", "2026-02-23", "2026-04-06",
                            "2026-05-05", "2026-06-19", "2026-09-25", "2026-10-07"})
        BOOST_TEST(!calendar.is_working_day(day(off)), off);
}

BOOST_AUTO_TEST_CASE(a_day_of_december_follows_the_notice_of_the_next_year) {
    const auto calendar = WorkingDayCalendar::built_in();
    BOOST_TEST(!calendar.is_working_day(day("2018-12-31")));
    BOOST_TEST(calendar.is_working_day(day("2018-12-29")));
    BOOST_TEST(!calendar.is_provisional(day("2018-12-31")));
}

BOOST_AUTO_TEST_CASE(a_year_without_notice_counts_monday_to_friday_and_says_so) {
    const auto due = after("2027-01-01", 5, DayUnit::working_day);
    BOOST_TEST(due.date == day("2027-01-08"));
    BOOST_TEST(due.provisional);
    BOOST_TEST(after("2027-01-01", 1, DayUnit::calendar_day).provisional);
}

BOOST_AUTO_TEST_CASE(the_last_days_of_december_are_provisional_until_the_next_notice) {
    BOOST_TEST(!after("2026-12-21", 2, DayUnit::working_day).provisional);
    BOOST_TEST(after("2026-12-21", 3, DayUnit::working_day).provisional);
    BOOST_TEST(!after("2025-12-21", 5, DayUnit::working_day).provisional);
    BOOST_TEST(after("2026-12-23", 60, DayUnit::calendar_day).provisional);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(holiday_tables)

BOOST_AUTO_TEST_CASE(an_office_may_bring_its_own_table_saved_by_a_spreadsheet) {
    const WorkingDayCalendar calendar{"\xEF\xBB\xBFnotice_year,kind,date\r\n2027,holiday,2027-02-08\r\n\r\n"
                                      "2027,makeup_workday,2027-02-20\r\n"};
    BOOST_TEST(!calendar.is_working_day(day("2027-02-08")));
    BOOST_TEST(calendar.is_working_day(day("2027-02-20")));
    BOOST_TEST(!calendar.is_provisional(day("2027-02-08")));
    BOOST_TEST(calendar.version() != WorkingDayCalendar::built_in().version());
}

BOOST_AUTO_TEST_CASE(a_table_with_a_fault_is_refused_with_its_line) {
    const std::string head{header};
    refuses("date,kind\n", "1", FieldFault::missing_column);
    refuses("", "1", FieldFault::missing_column);
    refuses(head + "2026-02-30,x,holiday,,2026\n", "2", FieldFault::not_a_date);
    refuses(head + "2026-01-01,x,holiday,,2026\n2026-01-02,x,off,,2026\n", "3", FieldFault::not_one_of);
    refuses(head + "2026-01-01,x,holiday,,2026年\n", "2", FieldFault::not_an_integer);
    refuses(head + "2026-01-01,x,holiday\n", "2", FieldFault::not_an_integer);
    refuses(head + "2026-01-01,x,holiday,,2026\n\n2026-01-01,x,makeup_workday,,2026\n", "4",
            FieldFault::repeated_in_file);
    refuses(head + "2026-01-01,\xD4\xAA\xB5\xA9,holiday,,2026\n", "0", FieldFault::not_utf8);
}

BOOST_AUTO_TEST_SUITE_END()
