#include "notice/delivery_rules.hpp"

#include "notice/a_post_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::notice;
using bihuan::test::at;

namespace {

bool weekend(Date day) {
    return day.weekday() > 5;
}

} // namespace

BOOST_AUTO_TEST_SUITE(quiet_hours)

BOOST_AUTO_TEST_CASE(the_evening_waits_for_the_morning_and_friday_evening_for_monday) {
    BOOST_TEST(first_loud(at("2024-12-31T19:59:59"), {}, weekend) == at("2024-12-31T19:59:59"));
    BOOST_TEST(first_loud(at("2024-12-31T20:00:00"), {}, weekend) == at("2025-01-01T08:00:00"));
    BOOST_TEST(first_loud(at("2025-01-02T07:59:00"), {}, weekend) == at("2025-01-02T08:00:00"));
    BOOST_TEST(first_loud(at("2025-01-03T21:00:00"), {}, weekend) == at("2025-01-06T08:00:00")); // a Friday
    BOOST_TEST(first_loud(at("2025-01-05T12:00:00"), {}, weekend) == at("2025-01-06T08:00:00"));
}

BOOST_AUTO_TEST_CASE(hours_within_one_day_and_no_hours_at_all) {
    BOOST_TEST(first_loud(at("2024-12-31T12:30:00"), {12 * 60, 14 * 60, false}, weekend) ==
               at("2024-12-31T14:00:00"));
    BOOST_TEST(first_loud(at("2024-12-31T14:00:00"), {12 * 60, 14 * 60, false}, weekend) ==
               at("2024-12-31T14:00:00"));
    BOOST_TEST(first_loud(at("2025-01-05T03:00:00"), {0, 0, false}, weekend) == at("2025-01-05T03:00:00"));
}

BOOST_AUTO_TEST_CASE(an_attempt_that_fails_waits_longer_each_time_and_never_more_than_six_hours) {
    BOOST_TEST(wait_after(1) == 60'000);
    BOOST_TEST(wait_after(2) == 120'000);
    BOOST_TEST(wait_after(9) == 256 * 60'000);
    BOOST_TEST(wait_after(10) == 360 * 60'000);
    BOOST_TEST(wait_after(1000) == 360 * 60'000);
}

BOOST_AUTO_TEST_CASE(what_could_split_a_header_is_no_address) {
    for (const auto* good : {"li.min@dh.gov.cn", "a+b@x-y.example"})
        BOOST_TEST(is_mail_address(good), good);
    for (const auto* bad : {"", "x", "@x.cn", "a@", "a b@x.cn", "a@x.cn\r\nBcc: b@x.cn", "a@x.cn>",
                            "a@b@c.cn", "a,b@x.cn", "李@x.cn", "a@.cn", "a..b@x.cn"})
        BOOST_TEST(!is_mail_address(bad), bad);
    BOOST_TEST(minute_of_day("20:30").value() == 1230);
    for (const auto* bad : {"24:00", "20:60", "8:00", "20.30", "aa:bb", ""})
        BOOST_TEST(!minute_of_day(bad).has_value(), bad);
}

BOOST_AUTO_TEST_SUITE_END()
