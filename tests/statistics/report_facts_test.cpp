#include "statistics/effort.hpp"
#include "statistics/leaders.hpp"
#include "statistics/lists.hpp"

#include "random_history.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

const Period first_quarter = quarter_period(2023, 1);

} // namespace

BOOST_AUTO_TEST_SUITE(facts_for_reports)

BOOST_DATA_TEST_CASE(officers_are_counted_in_person_times_and_patrols_apart, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        const auto shop = office.enterprise("老王面馆");
        office.visit(shop, "2023-01-05");
        office.visit(shop, "2023-03-31");
        office.visit(shop, "2023-04-01");
        office.visit(shop, "2023-02-05", InspectionKind::reinspection);
        office.patrol("东湖社区", "2023-02-01", 3);
        office.patrol("西山社区", "2023-02-02", 2);
        office.patrol("西山社区", "2022-12-31", 7);
    });
    const auto effort =
        database.read([](const db::Reader& reader) { return statistics::effort_of(reader, first_quarter); });
    BOOST_TEST(effort.visit_teams == 2);
    BOOST_TEST(effort.visit_person_times == 4);
    BOOST_TEST(effort.reinspection_teams == 1);
    BOOST_TEST(effort.reinspection_person_times == 2);
    BOOST_TEST(effort.patrols == 2);
    BOOST_TEST(effort.patrol_person_times == 5);
    const auto of_east = database.read(
        [](const db::Reader& reader) { return statistics::effort_of(reader, first_quarter, "东湖社区"); });
    BOOST_TEST(to_json(of_east).at_path("patrol_person_times")->dump() == "3");
}

BOOST_DATA_TEST_CASE(a_list_shows_a_hazard_as_it_stood_at_the_end_of_the_period, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().code("1").found_on("2022-12-10").due("2023-03-29").closed_on("2023-04-02"));
        office.plant(
            a_hazard().code("2").major().found_on("2023-01-10").due("2023-01-20").closed_on("2023-01-19"));
        office.plant(a_hazard().code("3").found_on("2023-01-10").due("2023-01-20").closed_on("2023-01-19"));
        office.plant(a_hazard()
                         .code("4")
                         .found_on("2023-03-10")
                         .due("2023-03-20")
                         .extended("2023-03-19", "2023-04-20"));
        office.plant(a_hazard().code("5").found_on("2023-03-11").transferred_on("2023-03-12"));
        office.plant(a_hazard().code("6").found_on("2023-03-12").transferred_on("2023-04-12"));
    });
    const auto lists =
        database.read([](const db::Reader& reader) { return statistics::lists_of(reader, first_quarter); });
    BOOST_REQUIRE_EQUAL(lists.overdue_at_end.size(), 1u);
    BOOST_TEST(lists.overdue_at_end[0].code == "1");
    BOOST_TEST(lists.overdue_at_end[0].days_overdue == 2);
    BOOST_TEST(!lists.overdue_at_end[0].closed_on.has_value()); // not known at the end of March
    BOOST_REQUIRE_EQUAL(lists.major.size(), 1u);
    BOOST_TEST(lists.major[0].closed_on.value() == day("2023-01-19"));
    BOOST_REQUIRE_EQUAL(lists.open_at_end.size(), 4u);
    BOOST_TEST(lists.open_at_end[1].due_date.value() == day("2023-04-20"));
    BOOST_REQUIRE_EQUAL(lists.transferred_at_end.size(), 1u);
    BOOST_TEST(lists.transferred_at_end[0].transferred_to == "区消防救援大队");
    BOOST_TEST(lists.open_at_end[3].transferred_to.empty());
    BOOST_TEST(*to_json(lists).at_path("overdue_at_end.0.enterprise_name")->text() == "东湖社区餐饮店");
}

BOOST_DATA_TEST_CASE(the_lists_are_as_long_as_the_figures_say, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) { plant_random_history(office, 300, 17); });
    for (int quarter = 1; quarter <= 4; ++quarter)
        database.read([&](const db::Reader& reader) {
            const auto period = quarter_period(2022, quarter);
            const auto figures = statistics::figures_of(reader, period);
            const auto lists = statistics::lists_of(reader, period);
            BOOST_TEST(static_cast<std::int64_t>(lists.open_at_end.size()) == figures.open_at_end);
            BOOST_TEST(static_cast<std::int64_t>(lists.overdue_at_end.size()) == figures.overdue_at_end);
            BOOST_TEST(static_cast<std::int64_t>(lists.transferred_at_end.size()) ==
                       figures.transferred_at_end);
        });
}

BOOST_DATA_TEST_CASE(communities_add_up_under_their_leader, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.community("东湖社区", "张华");
        office.community("北苑社区", "");
        const auto of = [&](const char* community) {
            return a_hazard().in_community(community).found_on("2023-02-01").due("2023-02-10");
        };
        office.plant(of("东湖社区").closed_on("2023-02-09"));
        office.plant(of("东湖社区"));
        office.plant(of("北苑社区"));
        office.plant(of("西山社区"));
    });
    const auto rows = database.read([](const db::Reader& reader) {
        return statistics::by_leader(reader, statistics::figures_of(reader, first_quarter));
    });
    BOOST_TEST(
        to_json(rows).dump() ==
        R"([{"leader":"张华","communities":["东湖社区"],"visits":2,"found":2,"rectified":1,"open_at_end":1,)"
        R"("overdue_at_end":1},{"leader":"未明确","communities":["北苑社区","西山社区"],"visits":2,"found":2,)"
        R"("rectified":0,"open_at_end":2,"overdue_at_end":2}])");
}

BOOST_AUTO_TEST_SUITE_END()
