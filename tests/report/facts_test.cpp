#include "report/facts.hpp"

#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using report::ReportPeriod;

namespace {

const Instant new_year_2024 = Instant::parse("2024-01-08T09:00:00+08:00").value();

Json facts_on(const FreshDatabase& database, const ReportPeriod& period, Instant at = new_year_2024) {
    return database.read([&](const db::Reader& reader) {
        return report::facts_of(reader, period, {"示范街道办事处", "区安全生产委员会办公室"}, at);
    });
}

std::string at(const Json& facts, std::string_view path) {
    const Json* value = facts.at_path(path);
    BOOST_REQUIRE_MESSAGE(value, "the facts have no " << path);
    return value->text() ? *value->text() : value->dump();
}

/// The row of the comparison for `figure`.
Json compared(const Json& facts, std::string_view figure) {
    for (const auto& row : *facts.at_path("comparison.rows")->list())
        if (*row.find("figure")->text() == figure) return row;
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(facts_of_reports)

BOOST_DATA_TEST_CASE(the_figures_are_those_of_bihuan_stats, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().found_on("2023-01-10").due("2023-01-20").closed_on("2023-01-19"));
        office.plant(a_hazard().major().found_on("2023-02-10").due("2023-02-20"));
        office.plant(a_hazard().found_on("2022-11-10").due("2023-03-20").closed_on("2023-03-21"));
    });
    const Json facts = facts_on(database, ReportPeriod::of_quarter(2023, 1));
    const Json stats = database.read([](const db::Reader& reader) {
        return statistics::to_json(statistics::figures_of(reader, quarter_period(2023, 1)));
    });
    for (const auto& [name, value] : *stats.object()) {
        const Json* same = facts.find(name);
        BOOST_REQUIRE_MESSAGE(same, name);
        if (const auto* members = value.object())
            for (const auto& [member, figure] : *members)
                BOOST_TEST(same->find(member)->dump() == figure.dump(), name << "." << member);
        else if (const auto* rows = value.list())
            for (std::size_t i = 0; i < rows->size(); ++i)
                for (const auto& [member, figure] : *(*rows)[i].object())
                    BOOST_TEST((*same->list())[i].find(member)->dump() == figure.dump(),
                               name << "." << member);
        else
            BOOST_TEST(same->dump() == value.dump());
    }
    BOOST_TEST(at(facts, "hazards.rectification_rate_text") == "50.00%");
    BOOST_TEST(at(facts, "title") == "示范街道办事处2023年第一季度安全生产工作报告");
    BOOST_TEST(at(facts, "lists.overdue_at_end.0.standing") == "整改中，逾期39日");
    BOOST_TEST(at(facts, "statutory.unplanned") == "1");
}

BOOST_DATA_TEST_CASE(a_quarter_is_held_against_the_one_before_and_the_year_before, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        const auto shop = office.enterprise("老王面馆");
        for (const char* date :
             {"2022-02-01", "2022-11-01", "2022-11-02", "2023-02-01", "2023-02-02", "2023-03-31"})
            office.visit(shop, date);
        office.plant(a_hazard().found_on("2023-01-10").due("2023-01-20").closed_on("2023-01-19"));
    });
    const Json facts = facts_on(database, ReportPeriod::of_quarter(2023, 1));
    const Json visits = compared(facts, "inspections.visits");
    BOOST_TEST(visits.find("value")->dump() == "4");
    BOOST_TEST(visits.find("before")->dump() == "2");
    BOOST_TEST(visits.find("before_difference")->dump() == "2");
    BOOST_TEST(*visits.find("before_change_text")->text() == "+100.00%");
    BOOST_TEST(visits.find("year_before_difference")->dump() == "3");
    BOOST_TEST(at(facts, "comparison.visits_text") ==
               "较上季度增加2家次（增长100.00%），较去年同期增加3家次（增长300.00%）");
    // Nothing was found then: a difference, but no rate of change.
    const Json found = compared(facts, "hazards.found");
    BOOST_TEST(found.find("before")->dump() == "0");
    BOOST_TEST(found.find("before_change")->is_null());
    BOOST_TEST(*found.find("before_change_text")->text() == "—");
    BOOST_TEST(at(facts, "comparison.found_text") == "较上季度增加1项，较去年同期增加1项");
    BOOST_TEST(facts.at_path("months")->list()->size() == 3u);
    BOOST_TEST(at(facts, "months.1.visits_year_before") == "1");
}

BOOST_DATA_TEST_CASE(where_records_do_not_go_back_so_far_there_is_nothing_to_compare, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) { office.visit(office.enterprise("老王面馆"), "2023-02-01"); });
    const Json facts = facts_on(database, ReportPeriod::of_quarter(2023, 1));
    BOOST_TEST(at(facts, "comparison.visits_text") == "上季度无数据，上年无数据");
    BOOST_TEST(compared(facts, "inspections.visits").find("year_before")->is_null());
    BOOST_TEST(*compared(facts, "inspections.visits").find("year_before_text")->text() == "—");
    BOOST_TEST(facts.at_path("months.0.visits_year_before")->is_null());
    BOOST_TEST(at(facts, "months_have_year_before") == "false");
}

BOOST_DATA_TEST_CASE(an_office_without_records_has_facts_too, engines(), engine) {
    FreshDatabase database{engine};
    for (const auto& period : {ReportPeriod::of_quarter(2023, 4), ReportPeriod::of_year(2023)}) {
        const Json facts = facts_on(database, period);
        BOOST_TEST(at(facts, "inspections.visits") == "0");
        BOOST_TEST(facts.at_path("hazards.rectification_rate")->is_null());
        BOOST_TEST(at(facts, "hazards.rectification_rate_text") == "—");
        BOOST_TEST(at(facts, "any.found") == "false");
        BOOST_TEST(facts.at_path("by_community")->list()->empty());
    }
}

BOOST_DATA_TEST_CASE(a_quarter_that_is_not_over_is_provisional_and_says_until_when, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        const auto shop = office.enterprise("老王面馆");
        for (const char* date : {"2022-11-01", "2023-11-01", "2023-11-21"})
            office.visit(shop, date);
    });
    const auto in_november = Instant::parse("2023-11-20T09:00:00+08:00").value();
    const Json facts = facts_on(database, ReportPeriod::of_quarter(2023, 4), in_november);
    BOOST_TEST(at(facts, "provisional") == "true");
    BOOST_TEST(at(facts, "title") == "示范街道办事处2023年第四季度安全生产工作报告（截至2023年11月20日）");
    BOOST_TEST(at(facts, "inspections.visits") == "1");
    BOOST_TEST(at(facts, "comparison.visits_text") == "本季度未结束，不作环比，与去年同期持平");
}

BOOST_DATA_TEST_CASE(the_quarters_add_up_to_the_year_as_it_stands_at_its_end, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().found_on("2023-03-20").due("2023-04-20").closed_on("2023-04-19"));
        office.plant(a_hazard().found_on("2023-03-21").due("2023-04-20").voided_on("2023-05-01"));
        office.plant(a_hazard().found_on("2023-11-21").due("2024-01-20"));
        office.patrol("东湖社区", "2023-11-21", 3);
    });
    const Json facts = facts_on(database, ReportPeriod::of_year(2023));
    BOOST_TEST(at(facts, "by_quarter.0.found") == "1");
    BOOST_TEST(at(facts, "by_quarter.0.rectified") == "1"); // by the end of the year
    BOOST_TEST(at(facts, "by_quarter.0.own_rectification_rate") == "0.0");
    BOOST_TEST(at(facts, "by_quarter.0.open_at_quarter_end") == "2");
    BOOST_TEST(at(facts, "voided_after_their_quarter") == "1");
    BOOST_TEST(at(facts, "by_quarter.3.found") == "1");
    BOOST_TEST(at(facts, "hazards.found") == "2");
    BOOST_TEST(at(facts, "rule_of_law.patrols_text") == "1");
    BOOST_TEST(facts.at_path("rule_of_law.penalties")->is_null());
    BOOST_TEST(at(facts, "rule_of_law.penalties_text") == "＿＿");
    BOOST_TEST(at(facts, "next.due_count") == "1");
}

BOOST_DATA_TEST_CASE(deadlines_of_the_next_quarter_are_counted_by_month, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        for (const char* due :
             {"2023-03-31", "2023-04-01", "2023-04-30", "2023-06-30", "2023-07-01", "2023-03-30"})
            office.plant(a_hazard().found_on("2023-03-20").due(due));
        office.plant(a_hazard().found_on("2023-03-20").due("2023-04-05").closed_on("2023-03-21"));
    });
    const Json facts = facts_on(database, ReportPeriod::of_quarter(2023, 1));
    BOOST_TEST(at(facts, "next.due_count") == "4");
    BOOST_TEST(at(facts, "next.months_text") == "3月1项、4月2项、6月1项");
    BOOST_TEST(at(facts, "next.later_count") == "1");
    BOOST_TEST(at(facts, "hazards.overdue_at_end") == "1");
}

BOOST_DATA_TEST_CASE(no_number_of_a_person_stands_in_the_facts, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        auto story = a_hazard().major().found_on("2023-01-10").due("2023-01-20").transferred_on("2023-01-11");
        story.description("举报人赵六反映通道堵塞，店主电话13812345678，身份证120102198003071234");
        story.hazard.responsible = "钱七 139-8765-4321";
        story.hazard.category = "其他，问13700001111";
        story.hazard.transferred_to = "区消防救援大队（022-24123456）";
        office.plant(story);
    });
    const std::string facts = facts_on(database, ReportPeriod::of_quarter(2023, 1)).dump();
    for (const char* secret :
         {"13812345678", "120102198003071234", "8765", "24123456", "13700001111", "赵六"})
        BOOST_TEST(facts.find(secret) == std::string::npos, secret);
    BOOST_TEST(facts.find("钱七") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
