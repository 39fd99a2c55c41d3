// What a list of hazards holds when it is narrowed.

#include "hazard/hazard_store.hpp"

#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::test;

namespace {

std::vector<std::string> codes(const FreshDatabase& database, const hazard::Filter& filter,
                               std::int64_t limit = 50) {
    return database.read([&](const db::Reader& reader) {
        std::vector<std::string> found;
        for (const auto& hazard : hazard::page(reader, filter, "", limit))
            found.push_back(hazard.code);
        std::sort(found.begin(), found.end());
        return found;
    });
}

void plant_one_of_each(FreshDatabase& database) {
    database.write([&](db::Transaction& transaction) {
        Office office{transaction, database.ids};
        office.plant(a_hazard().code("open").found_on("2024-03-01").due("2025-01-31"));
        office.plant(a_hazard().code("late").found_on("2024-03-02").due("2024-03-20"));
        auto rectified = a_hazard().code("rectified").found_on("2024-03-03").due("2025-01-31");
        rectified.hazard.rectified_on = day("2024-03-10");
        office.plant(rectified);
        office.plant(
            a_hazard().code("closed").found_on("2024-03-04").due("2024-03-20").closed_on("2024-03-19"));
        office.plant(
            a_hazard().code("void").found_on("2024-03-05").due("2024-03-20").voided_on(day("2024-03-06")));
        office.plant(a_hazard()
                         .code("extended")
                         .found_on("2024-03-06")
                         .due("2024-03-20")
                         .extended("2024-03-18", "2025-02-01"));
        office.plant(
            a_hazard().code("elsewhere").found_on("2024-03-07").due("2025-01-31").in_community("松风社区"));
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(lists_of_hazards)

BOOST_DATA_TEST_CASE(a_state_holds_what_it_says, engines(), engine) {
    FreshDatabase database{engine};
    plant_one_of_each(database);
    const auto in = [&](const char* state) {
        hazard::Filter filter;
        filter.state = state;
        filter.today = day("2024-12-31");
        return codes(database, filter);
    };
    using List = std::vector<std::string>;
    BOOST_TEST((in("open") == List{"elsewhere", "extended", "late", "open", "rectified"}));
    BOOST_TEST((in("rectified") == List{"rectified"}));
    BOOST_TEST((in("overdue") == List{"late"}));
    BOOST_TEST((in("closed") == List{"closed"}));
    BOOST_TEST((in("voided") == List{"void"}));
    BOOST_TEST(in("transferred").empty());
    BOOST_TEST(in("").size() == 7u);
}

BOOST_DATA_TEST_CASE(an_area_and_other_words_narrow_together, engines(), engine) {
    FreshDatabase database{engine};
    plant_one_of_each(database);
    hazard::Filter filter;
    filter.areas = std::vector<std::string>{"松风社区"};
    BOOST_TEST((codes(database, filter) == std::vector<std::string>{"elsewhere"}));
    filter.found_to = day("2024-03-06");
    BOOST_TEST(codes(database, filter).empty());
    filter.areas = std::vector<std::string>{};
    hazard::Filter due;
    due.due_from = day("2025-02-01");
    BOOST_TEST((codes(database, due) == std::vector<std::string>{"extended"}));
    BOOST_TEST(codes(database, hazard::Filter{}, 3).size() == 3u);
}

BOOST_AUTO_TEST_CASE(what_is_open_is_found_without_reading_the_history) {
    const FreshDatabase database{TestEngine{db::Engine::sqlite}};
    std::string plan;
    database.read([&](const db::Reader& reader) {
        reader.each("EXPLAIN QUERY PLAN SELECT * FROM hazard WHERE id > $1 AND voided_on IS NULL AND "
                    "closed_on IS NULL "
                    "ORDER BY id LIMIT 50",
                    {std::string{}}, [&](const db::Row& row) { plan += std::string{row.text(3)} + "\n"; });
    });
    BOOST_TEST(plan.find("hazard_by_closed_on (closed_on=?)") != std::string::npos, plan);
}

BOOST_AUTO_TEST_SUITE_END()
