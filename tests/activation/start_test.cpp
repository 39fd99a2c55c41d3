#include "activation/a_response.hpp"
#include "activation/activation_rules.hpp"
#include "audit/verify.hpp"
#include "plan/plan_text.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <atomic>
#include <set>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(starting_a_plan)

BOOST_DATA_TEST_CASE(deals_cards_calls_and_reports_from_the_version_in_force_and_nothing_has_to_be_typed,
                     engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    BOOST_TEST(response.plan_version_no == "1.0");
    BOOST_TEST(response.matter.find("情况待核实") != std::string::npos); // no condition told as a fact
    BOOST_TEST(!response.measures.empty());
    BOOST_TEST((response.expected_until.value() == moment("2025-01-01T21:00:00+08:00")));

    const auto cards = desk.cards(response);
    BOOST_REQUIRE(cards.size() == 2u); // what applies at Ⅳ
    BOOST_TEST(cards[0].role_name == "值班员");
    BOOST_TEST((cards[0].due_at == moment("2024-12-31T21:05:00+08:00")));
    BOOST_TEST(cards[1].community == "东湖社区");
    BOOST_TEST((cards[1].due_at == moment("2024-12-31T21:30:00+08:00")));

    const auto calls = desk.calls(response);
    BOOST_REQUIRE(calls.size() == 3u);
    BOOST_TEST(calls[0].name == "赵副主任");
    BOOST_TEST(calls[0].phone == "13800000002");
    BOOST_TEST(calls[1].name == "钱书记");
    BOOST_TEST(calls[2].phone == "119");

    const auto reports = desk.reports(response);
    BOOST_REQUIRE(reports.size() == 2u);
    BOOST_TEST(
        (reports[0].due_at == moment("2024-12-31T21:30:00+08:00"))); // the plan's half hour is stricter
    BOOST_TEST(reports[0].rule.empty());
    BOOST_TEST((reports[1].due_at == moment("2025-01-01T21:00:00+08:00")));
    BOOST_TEST(reports[1].rule == "response_followup_daily");
}

BOOST_DATA_TEST_CASE(is_refused_without_a_version_in_force_and_while_it_runs, engines(), engine) {
    ResponseDesk desk{engine};
    auto other = desk.plans.bring_in(replaced(storm_plan(), "code: storm", "code: other"));
    Activation wish;
    wish.plan_code = "other";
    const auto begin = [&] {
        desk.act([&](db::Transaction& transaction) {
            return activation::start(transaction, desk.office.ids, wish);
        });
    };
    BOOST_CHECK((refusal(begin) == ProblemKind::plan_not_in_force));
    wish.plan_code = "nothing";
    BOOST_CHECK((refusal(begin) == ProblemKind::invalid_input));
    desk.start();
    BOOST_CHECK((refusal([&] { desk.start(ResponseLevel::one); }) == ProblemKind::activation_running));
}

BOOST_DATA_TEST_CASE(stays_bound_to_its_version_when_another_comes_into_force, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    auto file = desk.look([&](const db::Reader& reader) { return plan::load_plan(reader, response.plan); });
    desk.plans.take(file, [] {
        auto step = a_plan_step(PlanStep::revise, "2024-12-31");
        step.triggers = "lesson";
        return step;
    }());
    desk.plans.rewrite(file, replaced(storm_plan(), "II | community | 60 | 转移危旧房屋和地下空间人员",
                                      "II | community | 45 | 全部转移"));
    desk.plans.publish(file, "2024-12-31");
    desk.to_level(response, ResponseLevel::two);
    const auto cards = desk.cards(response);
    const auto moved = std::ranges::find(cards, std::int64_t{60}, &ResponseCard::minutes);
    BOOST_TEST((moved != cards.end()));
    BOOST_TEST(std::ranges::count(cards, std::string{"全部转移"}, &ResponseCard::task) == 0);
}

BOOST_DATA_TEST_CASE(of_two_who_start_it_at_once_one_succeeds, engines(), engine) {
    ResponseDesk desk{engine};
    std::atomic<int> started = 0, refused = 0;
    std::vector<std::thread> people;
    for (int i = 0; i < 4; ++i)
        people.emplace_back([&] {
            if (refusal([&] { desk.start(); }) == ProblemKind::activation_running)
                ++refused;
            else
                ++started;
        });
    for (auto& one : people)
        one.join();
    BOOST_TEST(started == 1);
    BOOST_TEST(refused == 3);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(levels_of_a_response)

BOOST_DATA_TEST_CASE(going_up_adds_cards_and_loses_none, engines(), engine) {
    ResponseDesk desk{engine};
    const auto fourth = desk.start();
    const auto done = desk.step(fourth, desk.card(fourth, "duty_officer"), CardStep::done);
    desk.at("2024-12-31T22:00:00+08:00");
    const auto second = desk.to_level(fourth, ResponseLevel::two);
    const auto cards = desk.cards(second);
    BOOST_REQUIRE(cards.size() == 4u);
    std::set<std::string> lines;
    for (const auto& card : cards)
        BOOST_TEST(lines.insert(card.line).second);
    BOOST_TEST((desk.card(second, "duty_officer").state == CardState::done));
    BOOST_TEST((desk.card(second, "duty_leader").due_at == moment("2024-12-31T22:20:00+08:00")));
    const auto first = desk.to_level(second, ResponseLevel::one);
    BOOST_TEST(desk.cards(first).size() == 5u); // the row for Ⅰ only
}

BOOST_DATA_TEST_CASE(going_down_stands_down_what_nobody_has_taken_and_it_comes_back, engines(), engine) {
    ResponseDesk desk{engine};
    const auto first = desk.start(ResponseLevel::one);
    const auto commander = desk.card(first, "commander");
    CardAct handed;
    BOOST_CHECK((refusal([&] { desk.step(first, commander, CardStep::hand_over, handed); }) ==
                 ProblemKind::invalid_input)); // to whom?
    desk.step(first, commander, CardStep::take);
    const auto fourth = desk.to_level(first, ResponseLevel::four);
    BOOST_TEST((desk.card(fourth, "commander").state == CardState::taken)); // somebody is at it
    BOOST_TEST((desk.card(fourth, "duty_leader").state == CardState::stood_down));
    desk.at("2024-12-31T23:00:00+08:00");
    const auto third = desk.to_level(fourth, ResponseLevel::three);
    const auto again = desk.card(third, "duty_leader");
    BOOST_TEST((again.state == CardState::open));
    BOOST_TEST((again.due_at == moment("2024-12-31T23:20:00+08:00")));
    BOOST_TEST(desk.look([&](const db::Reader& reader) {
        return activation::levels_of(reader, third.id).size();
    }) == 3u);
    BOOST_CHECK((refusal([&] { desk.to_level(third, ResponseLevel::three); }) == ProblemKind::invalid_input));
}

BOOST_AUTO_TEST_CASE(a_warning_speaks_for_the_level_whose_condition_names_its_colour) {
    const auto plan = plan::read_plan(storm_plan()).structure;
    BOOST_TEST((activation::level_for(plan, "rain_flood", "red") == ResponseLevel::one));
    BOOST_TEST((activation::level_for(plan, "rain_flood", "blue") == ResponseLevel::four));
    BOOST_TEST((!activation::level_for(plan, "gale", "red"))); // the plan has no measures for it
}

BOOST_AUTO_TEST_SUITE_END()
