#include "core/problem.hpp"
#include "deadline/deadline.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using deadline::Rules;

namespace {

Date day(std::string_view text) {
    return Date::parse(text).value();
}

constexpr std::string_view header =
    "code,title_zh,title_en,count,unit,direction,source,verified,in_force_from,in_force_to,warn_days\n";

} // namespace

BOOST_AUTO_TEST_SUITE(time_limits)

// check 15 of docs/checks.md
BOOST_AUTO_TEST_CASE(working_days_follow_the_yearly_table_and_the_answer_names_article_and_days_left_out) {
    const auto why = Rules::built_in().due("disclosure_penalty", day("2026-09-30"));
    BOOST_TEST(why.due == day("2026-10-15")); // worked example of the calendar of 2026
    BOOST_TEST(!why.provisional);
    BOOST_TEST(why.skipped.size() == 8U); // 1 to 7 October and Sunday the 11th; Saturday the 10th is worked
    BOOST_TEST(!why.source.empty());
    BOOST_TEST(!why.holiday_table.empty());
}

BOOST_AUTO_TEST_CASE(a_year_without_a_table_gives_a_provisional_date) {
    BOOST_TEST(Rules::built_in().due("disclosure_penalty", day("2031-03-03")).provisional);
}

BOOST_AUTO_TEST_CASE(a_limit_in_hours_runs_from_the_moment) {
    const auto why = Rules::built_in().due("power_cut_notice", *Instant::parse("2026-03-01T23:30:00+08:00"));
    BOOST_TEST(why.due_at->text() == "2026-03-02T15:30:00.000Z");
}

BOOST_AUTO_TEST_CASE(a_limit_counted_back_ends_before_its_start) {
    BOOST_TEST(Rules::built_in().due("extension_request", day("2026-03-20")).due == day("2026-03-10"));
    BOOST_TEST(Rules::built_in().due("hearing_notice", day("2026-03-20")).due == day("2026-03-11"));
}

BOOST_AUTO_TEST_CASE(the_rule_in_force_on_the_day_decides) {
    const Rules rules{std::string{header} + "x,甲,a,10,calendar_day,forwards,旧,no,,2026-01-31,0\n"
                                            "x,甲,a,5,calendar_day,forwards,新,no,2026-02-01,,0\n",
                      calendar::WorkingDayCalendar::built_in()};
    BOOST_TEST(rules.rule("x", day("2026-01-31")).source == "旧");
    BOOST_TEST(rules.rule("x", day("2026-02-01")).count == 5);
    BOOST_CHECK_THROW(rules.rule("y", day("2026-02-01")), std::logic_error);
}

BOOST_AUTO_TEST_CASE(a_wrong_line_is_refused_with_its_number) {
    try {
        Rules{std::string{header} + "x,甲,a,zehn,calendar_day,forwards,旧,no,,,0\n",
              calendar::WorkingDayCalendar::built_in(), "office.csv"};
        BOOST_FAIL("accepted");
    } catch (const Problem& problem) {
        BOOST_TEST((problem.kind() == ProblemKind::bad_deadline_rules));
        BOOST_TEST(problem.errors().front().pointer == "/2/count");
    }
}

BOOST_AUTO_TEST_SUITE_END()
