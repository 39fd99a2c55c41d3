// The sample year against what its README says, which is what a real office published.
#include "report/facts.hpp"

#include "support/engines.hpp"
#include "support/sample_years.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using report::ReportPeriod;

namespace {

Json facts_of(const FreshDatabase& database, const ReportPeriod& period) {
    return database.read([&](const db::Reader& reader) {
        return report::facts_of(reader, period, {"示范街道办事处", ""}, database.clock.now());
    });
}

std::int64_t number(const Json& facts, std::string_view path) {
    return *facts.at_path(path)->integer();
}

} // namespace

BOOST_AUTO_TEST_SUITE(sample_year)

BOOST_DATA_TEST_CASE(the_year_has_the_published_totals_and_its_quarters_add_up, engines(), engine) {
    FreshDatabase database{engine};
    import_sample_years(database);
    const Json year = facts_of(database, ReportPeriod::of_year(2023));
    BOOST_TEST(number(year, "inspections.visits") == 1467);
    BOOST_TEST(number(year, "hazards.found") == 138);
    BOOST_TEST(number(year, "hazards.rectified") == 138);
    BOOST_TEST(*year.at_path("hazards.rectification_rate_text")->text() == "100.00%");
    BOOST_TEST(*year.at_path("comparison.visits_text")->text() ==
               "较上年增加179家次（增长13.90%）"); // 1288 in 2022
    BOOST_TEST(*year.at_path("comparison.found_text")->text() ==
               "较上年减少13项（下降8.61%）"); // 151 in 2022

    std::int64_t visits = 0, found = 0, closed = 0;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const Json facts = facts_of(database, ReportPeriod::of_quarter(2023, quarter));
        const std::string row = "by_quarter." + std::to_string(quarter - 1);
        BOOST_TEST(number(facts, "inspections.visits") == number(year, row + ".visits"));
        BOOST_TEST(number(facts, "hazards.found") == number(year, row + ".found"));
        BOOST_TEST(facts.at_path("comparison.before.has_data")->dump() == "true");
        BOOST_TEST(facts.at_path("comparison.year_before.has_data")->dump() == "true");
        BOOST_TEST(facts.at_path("months")->list()->size() == static_cast<std::size_t>(quarter) * 3);
        visits += number(facts, "inspections.visits");
        found += number(facts, "hazards.found");
        closed += number(facts, "hazards.closed_in_period");
    }
    BOOST_TEST(visits == 1467);
    BOOST_TEST(found == 138);
    BOOST_TEST(closed == number(year, "hazards.closed_in_period"));
}

BOOST_DATA_TEST_CASE(the_first_year_has_no_year_before, engines(), engine) {
    FreshDatabase database{engine};
    import_sample_years(database);
    const Json facts = facts_of(database, ReportPeriod::of_quarter(2022, 1));
    BOOST_TEST(*facts.at_path("comparison.visits_text")->text() == "上季度无数据，上年无数据");
}

BOOST_AUTO_TEST_SUITE_END()
