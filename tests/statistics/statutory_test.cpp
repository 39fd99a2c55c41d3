#include "statistics/statutory.hpp"

#include "random_history.hpp"
#include "statistics/figures.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using statistics::statutory_table;

BOOST_AUTO_TEST_SUITE(statistics_table_by_sector)

BOOST_DATA_TEST_CASE(a_major_hazard_is_closed_or_planned_or_still_to_be_planned, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        const auto factory = office.enterprise("恒泰机械厂", "西山社区", "加工制造", "工矿商贸");
        const auto shop = office.enterprise("老王面馆");
        const auto visit = office.visit(factory, "2023-02-01");
        office.visit(factory, "2023-03-01");
        office.visit(factory, "2023-03-05", InspectionKind::reinspection);
        const auto of_shop = office.visit(shop, "2023-02-02");
        office.plant(a_hazard().found_at(visit).major().due("2023-02-10").closed_on("2023-02-09"));
        auto planned = a_hazard().found_at(visit).major().due("2023-06-10").planned_on("2023-02-20");
        planned.hazard.goals_settled = planned.hazard.funds_settled = true;
        planned.hazard.funds_invested = 35'000;
        office.plant(planned);
        office.plant(a_hazard().found_at(visit).major().due("2023-06-10").planned_on("2023-04-01"));
        office.plant(a_hazard().found_at(of_shop).due("2023-02-20").closed_on("2023-02-20"));
        office.plant(a_hazard().found_at(of_shop).due("2023-02-20"));
        office.plant(a_hazard().found_at(of_shop).due("2023-02-20").voided_on("2023-02-21"));
    });
    const auto table = database.read(
        [](const db::Reader& reader) { return statutory_table(reader, quarter_period(2023, 1)); });
    BOOST_REQUIRE_EQUAL(table.rows.size(), 2u);
    const auto& industry = table.rows[0];
    BOOST_TEST(industry.sector == "工矿商贸");
    BOOST_TEST(industry.units_inspected == 1);
    BOOST_TEST(industry.major_found == 3);
    BOOST_TEST(industry.major_rectified == 1);
    BOOST_TEST(industry.planned == 1); // the third is planned only after the quarter
    BOOST_TEST(industry.unplanned() == 1);
    BOOST_TEST(industry.goals_settled == 1);
    BOOST_TEST(industry.people_settled == 0);
    BOOST_TEST(industry.funds_invested == 35'000);
    BOOST_TEST(!industry.general_rate().has_value());
    BOOST_TEST(table.rows[1].sector == "餐饮"); // no sector set: the industry
    BOOST_TEST(table.rows[1].general_rate().value() == 0.5);
    BOOST_TEST(table.total.units_inspected == 2);
    BOOST_TEST(*to_json(table).at_path("total.general_found")->integer() == 2);
    BOOST_TEST(to_json(table).at_path("rows.0.general_rate")->is_null());
}

BOOST_DATA_TEST_CASE(the_table_agrees_with_the_figures_of_the_period, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) { plant_random_history(office, 300, 5); });
    for (int quarter = 1; quarter <= 4; ++quarter)
        for (const std::string community : {"", "西山社区"})
            database.read([&](const db::Reader& reader) {
                const auto period = quarter_period(2022, quarter);
                const auto figures = statistics::figures_of(reader, period, community);
                const auto total = statutory_table(reader, period, community).total;
                BOOST_TEST(total.units_inspected == figures.enterprises);
                BOOST_TEST(total.general_found == figures.found_general);
                BOOST_TEST(total.general_rectified == figures.rectified_general);
                BOOST_TEST(total.major_found == figures.found_major);
                BOOST_TEST(total.major_rectified == figures.rectified_major);
            });
}

BOOST_AUTO_TEST_SUITE_END()
