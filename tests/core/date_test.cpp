#include "core/date.hpp"
#include "core/instant.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;

BOOST_AUTO_TEST_SUITE(days)

BOOST_AUTO_TEST_CASE(a_day_that_does_not_exist_is_not_a_date) {
    for (const auto* text : {"2023-02-30", "2023-02-29", "2023-13-01", "2023-00-10", "2023-4-7",
                             "2023-04-07x", "", "20230407", "2023/04/07", "0999-01-01"})
        BOOST_TEST(!Date::parse(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(a_date_reads_back_as_it_was_written) {
    for (const auto* text :
         {"2023-04-17", "2024-02-29", "1970-01-01", "1969-12-31", "9999-12-31", "1000-01-01"})
        BOOST_TEST(Date::parse(text).value().text() == text);
}

BOOST_AUTO_TEST_CASE(weekdays_follow_iso_8601) {
    BOOST_TEST(Date::parse("2023-04-17").value().weekday() == 1);
    BOOST_TEST(Date::parse("2023-04-16").value().weekday() == 7);
    BOOST_TEST(Date::parse("1969-12-31").value().weekday() == 3);
}

BOOST_AUTO_TEST_CASE(quarters_cover_the_year_without_gap) {
    BOOST_TEST(quarter_period(2023, 1).from.text() == "2023-01-01");
    BOOST_TEST(quarter_period(2023, 4).to.text() == "2023-12-31");
    for (int quarter = 1; quarter < 4; ++quarter)
        BOOST_TEST(quarter_period(2024, quarter).to.plus_days(1) == quarter_period(2024, quarter + 1).from);
    BOOST_TEST(year_before({*Date::parse("2024-02-29"), *Date::parse("2024-03-31")}).from.text() ==
               "2023-02-28");
}

BOOST_AUTO_TEST_CASE(the_office_day_begins_at_midnight_in_china) {
    BOOST_TEST(Instant::parse("2023-03-31T15:59:59.999Z").value().local_date().text() == "2023-03-31");
    BOOST_TEST(Instant::parse("2023-03-31T16:00:00Z").value().local_date().text() == "2023-04-01");
    BOOST_TEST(Instant::parse("2023-04-01T00:00:00+08:00").value().text() == "2023-03-31T16:00:00.000Z");
    BOOST_TEST(!Instant::parse("2023-04-01T00:00:00").has_value());
    BOOST_TEST(!Instant::parse("2023-04-01T24:00:00Z").has_value());
    BOOST_TEST(Instant::parse("2023-04-01T09:30:00.25+08:00").value().local_text() ==
               "2023-04-01T09:30:00+08:00");
}

BOOST_AUTO_TEST_SUITE_END()
