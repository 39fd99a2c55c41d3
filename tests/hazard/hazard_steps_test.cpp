// The table of the closed loop, and the states that follow from facts.

#include "hazard/hazard_steps.hpp"

#include "deadline/deadline.hpp"
#include "evidence/evidence.hpp"
#include "hazard/derived_facts.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace bihuan;
using namespace bihuan::test;
using hazard::HazardState;

BOOST_AUTO_TEST_SUITE(the_table_of_steps)

BOOST_AUTO_TEST_CASE(has_a_row_for_every_step_and_words_for_every_row) {
    std::set<StepKind> rows;
    for (const auto& rule : hazard::step_rules()) {
        BOOST_TEST(rows.insert(rule.kind).second);
        BOOST_TEST(!rule.effect.zh.empty());
        BOOST_TEST(!rule.effect.en.empty());
        BOOST_TEST(!rule.from.empty());
        for (const auto& names : {rule.required, rule.optional})
            for (const auto name : names)
                BOOST_TEST(record::description_of<HazardStep>().find(name), name);
        for (const auto code : rule.starts)
            BOOST_CHECK_NO_THROW(deadline::Rules::built_in().rule(code, day("2026-03-01")));
        for (const auto purpose : rule.photos)
            BOOST_TEST(parse_enum<EvidencePurpose>(purpose).has_value());
    }
    BOOST_TEST(rows.size() == texts_of<StepKind>().size());
}

BOOST_AUTO_TEST_CASE(lets_nothing_happen_to_a_hazard_that_is_over) {
    Hazard hazard;
    hazard.closed_on = day("2024-03-01");
    for (const auto* rule : hazard::possible_steps(hazard, HazardState::closed))
        BOOST_TEST(false, code_of(rule->kind));
    BOOST_TEST(hazard::possible_steps(hazard, HazardState::voided).empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(states)

/// Hazards with every combination of the facts that decide.
std::vector<HazardStory> every_kind() {
    std::vector<HazardStory> stories;
    const std::optional<Date> none, past = day("2024-06-01"), to_come = day("2024-12-31");
    for (unsigned bits = 0; bits < 512; ++bits) {
        HazardStory story = a_hazard().found_on("2024-05-01");
        Hazard& hazard = story.hazard;
        const auto bit = [&](unsigned at) { return (bits >> at & 1) != 0; };
        hazard.code = "B" + std::to_string(bits);
        hazard.due_date = bit(0) ? (bit(1) ? past : to_come) : none;
        hazard.level = bit(1) && !bit(0) ? HazardLevel::major : HazardLevel::general;
        hazard.ordered_on = bit(2) ? past : none;
        hazard.served_on = bit(2) && bit(3) ? past : none;
        hazard.planned_on = !bit(2) && bit(3) ? past : none;
        hazard.rectified_on = bit(4) ? past : none;
        hazard.ready_on = bit(4) && bit(5) ? past : none;
        hazard.submitted_on = bit(6) ? past : none;
        hazard.extension_requested_on = bit(7) ? past : none;
        hazard.failed_on = bit(8) && bit(5) ? past : none;
        hazard.transferred_on = bit(8) && !bit(5) && bit(6) ? past : none;
        stories.push_back(story);
    }
    return stories;
}

BOOST_DATA_TEST_CASE(are_the_same_in_a_list_and_at_the_hazard, engines(), engine) {
    FreshDatabase database{engine};
    const Date today = day("2024-07-01");
    std::map<std::string, std::set<std::string>> wanted;
    database.write([&](db::Transaction& transaction) {
        Office office{transaction, database.ids};
        for (const auto& story : every_kind()) {
            office.plant(story);
            wanted[std::string{code_of(hazard::state_on(story.hazard, today))}].insert(story.hazard.code);
        }
    });
    database.read([&](const db::Reader& reader) {
        std::size_t found = 0;
        for (const auto& state : texts_of<HazardState>()) {
            if (state.code == "draft") continue;
            hazard::Filter filter;
            filter.state = state.code;
            filter.today = today;
            std::set<std::string> codes;
            for (const auto& hazard : hazard::page(reader, filter, "", 1000))
                codes.insert(hazard.code);
            found += codes.size();
            BOOST_TEST((codes == wanted[std::string{state.code}]), state.code);
        }
        BOOST_TEST(found == 512u);
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(limits_of_the_office)

// check 8 of docs/checks.md
BOOST_AUTO_TEST_CASE(the_clock_of_the_reinspection_starts_at_application_or_expiry_whichever_is_first) {
    hazard::HazardFile file;
    file.hazard.found_on = day("2026-03-01");
    file.hazard.due_date = day("2026-03-20");
    hazard::derive(file);
    BOOST_TEST(file.hazard.office_due_on.value() == day("2026-03-30"));
    HazardStep step;
    step.step = StepKind::submit;
    step.taken_on = day("2026-03-10");
    file.steps = {step};
    hazard::derive(file);
    BOOST_TEST(file.hazard.office_due_on.value() == day("2026-03-20"));
    // No application later than the expiry postpones it.
    file.steps[0].taken_on = day("2026-03-28");
    hazard::derive(file);
    BOOST_TEST(file.hazard.office_due_on.value() == day("2026-03-30"));
    // The office's own lateness is shown.
    const auto flags = hazard::flags_on(file.hazard, file.hazard.due_date, day("2026-03-31"));
    BOOST_TEST((std::ranges::find(flags, hazard::HazardFlag::late_government) != flags.end()));
}

BOOST_AUTO_TEST_SUITE_END()
