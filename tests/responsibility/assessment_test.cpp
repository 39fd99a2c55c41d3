#include "access/account.hpp"
#include "assignment/assignment_actions.hpp"
#include "drill/drill.hpp"
#include "plan/plan.hpp"
#include "responsibility/an_office.hpp"
#include "responsibility/assessment_actions.hpp"
#include "responsibility/commitment.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::responsibility;

namespace bihuan::test { // a test case of both engines has a type that others could see

/// A leader of one community, with a hazard closed in time, one closed late and one that is open and overdue.
struct Assessed : ResponsibleOffice {
    explicit Assessed(TestEngine engine) : ResponsibleOffice(engine) {
        const auto assignment = leader("方丽华", "嘉宁社区", "2024-01-01");
        leader_person = *assignment.person;
        database.write([&](db::Transaction& transaction) {
            adopt_built_in(transaction, database.ids);
            PostTerm term;
            term.post = find_post(transaction, "other_leader")->id;
            term.person = leader_person;
            term.valid_from = day("2024-01-01");
            begin_term(transaction, database.ids, term);
            Office planting{transaction, database.ids};
            const auto visit = planting.visit(shop, "2024-03-01");
            planting.plant(a_hazard().found_at(visit).due("2024-03-15").closed_on("2024-03-15"));
            planting.plant(a_hazard().found_at(visit).due("2024-03-15").closed_on("2024-03-16"));
            planting.plant(a_hazard().found_at(visit).due("2024-03-20"));
            LeaderVisit walk;
            walk.person = leader_person;
            walk.enterprise = shop.id;
            walk.visited_on = day("2024-05-06");
            record_visit(transaction, database.ids, walk);
            record_visit(transaction, database.ids, walk); // twice in a month stands for one that was owed
        });
    }
    DutyAssessment draft(std::int64_t year = 2024) {
        DutyAssessment wish;
        wish.year = year;
        wish.person = leader_person;
        wish.kind = PostKind::leader;
        return write(
            [&](db::Transaction& transaction) { return draft_assessment(transaction, database.ids, wish); });
    }
    Id<Person> leader_person;
};

} // namespace bihuan::test

namespace {

const DutyAssessmentItem& item(const DutyAssessment& of, std::string_view code) {
    return *std::find_if(of.items.begin(), of.items.end(), [&](const auto& one) { return one.code == code; });
}

DutyAssessmentItem of_weight(std::int64_t weight, std::optional<double> score, double adjustment = 0) {
    DutyAssessmentItem one;
    one.weight = weight;
    one.score = score;
    one.adjustment = adjustment;
    return one;
}

} // namespace

BOOST_AUTO_TEST_SUITE(assessment)

BOOST_DATA_TEST_CASE(a_year_to_come_is_not_assessed_and_no_commitment_is_signed_before_its_year, engines(),
                     engine) {
    Assessed office{engine};
    BOOST_TEST(refusal([&] { office.draft(2025); }) == "too_large");
    DutyCommitment commitment;
    commitment.year = 2024;
    commitment.enterprise = office.shop.id;
    commitment.signed_by = "张三";
    commitment.signed_on = day("2023-12-31");
    const auto record = [&] {
        office.write([&](db::Transaction& transaction) {
            return record_commitment(transaction, office.database.ids, commitment);
        });
    };
    BOOST_TEST(refusal(record) == "before_other");
    commitment.signed_on = day("2024-01-01");
    BOOST_TEST(refusal(record) == "(taken)");
}

BOOST_DATA_TEST_CASE(scores_are_counted_from_the_records, engines(), engine) {
    Assessed office{engine};
    const auto of = office.draft();
    BOOST_TEST(item(of, "on_time").due == 3);
    BOOST_TEST(item(of, "on_time").done == 1);
    BOOST_TEST(*item(of, "on_time").score == 8.3); // 25 × 1 / 3
    BOOST_TEST(item(of, "closed").done == 2);
    BOOST_TEST(item(of, "in_time").due == 1);
    BOOST_TEST(item(of, "in_time").done == 0);
    BOOST_TEST(item(of, "visits").due == 12);
    BOOST_TEST(item(of, "visits").done == 1);
    BOOST_TEST(!item(of, "matters").score); // nothing was due: no marks and no loss
    BOOST_TEST(*of.total == 26.8);          // (8.3 + 13.3 + 0 + 2.5) of 90
    BOOST_TEST(refusal([&] { office.draft(); }) == "already_exists");
    BOOST_TEST(refusal([&] { office.draft(2023); }) == "not_in_office");
    BOOST_TEST(office.sound());
}

BOOST_DATA_TEST_CASE(deadlines_of_another_leader_before_do_not_count_for_the_new_one, engines(), engine) {
    Assessed office{engine};
    const auto of = office.read([](const db::Reader& reader) { return all_assignments(reader).front(); });
    const auto next = office.person("邓海涛").id;
    office.write([&](db::Transaction& transaction) {
        return reassign(transaction, office.database.ids, of, {next, {}, day("2024-03-16"), {}, "分工"});
    });
    const auto before = office.draft();
    BOOST_TEST(item(before, "on_time").due == 2); // the deadline of 20 March fell to the next
    BOOST_TEST(item(before, "visits").due == 3);
}

BOOST_DATA_TEST_CASE(an_adjustment_has_a_reason_and_a_confirmed_result_stays, engines(), engine) {
    Assessed office{engine};
    auto of = office.draft();
    of = office.write([&](db::Transaction& transaction) {
        return adjust(transaction, of, {"in_time", 15, "整改期间企业停业，非监管原因"});
    });
    BOOST_TEST(*of.total == 43.4);
    of = office.write([&](db::Transaction& transaction) { return recount(transaction, of); });
    BOOST_TEST(item(of, "in_time").adjustment == 15);
    of = office.write([&](db::Transaction& transaction) { return confirm(transaction, of); });
    const auto attempt = [&](auto&& act) {
        return refusal([&] { office.write([&](db::Transaction& transaction) { return act(transaction); }); });
    };
    BOOST_TEST(attempt([&](db::Transaction& transaction) { return recount(transaction, of); }) ==
               "assessment_frozen");
    BOOST_TEST(attempt([&](db::Transaction& transaction) {
                   return adjust(transaction, of, {"visits", 5, "补记"});
               }) == "assessment_frozen");
    BOOST_TEST(attempt([&](db::Transaction& transaction) { return confirm(transaction, of); }) ==
               "assessment_frozen");
    of = office.write([&](db::Transaction& transaction) { return reopen(transaction, of, "漏记一次走访"); });
    BOOST_TEST((of.state == AssessmentState::draft));
    BOOST_TEST(attempt([&](db::Transaction& transaction) { return reopen(transaction, of, "再次"); }) ==
               "responsibility_step_not_possible");
    BOOST_TEST(office.sound());
}

BOOST_DATA_TEST_CASE(nobody_confirms_his_own_result, engines(), engine) {
    Assessed office{engine};
    const auto of = office.draft();
    Account own;
    own.id = office.database.ids.make<Account>();
    own.name = "fanglihua";
    own.person = office.leader_person.text();
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "account.add", own); });
    BOOST_TEST(refusal([&] {
                   office.database.database.write(
                       Actor{own.id.text(), "方丽华", "test"},
                       [&](db::Transaction& transaction) { return confirm(transaction, of); });
               }) == "must_be_another");
}

BOOST_DATA_TEST_CASE(weights_of_a_standard_add_up_to_a_hundred, engines(), engine) {
    Assessed office{engine};
    AssessmentStandard own;
    own.year = 2024;
    own.kind = PostKind::leader;
    own.items = {{"visits", "走访", "", AssessmentMeasure::visits, 60}};
    const auto set = [&] {
        return refusal([&] {
            office.write([&](db::Transaction& transaction) {
                return set_standard(transaction, office.database.ids, own);
            });
        });
    };
    BOOST_TEST(set() == "sum_not");
    own.items.push_back({"closed", "销号", "", AssessmentMeasure::hazards_closed, 40});
    BOOST_TEST(set() == "(taken)");
    BOOST_TEST(office.draft().items.size() == 2u);
}

BOOST_AUTO_TEST_CASE(every_standard_of_the_program_adds_up) {
    BOOST_TEST(built_in_standards().size() >= 7u);
    for (const auto& standard : built_in_standards())
        BOOST_CHECK_NO_THROW(require_whole(standard));
}

BOOST_DATA_TEST_CASE(drills_count_for_the_heads_and_for_who_answers_for_the_community, engines(), engine) {
    Assessed office{engine};
    office.database.read([&](const db::Reader& reader) {
        const AnsweringBook book{reader};
        AssessedFacts facts;
        facts.drills = {{"", day("2024-05-01"), day("2024-04-20")}, // held before its day
                        {"", day("2024-06-01"), {}},                // owed and not held
                        {"", day("2025-03-01"), {}},                // of the next year
                        {"嘉宁社区", day("2024-09-01"), day("2024-09-30")}};
        const auto year = year_period(2024);
        const auto of = [&](PostKind kind, std::string_view as_of) {
            return count(AssessmentMeasure::drills, facts, book, office.leader_person.text(), kind, year,
                         day(as_of));
        };
        const auto head = of(PostKind::director, "2024-12-31");
        BOOST_TEST(head.due == 3);
        BOOST_TEST(head.done == 2);
        const auto leader = of(PostKind::leader, "2024-12-31");
        BOOST_TEST(leader.due == 1);
        BOOST_TEST(leader.done == 1);
        // What is not due yet and not held is no loss.
        const auto spring = of(PostKind::director, "2024-05-10");
        BOOST_TEST(spring.due == 1);
        BOOST_TEST(spring.done == 1);
    });
}

BOOST_DATA_TEST_CASE(what_the_plans_in_use_owe_follows_from_their_publication_and_drills, engines(), engine) {
    Assessed office{engine};
    office.write([&](db::Transaction& transaction) {
        const auto plan_of = [&](const char* code, const char* published_on) {
            EmergencyPlan plan;
            plan.id = office.database.ids.make<EmergencyPlan>();
            plan.code = plan.title = code;
            plan.drill_months = 12;
            PlanVersion version;
            version.id = office.database.ids.make<PlanVersion>();
            version.plan = plan.id;
            version.published_on = plan.published_on = day(published_on);
            version.drafted_at = office.database.clock.now();
            plan.version_in_use = version.id;
            audit::insert(transaction, "plan.add", plan);
            audit::insert(transaction, "plan.add", version);
            return plan.id;
        };
        const auto held = [&](const Id<EmergencyPlan>& plan, const char* on) {
            Drill drill;
            drill.id = office.database.ids.make<Drill>();
            drill.code = std::string{"Y"} + on;
            drill.plan = plan;
            drill.held_on = drill.planned_on = day(on);
            audit::insert(transaction, "drill.plan", drill);
        };
        held(plan_of("storm", "2022-01-10"), "2023-02-28"); // owed by 28 February 2024
        const auto fire = plan_of("fire", "2023-05-31");
        held(fire, "2024-05-20");
        held(fire, "2024-11-01");
        plan_of("crowd", "2024-03-01"); // the next year
    });
    const auto year = year_period(2024);
    const auto drills = office.read([&](const db::Reader& reader) {
        const AnsweringBook book{reader};
        return facts_of(reader, book, office.leader_person.text(), year, year.to).drills;
    });
    BOOST_REQUIRE(drills.size() == 3u);
    const auto owed = [&](std::string_view by) {
        return std::find_if(drills.begin(), drills.end(),
                            [&](const auto& drill) { return drill.due == day(by); });
    };
    BOOST_REQUIRE((owed("2024-02-28") != drills.end()));
    BOOST_TEST(!owed("2024-02-28")->held.has_value());
    BOOST_REQUIRE((owed("2024-05-31") != drills.end()));
    BOOST_TEST(owed("2024-05-31")->held.value() == day("2024-05-20"));
    BOOST_TEST((owed("2025-03-01") != drills.end()));
}

BOOST_AUTO_TEST_CASE(a_score_is_the_share_that_was_done_and_nothing_where_nothing_was_due) {
    BOOST_TEST(*score(30, {4, 4}) == 30);
    BOOST_TEST(*score(30, {3, 1}) == 10);
    BOOST_TEST(!score(30, {0, 0}));
}

BOOST_AUTO_TEST_CASE(the_total_leaves_out_what_was_not_due_and_keeps_each_item_within_its_weight) {
    BOOST_TEST(*total({of_weight(60, 30.0), of_weight(40, {})}) == 50);
    BOOST_TEST(*total({of_weight(60, 30.0, 100), of_weight(40, 0.0, -5)}) == 60);
    BOOST_TEST(!total({of_weight(60, {})}));
}

BOOST_AUTO_TEST_SUITE_END()
