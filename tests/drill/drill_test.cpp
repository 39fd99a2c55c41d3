// Drills: what a scheme and an evaluation need, what a drill tells its plan, and that none is closed before
// its problems are settled.

#include "drill/a_drill.hpp"
#include "drill/drill_facts.hpp"
#include "notice/calendar_link.hpp"
#include "plan/due.hpp"
#include "readiness/duty_actions.hpp"
#include "statistics/drill_figures.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::test;
using drill::Step;

BOOST_AUTO_TEST_SUITE(drills)

BOOST_DATA_TEST_CASE(a_scheme_is_settled_when_it_says_what_is_played_and_why, engines(), engine) {
    ADrillingOffice office{engine};
    const auto bare = office.planned(office.wish());
    BOOST_TEST(refused([&] { office.step(bare, Step::prepare); }) == "/objective required");
    BOOST_TEST(refused([&] {
                   office.step(bare, Step::evaluate, {{}, "x", "y", {}});
               }) == "drill_step_not_possible");
    const auto ready = office.step(office.changed(bare, office.whole()), Step::prepare);
    BOOST_TEST((ready.state == DrillState::prepared));
    BOOST_TEST(ready.injects.front().minute == 0); // in the order of their minutes
}

BOOST_DATA_TEST_CASE(a_drill_that_was_held_counts_its_people_and_tells_its_plan, engines(), engine) {
    ADrillingOffice office{engine};
    BOOST_TEST(refused([&] { office.held(office.planned(office.wish())); }) == "/participants required");
    const auto drill = office.planned(office.whole());
    BOOST_TEST(refused([&] { office.held(drill, "2025-01-01"); }) == "/held_on in_the_future");
    const auto held = office.held(drill);
    BOOST_TEST(held.person_times == 32);
    BOOST_TEST(held.plan_version == "1.0");
    office.office.read([&](const db::Reader& reader) {
        const auto plan = *db::find(reader, office.plan);
        BOOST_TEST(plan.drilled_on.value() == day("2024-12-20"));
        BOOST_TEST(plan.drill_due.value() > day("2026-12-01")); // within two years
        BOOST_TEST(reader.integer("SELECT person_times FROM drill_held").value() == 32);
    });
}

BOOST_DATA_TEST_CASE(a_drill_is_of_the_version_that_was_in_use_on_its_day, engines(), engine) {
    ADrillingOffice office{engine};
    auto file =
        office.office.read([&](const db::Reader& reader) { return plan::load_plan(reader, office.plan); });
    auto revise = a_plan_step(PlanStep::revise, "2024-12-01");
    revise.triggers = "lesson";
    office.desk.take(file, revise);
    office.desk.publish(file, "2024-12-10");
    const auto drill = office.planned(office.whole());
    BOOST_TEST(refused([&] { office.held(drill, "2019-11-20"); }) == "/held_on needs_other");
    BOOST_TEST(office.held(drill, "2024-12-09").plan_version == "1.0");
    BOOST_TEST(office.held(office.planned(office.whole()), "2024-12-10").plan_version == "2.0");
}

BOOST_DATA_TEST_CASE(an_evaluation_grades_everything_and_what_is_not_met_leaves_a_problem, engines(),
                     engine) {
    ADrillingOffice office{engine};
    auto wish = office.whole();
    wish.grades.pop_back();
    auto held = office.held(office.planned(wish));
    BOOST_TEST(refused([&] { office.evaluated(held); }) == "/grades item_without_result");
    auto graded = held;
    graded.grades = office.whole().grades;
    graded.grades.front().grade = CriterionGrade::not_met;
    held = office.changed(held, graded);
    BOOST_TEST(refused([&] { office.evaluated(held); }) == "/problems required");
    office.problem(held);
    BOOST_TEST((office.evaluated(held).state == DrillState::evaluated));
    graded.grades.front().criterion = "Q9";
    BOOST_TEST(refused([&] { office.changed(held, graded); }) == "/grades/0/criterion no_such_record");
}

BOOST_DATA_TEST_CASE(a_drill_is_closed_when_every_problem_is_settled_and_not_before, engines(), engine) {
    ADrillingOffice office{engine};
    const auto held = office.held(office.planned(office.whole()));
    const auto problem = office.problem(held);
    const auto evaluated = office.evaluated(held);
    BOOST_TEST(refused([&] { office.step(evaluated, Step::close); }) == "drill_step_not_possible");
    office.office.read([&](const db::Reader& reader) {
        const auto matter = *db::find(reader, *problem.assignment);
        BOOST_TEST(matter.owner_name == "宋海波");
        BOOST_TEST((matter.source == MatterSource::drill_problem));
        BOOST_TEST(drill::open_problems(reader, evaluated) == 1);
    });
    office.settle(problem);
    const auto closed = office.step(evaluated, Step::close);
    BOOST_TEST(closed.closed_on.value() == day("2024-12-31"));
    BOOST_TEST(refused([&] { office.changed(closed, closed); }) == "drill_step_not_possible");
}

BOOST_DATA_TEST_CASE(a_problem_of_the_plan_is_settled_by_its_next_version, engines(), engine) {
    ADrillingOffice office{engine};
    const auto held = office.held(office.planned(office.whole()));
    office.problem(held, ProblemRemedy::revision);
    const auto evaluated = office.evaluated(held);
    BOOST_TEST(refused([&] { office.step(evaluated, Step::close); }) == "drill_step_not_possible");
    auto file =
        office.office.read([&](const db::Reader& reader) { return plan::load_plan(reader, office.plan); });
    auto revise = a_plan_step(PlanStep::revise, "2024-12-31");
    revise.triggers = "lesson";
    office.desk.take(file, revise);
    office.desk.publish(file, "2024-12-31");
    BOOST_TEST((office.step(evaluated, Step::close).state == DrillState::closed));
}

BOOST_DATA_TEST_CASE(a_drill_is_of_a_plan_or_of_an_enterprise, engines(), engine) {
    ADrillingOffice office{engine};
    auto neither = office.wish();
    neither.plan.reset();
    BOOST_TEST(refused([&] { office.planned(neither); }) == "/plan required");
    const auto shop = office.office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids};
        return planting.enterprise("好味道饭店");
    });
    auto both = office.wish();
    both.enterprise = shop.id;
    BOOST_TEST(refused([&] { office.planned(both); }) == "/plan only_with");
    both.plan.reset();
    BOOST_TEST(office.planned(both).community == "东湖社区"); // the enterprise's
}

BOOST_DATA_TEST_CASE(what_is_owed_follows_the_kind_of_unit, engines(), engine) {
    ADrillingOffice office{engine};
    office.office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids};
        for (const auto& [name, factor, has_plan] :
             {std::tuple{"商场", std::optional{HazardFactor::crowded}, false},
              std::tuple{"工厂", std::optional<HazardFactor>{}, true},
              std::tuple{"小店", std::optional{HazardFactor::gas_use}, false}}) {
            auto before = planting.enterprise(name);
            auto after = before;
            after.has_plan = has_plan;
            if (factor) after.factors.push_back({*factor});
            audit::update(transaction, "enterprise.correct", before, after);
            Drill drill = office.wish();
            drill.plan.reset();
            drill.id = office.office.ids.make<Drill>();
            drill.code = name;
            drill.enterprise = after.id;
            drill.community = after.community;
            drill.held_on = day("2024-06-03");
            audit::insert(transaction, "plant", drill);
        }
    });
    const Json owed = office.office.read(
        [&](const db::Reader& reader) { return drill::schedule(reader, day("2024-12-31"), std::nullopt); });
    const auto& enterprises = *owed.find("enterprises")->list();
    BOOST_TEST(enterprises.size() == 2u); // the shop owes none
    BOOST_TEST(*enterprises[0].find("name")->text() == "商场");
    BOOST_TEST(*enterprises[0].find("due_on")->text() == "2024-12-03"); // half a year
    BOOST_TEST(*enterprises[0].find("overdue")->boolean());
    BOOST_TEST(*enterprises[1].find("due_on")->text() == "2025-06-03"); // a year
    BOOST_TEST(*owed.at_path("plans.0.overdue")->boolean() == false);
    const Json elsewhere = office.office.read([&](const db::Reader& reader) {
        return drill::schedule(reader, day("2024-12-31"), std::vector<std::string>{"清泉社区"});
    });
    BOOST_TEST(elsewhere.find("enterprises")->list()->empty());
}

BOOST_AUTO_TEST_CASE(a_tabletop_drill_is_not_graded_by_what_it_cannot_show) {
    const auto all = drill::criteria_for(DrillForm::live),
               at_table = drill::criteria_for(DrillForm::tabletop);
    BOOST_TEST(all.size() == drill::criteria().size());
    BOOST_TEST(at_table.size() + 4u == all.size());
    BOOST_TEST(std::ranges::none_of(at_table, &drill::Criterion::live_only));
}

BOOST_DATA_TEST_CASE(the_facts_of_a_drill_tell_times_grades_and_problems, engines(), engine) {
    ADrillingOffice office{engine};
    const auto held = office.held(office.planned(office.whole()));
    office.problem(held);
    const Json facts = office.office.read(
        [&](const db::Reader& reader) { return drill::drill_facts(reader, held, day("2024-12-31")); });
    BOOST_TEST(*facts.at_path("injects.1.time")->text() == "09:50");
    BOOST_TEST(*facts.at_path("problems.0.owner")->text() == "宋海波");
    BOOST_TEST(*facts.find("open_problems")->integer() == 1);
    BOOST_TEST(facts.find("criteria")->list()->size() == drill::criteria_for(held.form).size());
}

BOOST_DATA_TEST_CASE(figures_of_a_period_do_not_change_by_what_is_settled_later, engines(), engine) {
    ADrillingOffice office{engine};
    const auto held = office.held(office.planned(office.whole()), "2024-09-30");
    const auto problem = office.problem(held);
    const auto figures = [&](int quarter) {
        return office.office.read([&](const db::Reader& reader) {
            return statistics::drills_of(reader, quarter_period(2024, quarter));
        });
    };
    BOOST_TEST(figures(3).held == 1);
    BOOST_TEST(figures(3).person_times == 32);
    BOOST_TEST(figures(3).problems_found == 1);
    BOOST_TEST(figures(4).held == 0);
    office.settle(problem);
    BOOST_TEST(figures(3).problems_settled == 0);
    BOOST_TEST(figures(4).problems_settled == 1);
    BOOST_TEST(figures(4).problems_found == 0);
    BOOST_TEST(figures(2).held == 0);
}

BOOST_DATA_TEST_CASE(drills_to_come_duties_and_matters_stand_in_ones_calendar, engines(), engine) {
    ADrillingOffice office{engine};
    auto wish = office.wish();
    wish.planned_on = day("2025-01-20");
    wish.director = "宋海波";
    office.planned(wish);
    Account account;
    account.id = office.office.ids.make<Account>();
    account.name = account.display_name = "宋海波";
    account.person = office.owner.id.text();
    account.roles.push_back({access::Role::official, {}, {}, {}});
    office.office.write([&](db::Transaction& transaction) {
        audit::insert(transaction, "account.add", account);
        DutyShift shift;
        shift.day = day("2025-01-03");
        shift.leader = office.owner.id;
        Person other;
        other.id = office.office.ids.make<Person>();
        other.name = "李敏";
        audit::insert(transaction, "person.add", other);
        shift.officers.push_back({other.id, {}});
        readiness::set_shift(transaction, office.office.ids, shift);
    });
    office.problem(office.held(office.planned(office.whole())));
    office.office.read([&](const db::Reader& reader) {
        std::vector<std::string> kinds;
        for (const auto& entry : notice::calendar_of(reader, account, day("2024-12-31"), true))
            kinds.push_back(entry.summary);
        BOOST_TEST(kinds == (std::vector<std::string>{"值班", "应急演练 防汛排涝演练",
                                                      "交办事项期限 防汛排涝演练：演练问题整改"}),
                   boost::test_tools::per_element());
    });
}

BOOST_DATA_TEST_CASE(a_drill_that_is_owed_is_told_of_in_one_place, engines(), engine) {
    ADrillingOffice office{engine}; // published on 10 January 2023: to be drilled within two years
    BOOST_TEST(drill::remind_of_drills(office.office.database, office.office.ids) == 1);
    plan::remind_of_plans(office.office.database, office.office.ids);
    const auto told = [&](const std::string& kind) {
        return office.office.read([&](const db::Reader& reader) {
            return reader
                .integer("SELECT count(*) FROM outbox_message WHERE kind = $1 AND title_en LIKE '%drill%'",
                         {kind})
                .value_or(-1);
        });
    };
    BOOST_TEST(told("drill_due") == 1);
    BOOST_TEST(told("plan_due") == 0);
}

BOOST_DATA_TEST_CASE(a_drill_that_was_held_stays_with_its_enterprise_and_community, engines(), engine) {
    ADrillingOffice office{engine};
    const auto [here, elsewhere] = office.office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids};
        auto one = planting.enterprise("商场"), other = planting.enterprise("工厂");
        auto moved = other;
        moved.community = "清泉社区";
        audit::update(transaction, "enterprise.correct", other, moved);
        return std::pair{one, moved};
    });
    auto wish = office.whole();
    wish.plan.reset();
    wish.enterprise = here.id;
    const auto held = office.held(office.planned(wish));
    auto other = held;
    other.enterprise = elsewhere.id;
    const auto changed = office.changed(held, other);
    BOOST_TEST(changed.enterprise->text() == here.id.text());
    BOOST_TEST(changed.community == here.community);
}

BOOST_AUTO_TEST_SUITE_END()
