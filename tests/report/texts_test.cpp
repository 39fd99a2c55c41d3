#include "report/report_period.hpp"
#include "report/texts.hpp"

#include "core/problem.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::report;
using bihuan::test::day;

BOOST_AUTO_TEST_SUITE(texts_of_reports)

BOOST_AUTO_TEST_CASE(a_share_is_rounded_and_never_up_to_all_of_it) {
    BOOST_TEST(percent_text(134, 138) == "97.10%");
    BOOST_TEST(percent_text(138, 138) == "100.00%");
    BOOST_TEST(percent_text(99'999, 100'000) == "99.99%");
    BOOST_TEST(percent_text(999'999'999, 1'000'000'000) == "99.99%");
    BOOST_TEST(percent_text(23, 160) == "14.38%");
    BOOST_TEST(percent_text(27, 31) == "87.10%");
    BOOST_TEST(percent_text(1, 1'000'000) == "0.01%");
    for (std::int64_t whole = 1; whole <= 400; ++whole)
        for (std::int64_t part = 0; part <= whole; ++part)
            BOOST_REQUIRE_EQUAL(
                percent_text(part, whole),
                percent_text(std::optional{static_cast<double>(part) / static_cast<double>(whole)}));
    BOOST_TEST(percent_text(0, 7) == "0.00%");
    BOOST_TEST(percent_text(0, 0) == "—");
}

BOOST_AUTO_TEST_CASE(a_change_has_a_sign_and_none_against_nothing) {
    BOOST_TEST(change_text(1467, 1288) == "+13.90%");
    BOOST_TEST(change_text(138, 151) == "-8.61%");
    BOOST_TEST(change_text(5, 5) == "0.00%");
    BOOST_TEST(change_text(5, 0) == "—");
    BOOST_TEST(difference_text(138, 151) == "-13");
    BOOST_TEST(difference_text(1467, 1288) == "+179");
    BOOST_TEST(points_text(0.8709677, 0.8478260) == "+2.32");
    BOOST_TEST(points_text(0.5, std::nullopt) == "—");
}

BOOST_AUTO_TEST_CASE(periods_and_days_are_written_as_in_official_documents) {
    BOOST_TEST(ReportPeriod::of_quarter(2023, 1).text(Language::zh) == "2023年第一季度");
    BOOST_TEST(ReportPeriod::of_year(2023).text(Language::zh) == "2023年");
    BOOST_TEST(range_text(quarter_period(2023, 1), Language::zh) == "2023年1月1日至3月31日");
    BOOST_TEST(range_text(quarter_period(2023, 1), Language::en) == "1 January to 31 March 2023");
    BOOST_TEST(range_text({day("2022-12-05"), day("2023-01-09")}, Language::zh) ==
               "2022年12月5日至2023年1月9日");
}

BOOST_AUTO_TEST_CASE(a_quarter_has_neighbours_across_the_new_year) {
    const auto first = ReportPeriod::of_quarter(2023, 1);
    BOOST_TEST(first.before().code() == "2022-Q4");
    BOOST_TEST(first.before().next().code() == "2023-Q1");
    BOOST_TEST(first.year_before().code() == "2022-Q1");
    BOOST_TEST(ReportPeriod::of_year(2023).next().code() == "2024");
}

BOOST_AUTO_TEST_CASE(a_period_is_over_after_its_last_day_provisional_until_then_and_refused_in_the_future) {
    const auto quarter = ReportPeriod::of_quarter(2023, 1);
    BOOST_TEST(!reporting_on(quarter, day("2023-04-01")).provisional);
    BOOST_TEST(reporting_on(quarter, day("2023-03-31")).provisional);
    BOOST_TEST(reporting_on(quarter, day("2023-03-30")).provisional);
    BOOST_TEST(reporting_on(quarter, day("2023-03-30")).days.to == day("2023-03-30"));
    BOOST_TEST(reporting_on(quarter, day("2023-01-01")).provisional);
    BOOST_CHECK_EXCEPTION(reporting_on(quarter, day("2022-12-31")), Problem, [](const Problem& problem) {
        return problem.kind() == ProblemKind::report_in_the_future;
    });
}

BOOST_AUTO_TEST_SUITE_END()
