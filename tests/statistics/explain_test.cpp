#include "statistics/explain.hpp"

#include "random_history.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace bihuan;
using namespace bihuan::test;
using statistics::LeftOutReason;

namespace {

statistics::Explanation explained(const FreshDatabase& database, const std::string& figure,
                                  const Period& period = quarter_period(2023, 1),
                                  const std::string& community = {}) {
    return database.read(
        [&](const db::Reader& reader) { return statistics::explain(reader, period, community, figure); });
}

std::optional<LeftOutReason> reason_of(const statistics::Explanation& explanation, std::string_view code) {
    for (const auto& [record, reason] : explanation.left_out)
        if (record.code == code) return reason;
    return std::nullopt;
}

/// A rate is explained by its numerator.
std::string counted_name(const std::string& figure) {
    if (figure == "hazards.rectification_rate") return "hazards.rectified";
    return figure == "hazards.on_time_rate" ? "hazards.closed_on_time" : figure;
}

} // namespace

BOOST_AUTO_TEST_SUITE(explaining_a_figure)

BOOST_DATA_TEST_CASE(the_records_behind_a_figure_are_as_many_as_the_figure_says, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) { plant_random_history(office, 400, 99); });
    for (const auto& period : {quarter_period(2022, 1), quarter_period(2022, 4), quarter_period(2023, 3),
                               year_period(2023), Period{day("2023-05-05"), day("2023-05-09")}})
        for (const std::string community : {"", "东湖社区"}) {
            const auto figures = to_json(database.read(
                [&](const db::Reader& reader) { return statistics::figures_of(reader, period, community); }));
            for (const auto name : statistics::explained_figures()) {
                const std::string figure{name};
                const auto explanation = explained(database, figure, period, community);
                BOOST_TEST(static_cast<std::int64_t>(explanation.records.size()) ==
                               *figures.at_path(counted_name(figure))->integer(),
                           figure << " of " << period.from << "…" << period.to << " " << community << ": "
                                  << explanation.records.size());
                std::set<std::string> once;
                for (const auto& record : explanation.records)
                    BOOST_TEST(once.insert(record.id).second,
                               figure << " counts " << record.code << " twice");
                for (const auto& [record, reason] : explanation.left_out)
                    BOOST_TEST(once.insert(record.id).second,
                               figure << " has " << record.code << " on both sides");
            }
        }
}

BOOST_DATA_TEST_CASE(what_is_left_out_has_its_reason, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(
            a_hazard().code("closed").found_on("2023-01-10").due("2023-01-20").closed_on("2023-01-18"));
        office.plant(
            a_hazard().code("late").found_on("2023-01-10").due("2023-01-20").closed_on("2023-01-21"));
        office.plant(a_hazard().code("open").found_on("2023-01-10").due("2023-01-20"));
        office.plant(
            a_hazard().code("afterwards").found_on("2023-03-10").due("2023-04-20").closed_on("2023-04-01"));
        office.plant(
            a_hazard().code("voided").found_on("2023-01-10").due("2023-01-20").voided_on("2023-02-01"));
        office.plant(a_hazard()
                         .code("transferred")
                         .found_on("2023-01-10")
                         .due("2023-01-20")
                         .transferred_on("2023-02-01"));
        office.plant(a_hazard().code("on the spot").found_on("2023-01-10").closed_on("2023-01-10"));
        office.plant(a_hazard()
                         .code("major")
                         .major()
                         .found_on("2023-01-10")
                         .due("2023-03-01")
                         .extended("2023-02-20", "2023-05-01"));
        office.plant(
            a_hazard().code("carried in").found_on("2022-12-10").due("2023-01-05").closed_on("2023-01-04"));
        office.plant(
            a_hazard().code("long ago").found_on("2022-02-10").due("2022-03-05").closed_on("2022-03-04"));
        office.plant(a_hazard()
                         .code("voided long ago")
                         .found_on("2022-02-10")
                         .due("2022-03-05")
                         .voided_on("2022-03-04"));
    });
    const auto rectified = explained(database, "hazards.rectified");
    BOOST_TEST(rectified.records.size() == 3u);
    BOOST_TEST((reason_of(rectified, "open") == LeftOutReason::not_closed_by_end));
    BOOST_TEST((reason_of(rectified, "afterwards") == LeftOutReason::not_closed_by_end));
    BOOST_TEST((reason_of(rectified, "voided") == LeftOutReason::voided));
    BOOST_TEST((reason_of(rectified, "transferred") == LeftOutReason::transferred));
    BOOST_TEST((reason_of(rectified, "carried in") == LeftOutReason::other_period));
    BOOST_TEST(!reason_of(rectified, "long ago").has_value());

    const auto on_time = explained(database, "hazards.on_time_rate");
    BOOST_TEST(on_time.records.size() == 2u);
    BOOST_TEST((reason_of(on_time, "late") == LeftOutReason::closed_late));
    BOOST_TEST((reason_of(on_time, "on the spot") == LeftOutReason::no_due_date));
    BOOST_TEST((reason_of(on_time, "major") == LeftOutReason::extended));

    const auto overdue = explained(database, "hazards.overdue_at_end");
    BOOST_TEST((reason_of(overdue, "afterwards") == LeftOutReason::not_yet_due));
    BOOST_TEST((reason_of(overdue, "major") == LeftOutReason::extended));
    BOOST_TEST(
        (reason_of(explained(database, "hazards.found_general"), "major") == LeftOutReason::other_level));
    BOOST_TEST(
        (reason_of(explained(database, "hazards.open_at_end"), "closed") == LeftOutReason::closed_by_end));
    BOOST_TEST(!reason_of(explained(database, "hazards.carried_in"), "voided long ago").has_value());
}

BOOST_DATA_TEST_CASE(an_enterprise_that_was_only_reinspected_is_left_out, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        const auto visited = office.enterprise("老王面馆"), reinspected = office.enterprise("城东仓库");
        office.visit(visited, "2023-01-05", InspectionKind::reinspection);
        office.visit(visited, "2023-02-05");
        office.visit(visited, "2023-03-05");
        office.visit(reinspected, "2023-02-06", InspectionKind::reinspection);
    });
    const auto enterprises = explained(database, "inspections.enterprises");
    BOOST_REQUIRE_EQUAL(enterprises.records.size(), 1u);
    BOOST_TEST(enterprises.records[0].enterprise_name == "老王面馆");
    BOOST_TEST(enterprises.records[0].date == day("2023-02-05"));
    BOOST_REQUIRE_EQUAL(enterprises.left_out.size(), 1u);
    BOOST_TEST(enterprises.left_out[0].record.enterprise_name == "城东仓库");
    BOOST_TEST(*to_json(enterprises).at_path("left_out.0.reason_text")->text() == "复查不计入检查家次");
    BOOST_TEST(*to_json(enterprises, Language::en).at_path("left_out.0.reason")->text() == "reinspection");
    BOOST_TEST(explained(database, "inspections.visits").left_out.size() == 2u);
}

BOOST_AUTO_TEST_CASE(an_unknown_figure_is_refused_with_those_that_are_known) {
    const FreshDatabase database{TestEngine{db::Engine::sqlite}};
    BOOST_CHECK_EXCEPTION(explained(database, "hazards.forgotten"), Problem, [](const Problem& problem) {
        return problem.kind() == ProblemKind::unknown_figure &&
               problem.detail(Language::en).find("hazards.on_time_rate") != std::string::npos;
    });
}

BOOST_AUTO_TEST_SUITE_END()
