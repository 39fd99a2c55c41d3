#include "operation/schedule.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::operation;

namespace {
Instant at(const char* text) {
    return Instant::parse(text).value();
}
} // namespace

BOOST_AUTO_TEST_SUITE(slots_of_jobs)

BOOST_AUTO_TEST_CASE(a_daily_job_is_due_at_its_time_in_the_offices_zone) {
    const When when = daily_at(8, 0);
    BOOST_TEST(latest_slot(when, at("2024-03-01T07:59:59+08:00")) == at("2024-02-29T08:00:00+08:00"));
    BOOST_TEST(latest_slot(when, at("2024-03-01T08:00:00+08:00")) == at("2024-03-01T08:00:00+08:00"));
    BOOST_TEST(next_slot(when, at("2024-12-31T09:00:00+08:00")) == at("2025-01-01T08:00:00+08:00"));
    // 23:30 in UTC is the next day here.
    BOOST_TEST(latest_slot(when, at("2024-02-29T23:30:00Z")) == at("2024-02-29T08:00:00+08:00"));
    BOOST_TEST(latest_slot(when, at("2024-03-01T00:30:00Z")) == at("2024-03-01T08:00:00+08:00"));
}

BOOST_AUTO_TEST_CASE(a_weekly_job_is_due_on_its_day) {
    const When sunday = weekly_at(7, 3, 0);
    BOOST_TEST(latest_slot(sunday, at("2024-12-31T12:00:00+08:00")) == at("2024-12-29T03:00:00+08:00"));
    BOOST_TEST(latest_slot(sunday, at("2025-01-05T02:59:00+08:00")) == at("2024-12-29T03:00:00+08:00"));
    BOOST_TEST(latest_slot(sunday, at("2025-01-05T03:00:00+08:00")) == at("2025-01-05T03:00:00+08:00"));
    BOOST_TEST(next_slot(sunday, at("2025-01-05T03:00:00+08:00")) == at("2025-01-12T03:00:00+08:00"));
}

BOOST_AUTO_TEST_CASE(every_few_minutes_means_the_same_minutes_for_every_process) {
    BOOST_TEST(latest_slot(every_minutes(5), at("2024-12-31T12:07:30+08:00")) ==
               at("2024-12-31T12:05:00+08:00"));
    BOOST_TEST(next_slot(every_minutes(5), at("2024-12-31T12:07:30+08:00")) ==
               at("2024-12-31T12:10:00+08:00"));
}

BOOST_AUTO_TEST_CASE(people_read_when_in_their_language) {
    BOOST_TEST(words_of(daily_at(8, 5), Language::zh) == "每天 08:05");
    BOOST_TEST(words_of(weekly_at(7, 3, 0), Language::zh) == "每周日 03:00");
    BOOST_TEST(words_of(weekly_at(1, 3, 0), Language::en) == "every Monday at 03:00");
    BOOST_TEST(words_of(every_minutes(5), Language::en) == "every 5 minutes");
}

BOOST_AUTO_TEST_SUITE_END()
