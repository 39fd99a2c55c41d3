#include "plan/a_plan.hpp"
#include "plan/plan_text.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

std::vector<std::size_t> lines_of_faults(const std::string& text) {
    std::vector<std::size_t> lines;
    for (const auto& [line, fault] : plan::read_plan(text).faults)
        lines.push_back(line);
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(structure_of_a_plan)

BOOST_AUTO_TEST_CASE(one_text_gives_roles_levels_tasks_calls_and_reports) {
    const auto read = plan::read_plan(storm_plan());
    BOOST_TEST(read.faults.size() == 0u);
    const auto& of = read.structure;
    BOOST_TEST(of.header.code == "storm");
    BOOST_TEST(of.header.events.size() == 2u);
    BOOST_TEST(of.header.drill_months == 24);
    BOOST_TEST(of.roles.size() == 4u);
    BOOST_TEST(of.roles.front().name == "总指挥");
    BOOST_TEST(of.levels.size() == 4u);
    BOOST_TEST(of.tasks.size() == 5u);
    BOOST_TEST(of.calls.size() == 3u);
    BOOST_TEST(!of.calls[2].callee_is_role);
    BOOST_TEST(of.calls[1].callee_is_role);
    BOOST_TEST(of.reports[0].within_minutes.value() == 30);
    BOOST_TEST(!of.reports[1].within_minutes);
    BOOST_TEST(of.actions[0].measures.size() == 2u);
    BOOST_TEST(of.actions[0].measures[1].text == "巡查低洼点");
    BOOST_TEST(read.chapters.front().title == "一、总则");
    BOOST_TEST(read.chapters.front().line > 10u);
}

BOOST_AUTO_TEST_CASE(a_task_of_a_lower_level_applies_at_every_higher_one) {
    const auto of = plan::read_plan(storm_plan()).structure;
    BOOST_TEST(of.tasks_at(ResponseLevel::four).size() == 2u);
    BOOST_TEST(of.tasks_at(ResponseLevel::two).size() == 4u);
    BOOST_TEST(of.tasks_at(ResponseLevel::one).size() == 5u);
    BOOST_TEST(!plan::applies_at(ResponseLevel::two, true, ResponseLevel::one));
    BOOST_TEST(!plan::applies_at(ResponseLevel::two, false, ResponseLevel::three));
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_at_once_with_their_lines) {
    auto text = replaced(storm_plan(), "IV | duty_officer | 5 |", "V | duty_officer | soon |");
    text =
        replaced(text, "I only | commander | 15 | 到指挥部，请求区级支援 | 通话记录", "I only | commander");
    text = replaced(text, "kind: special", "kind: big");
    BOOST_TEST(lines_of_faults(text).size() == 4u);
    BOOST_CHECK_EXCEPTION(plan::read_sound_plan(text, "storm.zh.md"), Problem, [](const Problem& problem) {
        return problem.kind() == ProblemKind::bad_plan && problem.errors().size() == 4 &&
               problem.report(Language::zh).find("第 7 行") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(a_role_that_is_defined_twice_names_the_first_line) {
    const auto text = replaced(storm_plan(), "duty_leader | 带班领导", "commander | 带班领导");
    const auto read = plan::read_plan(text);
    BOOST_REQUIRE(read.faults.size() == 1u);
    BOOST_TEST(read.faults[0].second.message(Language::zh).find("25") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_bar_in_a_cell_is_written_with_a_backslash) {
    const auto text = replaced(storm_plan(), "到岗带班，抽查社区值守", R"(到岗\|带班)");
    BOOST_TEST(plan::read_plan(text).structure.tasks[2].action == "到岗|带班");
}

BOOST_AUTO_TEST_SUITE_END()
