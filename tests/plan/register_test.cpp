#include "assignment/assignment.hpp"
#include "plan/a_plan.hpp"
#include "plan/due.hpp"
#include "plan/enterprise_plan.hpp"
#include "plan/plan_difference.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

EnterprisePlan a_register_entry() {
    EnterprisePlan plan;
    plan.enterprise_name = "好味道饭店";
    plan.title = "火灾专项应急预案";
    plan.published_on = day("2024-10-08");
    return plan;
}

std::size_t faults_of(const EnterprisePlan& plan) {
    Findings findings;
    plan::check(plan, day("2024-12-31"), findings);
    return findings.errors().size();
}

} // namespace

BOOST_AUTO_TEST_SUITE(register_of_enterprise_plans)

// check 18 of docs/checks.md
BOOST_AUTO_TEST_CASE(a_crowded_place_files_within_twenty_working_days_and_drills_half_yearly) {
    auto plan = a_register_entry();
    plan.unit_kind = PlanUnitKind::key;
    const auto of = plan::reckoned(plan);
    BOOST_TEST(of.filing_required);
    BOOST_TEST(of.filing_due.value() == day("2024-11-04"));
    BOOST_TEST(of.drill_due.value() == day("2025-04-08"));
    BOOST_TEST(of.evaluation_due.value() == day("2027-10-08"));
}

// check 18 of docs/checks.md
BOOST_AUTO_TEST_CASE(a_general_unit_drills_yearly_and_its_site_plans_half_yearly) {
    auto plan = a_register_entry();
    // Where the last day is a holiday, the next working day is the last.
    BOOST_TEST(plan::reckoned(plan).drill_due.value() == day("2025-10-09"));
    BOOST_TEST(!plan::reckoned(plan).filing_due.has_value());
    plan.kind = PlanKind::site;
    plan.drilled_on = day("2024-12-01");
    BOOST_TEST(plan::reckoned(plan).drill_due.value() == day("2025-06-03"));
}

BOOST_AUTO_TEST_CASE(what_is_filed_or_out_of_use_owes_nothing) {
    auto plan = a_register_entry();
    plan.unit_kind = PlanUnitKind::key;
    plan.filed_on = day("2024-10-20");
    BOOST_TEST(faults_of(plan) == 1u); // with whom?
    plan.filed_with = "区应急管理局";
    BOOST_TEST(faults_of(plan) == 0u);
    BOOST_TEST(!plan::reckoned(plan).filing_due.has_value());
    plan.ended_on = day("2024-12-01");
    BOOST_TEST(!plan::reckoned(plan).drill_due.has_value());
    plan.filed_on = day("2024-10-01"); // before it was published
    BOOST_TEST(faults_of(plan) == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(what_is_due_of_plans)

BOOST_DATA_TEST_CASE(what_is_due_is_listed_and_told_once, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    auto file = desk.bring_in();
    desk.publish(file, "2024-12-02");
    const auto due = [&](std::string_view until) {
        return office.read(
            [&](const db::Reader& reader) { return plan::due_until(reader, day(until), std::nullopt, 100); });
    };
    BOOST_TEST(due("2024-12-27").empty());
    const auto filing = due("2025-01-31");
    BOOST_REQUIRE(filing.size() == 1u);
    BOOST_TEST(filing[0].kind == "filing");
    BOOST_TEST(due("2028-01-01").size() == 3u);

    BOOST_TEST(plan::remind_of_plans(office.database, office.ids) == 1);
    const auto told = [&] {
        return office.read([](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM outbox_message WHERE kind = 'plan_due'").value_or(-1);
        });
    };
    const auto once = told();
    plan::remind_of_plans(office.database, office.ids);
    BOOST_TEST(told() == once);
}

BOOST_DATA_TEST_CASE(what_asks_for_a_revision_becomes_a_matter_of_somebody, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    desk.people();
    auto file = desk.bring_in();
    desk.publish(file, "2024-10-08");
    auto trigger = a_plan_step(PlanStep::note_trigger, "2024-12-02");
    trigger.triggers = "law";
    BOOST_CHECK((refusal([&] { desk.take(file, trigger); }) == ProblemKind::invalid_input));
    trigger.owner = office.read([](const db::Reader& reader) {
        return db::row<Person>(reader, "SELECT {columns} FROM person WHERE name = '小陈'").value().id;
    });
    trigger.due_on = day("2025-03-31");
    desk.take(file, trigger);
    auto evaluation = a_plan_step(PlanStep::evaluate, "2024-12-10");
    evaluation.passed = false;
    BOOST_CHECK((refusal([&] { desk.take(file, evaluation); }) == ProblemKind::invalid_input));
    evaluation.owner = trigger.owner;
    evaluation.due_on = trigger.due_on;
    desk.take(file, evaluation);
    BOOST_TEST(file.plan.evaluation_due.value() == day("2027-12-10"));
    const auto matters = office.read([](const db::Reader& reader) {
        return db::rows<Assignment>(reader, "SELECT {columns} FROM assignment ORDER BY id");
    });
    BOOST_REQUIRE(matters.size() == 2u);
    BOOST_TEST((matters[0].source == MatterSource::plan_revision));
    BOOST_TEST((matters[1].source == MatterSource::plan_evaluation));
    BOOST_TEST(matters[0].source_id == file.plan.id.text());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(difference_of_versions)

BOOST_AUTO_TEST_CASE(a_changed_number_is_marked_in_its_chapter) {
    const auto after = replaced(storm_plan(), "II | community | 60", "II | community | 40");
    const auto difference = plan::difference_of(storm_plan(), after);
    BOOST_REQUIRE(difference.size() == 1u);
    BOOST_TEST(difference[0].title == "六、应急响应");
    BOOST_REQUIRE(difference[0].lines.size() == 1u);
    BOOST_TEST(difference[0].lines[0].line_before == difference[0].lines[0].line_after);
    const auto text = plan::to_text(difference, {}, false);
    BOOST_TEST(text.find("【60】") != std::string::npos);
    BOOST_TEST(text.find("【40】") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(new_and_removed_lines_are_told_apart) {
    const auto after =
        replaced(storm_plan(), "开展灾情核查和善后。", "开展灾情核查和善后。\n\n新增救助标准一段。");
    const auto added = plan::difference_of(storm_plan(), after);
    BOOST_REQUIRE(added.size() == 1u);
    BOOST_TEST((added[0].lines[0].kind == plan::DiffKind::added));
    const auto removed = plan::difference_of(after, storm_plan());
    BOOST_TEST((removed[0].lines[0].kind == plan::DiffKind::removed));
    BOOST_TEST(plan::difference_of(after, after).empty());
}

BOOST_AUTO_TEST_CASE(people_who_changed_are_listed) {
    const std::string before =
        R"({"people":[{"role":"commander","role_name":"总指挥","name":"李主任","post":"主任","phone":"1"}]})";
    const std::string after =
        R"({"people":[{"role":"commander","role_name":"总指挥","name":"吴主任","post":"主任","phone":"2"}]})";
    const auto changes = plan::people_changed(before, after);
    BOOST_REQUIRE(changes.size() == 1u);
    BOOST_TEST(changes[0].before == "李主任 主任 1");
    BOOST_TEST(changes[0].after == "吴主任 主任 2");
}

BOOST_AUTO_TEST_SUITE_END()
