#include "audit/verify.hpp"
#include "notice/change_feed.hpp"
#include "plan/a_plan.hpp"
#include "plan/in_use.hpp"
#include "plan/plan_difference.hpp"
#include "record/record.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

plan::PlanInUse in_use(FreshDatabase& office, const plan::PlanFile& file) {
    return office.read([&](const db::Reader& reader) { return plan::in_use(reader, file.plan); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(life_of_a_plan)

BOOST_DATA_TEST_CASE(a_plan_is_drafted_reviewed_approved_published_filed, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    desk.people();
    auto file = desk.bring_in();
    BOOST_TEST((file.plan.state == EmergencyPlanState::drafting));
    BOOST_CHECK((refusal([&] { in_use(office, file); }) == ProblemKind::plan_not_in_force));

    desk.publish(file, "2024-10-08");
    BOOST_TEST((file.plan.state == EmergencyPlanState::published));
    BOOST_TEST(file.plan.filing_due.value() == day("2024-11-04")); // 20 working days, 12 October made up
    BOOST_TEST(file.plan.evaluation_due.value() == day("2027-10-08"));
    BOOST_TEST(file.plan.drill_due.value() == day("2026-10-08"));

    auto filing = a_plan_step(PlanStep::file, "2024-10-14");
    filing.recipient = "区人民政府、区应急管理局";
    desk.take(file, filing);
    BOOST_TEST(file.plan.receipt_due.value() == day("2024-10-21"));
    auto silent = a_plan_step(PlanStep::confirm_filing, "2024-10-21");
    BOOST_CHECK((refusal([&] { desk.take(file, silent); }) == ProblemKind::invalid_input));
    silent.taken_on = day("2024-10-22"); // silence counts as filed
    desk.take(file, silent);
    BOOST_TEST((file.plan.state == EmergencyPlanState::in_force));

    const auto again =
        office.read([&](const db::Reader& reader) { return plan::load_plan(reader, file.plan.id); });
    BOOST_TEST(again.steps.size() == 6u);
    BOOST_TEST(again.steps[1].reviewers.size() == 3u);
    BOOST_TEST(again.steps[1].passed.value());
    BOOST_TEST(!again.steps[0].passed.has_value());
}

BOOST_DATA_TEST_CASE(what_is_worked_by_is_frozen_when_it_is_signed, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    desk.people();
    auto file = desk.bring_in();
    desk.publish(file, "2024-10-08");
    const auto of = in_use(office, file);
    BOOST_TEST(of.version.number() == "1.0");
    BOOST_REQUIRE(of.holders_of("commander").size() == 1u);
    BOOST_TEST(of.holders_of("commander")[0].name == "李主任");
    BOOST_TEST(of.holders_of("community")[0].community == "东湖社区");
    BOOST_TEST(of.structure.reports[0].to == "东湖区人民政府值班室");

    office.write([&](db::Transaction& transaction) {
        auto person =
            db::row<Person>(transaction, "SELECT {columns} FROM person WHERE name = '李主任'").value();
        const auto before = person;
        person.name = "吴主任";
        audit::update(transaction, "person.correct", before, person);
    });
    BOOST_TEST(in_use(office, file).holders_of("commander")[0].name == "李主任");

    desk.take(file, a_plan_step(PlanStep::minor_revision, "2024-12-01"));
    const auto next = in_use(office, file);
    BOOST_TEST(next.version.number() == "1.1");
    BOOST_TEST(of.version.reviewed_on.has_value());
    BOOST_TEST(!next.version.reviewed_on.has_value()); // its page claims no review
    BOOST_CHECK((refusal([&] { desk.take(file, a_plan_step(PlanStep::minor_revision, "2024-12-02")); }) ==
                 ProblemKind::already_exists)); // nothing has changed since
    BOOST_TEST(next.holders_of("commander")[0].name == "吴主任");
    BOOST_TEST((file.plan.state == EmergencyPlanState::published)); // nothing has to be filed again
    const auto old =
        office.read([&](const db::Reader& reader) { return plan::of_version(reader, of.version.id); });
    BOOST_TEST(old.holders_of("commander")[0].name == "李主任");
    BOOST_TEST((old.version.state == EmergencyPlanState::superseded));
}

// check 18 of docs/checks.md
BOOST_DATA_TEST_CASE(a_revision_runs_the_whole_life_while_the_old_version_holds, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    desk.people();
    auto file = desk.bring_in();
    desk.publish(file, "2024-10-08");
    auto revision = a_plan_step(PlanStep::revise, "2024-11-01");
    BOOST_CHECK((refusal([&] { desk.take(file, revision); }) == ProblemKind::invalid_input));
    revision.triggers = "lesson";
    desk.take(file, revision);
    BOOST_TEST((file.plan.state == EmergencyPlanState::revising));
    BOOST_TEST(file.draft->number() == "2.0");
    BOOST_TEST(in_use(office, file).version.number() == "1.0");

    desk.rewrite(file, replaced(storm_plan(), "II | community | 60", "II | community | 40"));
    desk.publish(file, "2024-12-02");
    BOOST_TEST((file.plan.state == EmergencyPlanState::published));
    BOOST_TEST(in_use(office, file).structure.tasks[3].within_minutes == 40);
    const auto versions =
        office.read([&](const db::Reader& reader) { return plan::versions_of(reader, file.plan.id); });
    BOOST_REQUIRE(versions.size() == 2u);
    BOOST_TEST((versions[1].state == EmergencyPlanState::superseded));
    BOOST_TEST(versions[1].ended_on.value() == day("2024-12-02"));
    BOOST_TEST((versions[0].supersedes == versions[1].id));
}

BOOST_DATA_TEST_CASE(a_review_needs_an_expert_who_did_not_withdraw, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    auto file = desk.bring_in();
    desk.take(file, a_plan_step(PlanStep::submit, "2024-10-08"));
    auto review = a_review("2024-10-09");
    review.reviewers[0].withdrew = true;
    review.reviewers[0].reason = "曾任编制单位顾问";
    BOOST_CHECK((refusal([&] { desk.take(file, review); }) == ProblemKind::invalid_input));
    review = a_review("2024-10-09");
    review.reviewers[2].reason.clear(); // withdrawn without a word
    BOOST_CHECK((refusal([&] { desk.take(file, review); }) == ProblemKind::invalid_input));
    desk.take(file, a_review("2024-10-09", false));
    BOOST_TEST((file.plan.state == EmergencyPlanState::drafting));
}

BOOST_DATA_TEST_CASE(a_signed_text_cannot_be_rewritten, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    auto file = desk.bring_in();
    desk.publish(file, "2024-10-08");
    BOOST_CHECK((refusal([&] { desk.rewrite(file, storm_plan()); }) == ProblemKind::plan_version_frozen));
    BOOST_CHECK((refusal([&] { desk.take(file, a_plan_step(PlanStep::submit, "2024-10-09")); }) ==
                 ProblemKind::plan_step_not_possible));
    BOOST_CHECK((refusal([&] { desk.bring_in(); }) == ProblemKind::already_exists));
}

// check 18 of docs/checks.md
BOOST_DATA_TEST_CASE(a_drill_moves_the_day_on_which_the_next_is_due, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    auto file = desk.bring_in();
    desk.publish(file, "2024-10-08");
    const auto note = [&](std::string_view on) {
        office.write(
            [&](db::Transaction& transaction) { plan::note_drill(transaction, file.plan.id, day(on)); });
        return office.read([&](const db::Reader& reader) { return plan::load_plan(reader, file.plan.id); })
            .plan.drill_due.value();
    };
    BOOST_TEST(note("2024-12-01") == day("2026-12-01"));
    BOOST_TEST(note("2024-11-01") == day("2026-12-01")); // noted late, held before
}

BOOST_AUTO_TEST_CASE(the_telephone_numbers_frozen_in_a_version_are_not_in_the_feed_of_changes) {
    const Json change =
        Json::parse(R"({"after": {"text": "正文", "facts": "{\"people\": [{\"phone\": \"0777\"}]}"}})");
    const Json told = notice::told_change(change, record::description_of<PlanVersion>());
    BOOST_TEST(told.at_path("after.text"));
    BOOST_TEST(told.dump().find("0777") == std::string::npos);
}

BOOST_DATA_TEST_CASE(a_review_is_not_before_its_submission, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    auto file = desk.bring_in();
    desk.take(file, a_plan_step(PlanStep::submit, "2024-10-08"));
    BOOST_CHECK((refusal([&] { desk.take(file, a_review("2024-10-07")); }) == ProblemKind::invalid_input));
    desk.take(file, a_review("2024-10-08"));
    BOOST_TEST((file.plan.state == EmergencyPlanState::reviewed));
}

BOOST_DATA_TEST_CASE(a_draft_is_compared_with_the_people_of_today, engines(), engine) {
    FreshDatabase office{engine};
    PlanDesk desk{office};
    desk.people();
    auto file = desk.bring_in();
    desk.publish(file, "2024-10-08");
    auto revision = a_plan_step(PlanStep::revise, "2024-11-01");
    revision.triggers = "lesson";
    desk.take(file, revision);
    BOOST_TEST(file.draft->facts.empty());
    const auto changed = [&] {
        return office.read([&](const db::Reader& reader) {
            return plan::people_changed(
                file.in_use->facts, plan::facts_or_todays(reader, east_lake, *file.draft, day("2024-11-01")));
        });
    };
    BOOST_TEST(changed().empty());
    office.write([&](db::Transaction& transaction) {
        auto person =
            db::row<Person>(transaction, "SELECT {columns} FROM person WHERE name = '李主任'").value();
        const auto before = person;
        person.phone = "13900000009";
        audit::update(transaction, "person.correct", before, person);
    });
    BOOST_REQUIRE(changed().size() == 1u);
    BOOST_TEST(changed()[0].after.find("13900000009") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
