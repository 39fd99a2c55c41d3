// Every plan that comes with the program can be started at each of its levels.

#include "activation/activation_rules.hpp"
#include "plan/plan_text.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;
using namespace bihuan::test;

namespace {

std::vector<std::pair<std::string, plan::Structure>> shipped_plans() {
    std::vector<std::pair<std::string, plan::Structure>> plans;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path{BIHUAN_SOURCE_DIR} / "plans")) {
        const auto file = entry.path() / "plan.zh.md";
        if (!std::filesystem::exists(file) || entry.path().filename() == "frame") continue;
        plans.emplace_back(entry.path().filename().string(), plan::read_plan(bytes_of(file)).structure);
    }
    return plans;
}

const Instant evening = Instant::parse("2024-07-30T21:00:00+08:00").value();

} // namespace

BOOST_AUTO_TEST_SUITE(every_shipped_plan)

BOOST_AUTO_TEST_CASE(gives_cards_calls_and_reports_at_each_level_and_a_higher_level_asks_for_more) {
    const auto plans = shipped_plans();
    BOOST_TEST(plans.size() >= 11u);
    const std::vector<std::string> communities{"东湖社区", "清泉社区"};
    for (const auto& [name, plan] : plans) {
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(!plan.levels.empty());
            std::size_t before = 0;
            for (const auto level :
                 {ResponseLevel::four, ResponseLevel::three, ResponseLevel::two, ResponseLevel::one}) {
                if (!plan.level(level)) continue;
                const auto cards = activation::cards_at(plan, level, communities, evening);
                BOOST_TEST(cards.size() >= before);
                before = cards.size();
                std::set<std::string> lines;
                for (const auto& card : cards) {
                    BOOST_TEST(lines.insert(card.line).second);
                    BOOST_TEST(activation::is_asked_for(card, level));
                    BOOST_TEST((card.due_at > evening));
                    BOOST_TEST((card.community.empty() != activation::is_role_of_each_community(card.role)));
                }
                BOOST_TEST(!activation::usual_matter(name).empty());
            }
            BOOST_TEST(before > 20u);
            const auto nobody = [](const plan::CallRow&) { return std::vector<activation::Called>{}; };
            const auto calls = activation::calls_of(plan, nobody, evening);
            BOOST_TEST(!calls.empty());
            for (std::size_t i = 1; i < calls.size(); ++i)
                BOOST_TEST(calls[i].place == calls[i - 1].place + 1);
            const auto reports = activation::reports_at_start(plan, evening);
            BOOST_TEST(std::ranges::count(reports, UpwardReport::first, &ResponseReport::stage) > 0);
            for (const auto& report : reports) {
                BOOST_TEST(!report.source.empty());
                if (report.stage == UpwardReport::first) // 1 小时: 生产安全事故报告和调查处理条例第九条
                    BOOST_TEST((report.due_at <= evening.plus_milliseconds(3'600'000)));
                else
                    BOOST_TEST(report.every_minutes > 0);
            }
            BOOST_TEST(!activation::reports_at_end(plan, evening).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(for_weather_answers_every_warning_that_it_names) {
    for (const auto& [name, plan] : shipped_plans())
        for (const auto& row : plan.actions) {
            const auto level = activation::level_for(plan, row.warning, row.colour);
            BOOST_TEST_CONTEXT(name << " " << row.warning << " " << row.colour) {
                BOOST_REQUIRE(level);
                BOOST_TEST((plan.level(*level) != nullptr));
                if (row.colour == "red") BOOST_TEST((*level <= ResponseLevel::two));
                if (row.colour == "blue") BOOST_TEST((*level == ResponseLevel::four));
            }
        }
}

BOOST_AUTO_TEST_CASE(an_hourly_follow_up_is_due_again_an_hour_after_its_deadline) {
    ResponseReport sent;
    sent.every_minutes = 60;
    sent.due_at = evening;
    const auto minutes = [&](std::int64_t after) {
        const auto next = activation::report_after(sent, evening.plus_milliseconds(after * 60'000));
        return (next->due_at.milliseconds() - evening.milliseconds()) / 60'000;
    };
    BOOST_TEST(minutes(-10) == 60);
    BOOST_TEST(minutes(30) == 60);
    BOOST_TEST(minutes(100) == 160); // too late for the next: it starts anew
    sent.every_minutes = 0;
    BOOST_TEST(!activation::report_after(sent, evening));
}

BOOST_AUTO_TEST_SUITE_END()
