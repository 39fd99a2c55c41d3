#include "statistics/figures.hpp"

#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using statistics::figures_of;

namespace {

const Period first_quarter = quarter_period(2023, 1);

statistics::Figures of_first_quarter(const FreshDatabase& database, const std::string& community = {}) {
    return database.read(
        [&](const db::Reader& reader) { return figures_of(reader, first_quarter, community); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(figures_of_a_period)

// check 14 of docs/checks.md
BOOST_DATA_TEST_CASE(an_office_without_records_has_figures_of_nothing, engines(), engine) {
    const FreshDatabase database{engine};
    const auto figures = of_first_quarter(database);
    BOOST_TEST(figures.found() == 0);
    BOOST_TEST(!figures.rectification_rate().has_value());
    BOOST_TEST(!figures.on_time_rate().has_value());
    BOOST_REQUIRE_EQUAL(figures.by_month.size(), 3u); // every month of the period, even an idle one
    BOOST_TEST(figures.by_month[1].name == "2023-02");
    BOOST_TEST(figures.by_community.empty());
    BOOST_TEST(to_json(figures).at_path("hazards.rectification_rate")->is_null());
}

// check 13 of docs/checks.md
BOOST_DATA_TEST_CASE(what_happens_after_the_period_does_not_change_its_figures, engines(), engine) {
    FreshDatabase quarter_end{engine}, later{engine};
    office(quarter_end, [](Office& office) {
        office.plant(a_hazard().found_on("2023-01-10").due("2023-02-10"));
        office.plant(a_hazard().found_on("2023-03-20").due("2023-04-10"));
        office.plant(a_hazard().found_on("2023-03-21").due("2023-03-30"));
        office.plant(a_hazard().found_on("2023-03-22").due("2023-03-31"));
    });
    office(later, [](Office& office) {
        office.plant(a_hazard().found_on("2023-01-10").due("2023-02-10").closed_on("2023-04-01"));
        office.plant(a_hazard().found_on("2023-03-20").due("2023-04-10").voided_on("2023-04-01"));
        office.plant(a_hazard().found_on("2023-03-21").due("2023-03-30").transferred_on("2023-04-01"));
        office.plant(a_hazard().found_on("2023-03-22").due("2023-03-31").closed_on("2023-04-02"));
    });
    BOOST_TEST(to_json(of_first_quarter(quarter_end)).dump() == to_json(of_first_quarter(later)).dump());
}

BOOST_DATA_TEST_CASE(a_voided_hazard_is_counted_nowhere_from_the_day_it_is_voided, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().found_on("2022-12-10").due("2023-01-10").voided_on("2023-03-31"));
        office.plant(a_hazard().found_on("2023-02-10").due("2023-03-01").voided_on("2023-02-11"));
        office.plant(a_hazard().found_on("2023-02-11").due("2023-03-01").voided_on("2023-04-01"));
    });
    const auto figures = of_first_quarter(database);
    BOOST_TEST(figures.carried_in == 0);
    BOOST_TEST(figures.found() == 1);
    BOOST_TEST(figures.overdue_at_end == 1);
    BOOST_TEST(figures.due_in_period == 1);
}

BOOST_DATA_TEST_CASE(the_day_of_the_deadline_is_not_overdue, engines(), engine) {
    FreshDatabase on_the_day{engine}, the_day_before{engine};
    const auto plant = [](FreshDatabase& database, const char* due) {
        office(database, [&](Office& office) {
            office.plant(a_hazard().found_on("2023-03-01").due(due));
            office.plant(a_hazard().found_on("2022-12-01").due(due));
            office.plant(a_hazard().found_on("2022-12-01").due(due).closed_on("2023-04-01"));
        });
    };
    plant(on_the_day, "2023-03-31");
    plant(the_day_before, "2023-03-30");
    BOOST_TEST(of_first_quarter(on_the_day).overdue_at_end == 0);
    BOOST_TEST(of_first_quarter(the_day_before).overdue_at_end == 3);
}

BOOST_DATA_TEST_CASE(a_deadline_extended_twice_to_the_same_day_counts_once, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard()
                         .found_on("2023-01-01")
                         .due("2023-01-15")
                         .extended("2023-01-10", "2023-02-15")
                         .extended("2023-01-11", "2023-02-15"));
    });
    BOOST_TEST(of_first_quarter(database).due_in_period == 1);
}

BOOST_DATA_TEST_CASE(an_extension_counts_only_where_it_was_granted_before_the_deadline_passed, engines(),
                     engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(
            a_hazard().found_on("2023-03-01").due("2023-03-15").extended("2023-03-15", "2023-04-15"));
        office.plant(
            a_hazard().found_on("2023-03-01").due("2023-03-15").extended("2023-03-16", "2023-04-15"));
        office.plant(
            a_hazard().found_on("2023-03-01").due("2023-04-05").extended("2023-04-01", "2023-04-15"));
    });
    const auto figures = of_first_quarter(database);
    BOOST_TEST(figures.overdue_at_end == 1); // the second: granted too late
    BOOST_TEST(figures.due_in_period == 1);  // the same; the first is due in April now
    BOOST_TEST(figures.closed_on_time == 0);
}

BOOST_DATA_TEST_CASE(a_hazard_closed_before_the_period_in_which_it_was_due_is_on_time, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().found_on("2022-12-20").due("2023-01-10").closed_on("2022-12-28"));
        office.plant(a_hazard().found_on("2023-01-20").due("2023-02-10").closed_on("2023-02-10"));
        office.plant(a_hazard().found_on("2023-01-20").due("2023-02-10").closed_on("2023-02-11"));
        office.plant(a_hazard().found_on("2023-01-20").due("2023-02-10"));
    });
    const auto figures = of_first_quarter(database);
    BOOST_TEST(figures.due_in_period == 4);
    BOOST_TEST(figures.on_time_rate().value() == 0.5);
    BOOST_TEST(figures.carried_in == 0);
}

BOOST_DATA_TEST_CASE(a_transferred_hazard_stays_open_until_the_receiver_answers, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        auto answered = a_hazard().found_on("2023-01-10").transferred_on("2023-01-15");
        office.plant(answered.transfer_answered_on(day("2023-03-31")));
        auto answered_later = a_hazard().found_on("2023-01-10").transferred_on("2023-03-31");
        office.plant(answered_later.transfer_answered_on(day("2023-04-01")));
    });
    const auto figures = of_first_quarter(database);
    BOOST_TEST(figures.rectified() == 1);
    BOOST_TEST(figures.open_at_end == 1);
    BOOST_TEST(figures.transferred_at_end == 1);
}

BOOST_DATA_TEST_CASE(a_visit_counts_at_the_category_of_its_first_hazard, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        const auto shop = office.enterprise("老王面馆");
        const auto visit = office.visit(shop, "2023-02-01");
        office.plant(a_hazard().found_at(visit).code("YH-3").category("用电安全"));
        office.plant(a_hazard().found_at(visit).code("YH-2").category("消防安全"));
        office.plant(a_hazard().found_at(visit).code("YH-1").category("特种设备").voided_on("2023-02-02"));
        office.visit(shop, "2023-02-15");
        const auto again = office.visit(shop, "2023-02-20", InspectionKind::reinspection);
        office.plant(a_hazard().found_at(again).code("YH-4").category("用电安全"));
    });
    const auto figures = of_first_quarter(database);
    BOOST_TEST(figures.visits == 2);
    BOOST_TEST(figures.enterprises == 1);
    BOOST_TEST(figures.reinspections == 1);
    BOOST_REQUIRE_EQUAL(figures.by_category.size(), 3u);
    BOOST_TEST(figures.by_category[0].name == "用电安全");
    BOOST_TEST(figures.by_category[0].found == 2);
    BOOST_TEST(figures.by_category[0].visits == 0);
    BOOST_TEST(figures.by_category[1].name == "消防安全");
    BOOST_TEST(figures.by_category[1].visits == 1);
    BOOST_TEST(figures.by_category[2].name == "未发现隐患");
    BOOST_TEST(figures.by_category[2].visits == 1);
}

BOOST_DATA_TEST_CASE(an_earlier_month_appears_where_a_hazard_of_it_is_still_open, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().found_on("2022-11-10").due("2023-01-10"));
        office.plant(a_hazard().found_on("2022-12-10").due("2023-01-10").closed_on("2023-01-09"));
        office.plant(a_hazard().found_on("2023-03-10").due("2023-04-10"));
    });
    const auto figures = of_first_quarter(database);
    BOOST_TEST(figures.carried_in == 2);
    BOOST_REQUIRE_EQUAL(figures.by_month.size(), 4u);
    BOOST_TEST(figures.by_month[0].name == "2022-11");
    BOOST_TEST(figures.by_month[0].overdue_at_end == 1);
    BOOST_TEST(figures.by_month[1].name == "2023-01");
}

BOOST_DATA_TEST_CASE(the_json_has_the_names_of_the_contract, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard()
                         .major()
                         .in_community("西山社区")
                         .found_on("2023-01-10")
                         .due("2023-01-20")
                         .closed_on("2023-01-20"));
        office.plant(a_hazard().in_community("西山社区").found_on("2023-02-10").category(""));
        office.plant(a_hazard().in_community("东湖社区").found_on("2023-02-10"));
    });
    const auto json = to_json(of_first_quarter(database, "西山社区")).dump();
    BOOST_TEST(
        json ==
        R"({"period":{"from":"2023-01-01","to":"2023-03-31"},"community":"西山社区","as_of":"2023-03-31",)"
        R"("inspections":{"visits":2,"enterprises":1,"reinspections":0},)"
        R"("hazards":{"found":2,"found_general":1,"found_major":1,"rectified":1,"rectified_general":0,)"
        R"("rectified_major":1,"rectification_rate":0.5,"carried_in":0,"closed_in_period":1,"open_at_end":1,)"
        R"("overdue_at_end":0,"transferred_at_end":0,"on_time_rate":1.0,"due_in_period":1,"closed_on_time":1},)"
        R"("by_community":[{"name":"西山社区","visits":2,"found":2,"rectified":1,"open_at_end":1,"overdue_at_end":0}],)"
        R"("by_industry":[{"name":"餐饮","visits":2,"found":2,"rectified":1,"open_at_end":1,"overdue_at_end":0}],)"
        R"("by_category":[{"name":"未填写","visits":1,"found":1,"rectified":0,"open_at_end":1,"overdue_at_end":0},)"
        R"({"name":"消防安全","visits":1,"found":1,"rectified":1,"open_at_end":0,"overdue_at_end":0}],)"
        R"("by_month":[{"name":"2023-01","visits":1,"found":1,"rectified":1,"open_at_end":0,"overdue_at_end":0},)"
        R"({"name":"2023-02","visits":1,"found":1,"rectified":0,"open_at_end":1,"overdue_at_end":0},)"
        R"({"name":"2023-03","visits":0,"found":0,"rectified":0,"open_at_end":0,"overdue_at_end":0}]})");
}

BOOST_AUTO_TEST_SUITE_END()
