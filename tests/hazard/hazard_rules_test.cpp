#include "hazard/hazard_rules.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using hazard::HazardState;

namespace {

Date day(const char* text) {
    return Date::parse(text).value();
}

Hazard found_on(const char* text) {
    Hazard hazard;
    hazard.found_on = day(text);
    return hazard;
}

Reinspection reinspected(const char* text, ReinspectionResult result) {
    Reinspection reinspection;
    reinspection.reinspected_on = day(text);
    reinspection.result = result;
    return reinspection;
}

Extension extension(const char* granted, const char* previous, const char* due) {
    Extension extension;
    extension.granted_on = day(granted);
    extension.previous_due_date = day(previous);
    extension.due_date = day(due);
    return extension;
}

} // namespace

BOOST_AUTO_TEST_SUITE(hazard_closing)

BOOST_AUTO_TEST_CASE(a_hazard_with_a_deadline_stays_open_until_a_reinspection_passes) {
    Hazard hazard = found_on("2023-04-17");
    hazard.due_date = day("2023-04-30");
    hazard.rectified_on = day("2023-04-17");
    BOOST_TEST(!hazard::closed_on(hazard, {}).has_value());
    BOOST_TEST(
        !hazard::closed_on(hazard, {reinspected("2023-04-20", ReinspectionResult::failed)}).has_value());
    BOOST_TEST(hazard::closed_on(hazard, {reinspected("2023-04-20", ReinspectionResult::failed),
                                          reinspected("2023-04-25", ReinspectionResult::passed)})
                   .value() == day("2023-04-25"));
}

BOOST_AUTO_TEST_CASE(what_is_rectified_on_the_spot_is_closed_that_day_without_a_reinspection) {
    Hazard hazard = found_on("2023-04-17");
    hazard.rectified_on = day("2023-04-17");
    BOOST_TEST(hazard::closed_on(hazard, {}).value() == day("2023-04-17"));
    hazard.rectified_on = day("2023-04-18");
    BOOST_TEST(!hazard::closed_on(hazard, {}).has_value());
}

BOOST_AUTO_TEST_CASE(a_failed_reinspection_keeps_even_an_on_the_spot_fix_open) {
    Hazard hazard = found_on("2023-04-17");
    hazard.rectified_on = day("2023-04-17");
    BOOST_TEST(
        !hazard::closed_on(hazard, {reinspected("2023-04-20", ReinspectionResult::failed)}).has_value());
}

BOOST_AUTO_TEST_CASE(a_transferred_hazard_is_closed_by_the_receivers_result_alone) {
    Hazard hazard = found_on("2023-04-17");
    hazard.transferred_on = day("2023-04-18");
    BOOST_TEST(
        !hazard::closed_on(hazard, {reinspected("2023-04-20", ReinspectionResult::passed)}).has_value());
    hazard.transfer_result_on = day("2023-06-01");
    BOOST_TEST(hazard::closed_on(hazard, {}).value() == day("2023-06-01"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(hazard_deadlines)

BOOST_AUTO_TEST_CASE(the_day_of_the_deadline_itself_is_not_overdue) {
    Hazard hazard = found_on("2023-04-17");
    hazard.due_date = day("2023-04-30");
    BOOST_TEST(!hazard::is_overdue(hazard, {}, day("2023-04-30")));
    BOOST_TEST(hazard::is_overdue(hazard, {}, day("2023-05-01")));
    hazard.closed_on = day("2023-05-02");
    BOOST_TEST(hazard::is_overdue(hazard, {}, day("2023-05-01")));
    BOOST_TEST(!hazard::is_overdue(hazard, {}, day("2023-05-02")));
}

BOOST_AUTO_TEST_CASE(an_extension_counts_only_when_granted_by_the_deadline_and_from_its_day_on) {
    Hazard hazard = found_on("2023-04-17");
    hazard.due_date = day("2023-04-30");
    const std::vector in_time{extension("2023-04-30", "2023-04-30", "2023-05-15")};
    const std::vector late{extension("2023-05-01", "2023-04-30", "2023-05-15")};
    BOOST_TEST(hazard::effective_due_date(hazard, in_time, day("2023-04-29")).value() == day("2023-04-30"));
    BOOST_TEST(hazard::effective_due_date(hazard, in_time, day("2023-04-30")).value() == day("2023-05-15"));
    BOOST_TEST(hazard::effective_due_date(hazard, late, day("2023-05-10")).value() == day("2023-04-30"));
    BOOST_TEST(hazard::is_overdue(hazard, late, day("2023-05-02")));
    BOOST_TEST(!hazard::is_overdue(hazard, in_time, day("2023-05-02")));
}

BOOST_AUTO_TEST_CASE(an_extension_is_granted_in_the_hazards_life_and_moves_the_deadline_later) {
    Hazard hazard = found_on("2023-04-17");
    hazard.due_date = day("2023-04-30");
    const auto faults = [&](const Extension& extension) {
        Findings findings;
        hazard::check_extensions(hazard, {extension}, day("2023-04-25"), findings);
        try {
            findings.throw_if_any();
        } catch (const Problem& problem) {
            return problem.errors().at(0).pointer;
        }
        return std::string{"none"};
    };
    BOOST_TEST(faults(extension("2023-04-25", "2023-04-30", "2023-05-15")) == "none");
    BOOST_TEST(faults(extension("2023-04-26", "2023-04-30", "2023-05-15")) == "/granted_on");
    BOOST_TEST(faults(extension("2023-04-16", "2023-04-30", "2023-05-15")) == "/granted_on");
    BOOST_TEST(faults(extension("2023-04-25", "2023-04-30", "2023-04-30")) == "/due_date");
}

BOOST_AUTO_TEST_CASE(a_state_is_that_of_the_day_asked_for) {
    Hazard hazard = found_on("2023-04-17");
    hazard.rectified_on = day("2023-04-20");
    hazard.closed_on = day("2023-04-25");
    BOOST_TEST((hazard::state_on(hazard, day("2023-04-18")) == HazardState::registered));
    BOOST_TEST((hazard::state_on(hazard, day("2023-04-20")) == HazardState::recheck_due));
    BOOST_TEST((hazard::state_on(hazard, day("2023-04-25")) == HazardState::closed));
    hazard.voided_on = day("2023-05-01");
    BOOST_TEST((hazard::state_on(hazard, day("2023-05-01")) == HazardState::voided));
}

BOOST_AUTO_TEST_SUITE_END()
