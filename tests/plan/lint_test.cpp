#include "plan/a_plan.hpp"
#include "plan/plan_lint.hpp"
#include "plan/templates.hpp"
#include "readiness/contact.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// `line: words` of each finding.
std::string found(const std::vector<plan::LintFinding>& findings) {
    std::string out;
    for (const auto& finding : findings)
        out += std::to_string(finding.line) + ": " + finding.zh + " / " + finding.en + "\n";
    return out;
}
std::string found(const std::string& text) {
    return found(plan::lint(text, "storm.zh.md"));
}
std::size_t line_of(const std::string& text, const std::string& part) {
    return static_cast<std::size_t>(
               std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find(part)), '\n')) +
           1;
}
bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(linter_of_plans)

BOOST_AUTO_TEST_CASE(a_sound_plan_has_no_findings) {
    BOOST_TEST(found(storm_plan()) == "");
}

BOOST_AUTO_TEST_CASE(every_plan_and_card_that_is_shipped_passes) {
    const auto plans = plan::templates_in({});
    for (const auto& of : plans)
        BOOST_TEST(found(plan::lint(of.text, of.file)) == "", of.file);
    for (const auto& of : plan::card_templates_in({}))
        BOOST_TEST(found(plan::lint(of.text, of.file)) == "", of.file);
    BOOST_TEST(plans.size() >= 11u);
}

BOOST_AUTO_TEST_CASE(every_template_for_enterprises_passes_and_has_its_summary) {
    const auto templates = plan::enterprise_templates_in({});
    BOOST_TEST(templates.size() >= 5u);
    for (const auto& of : templates) {
        BOOST_TEST(of.code.starts_with("enterprise/"), of.code);
        BOOST_TEST(found(plan::lint(of.text, of.file)) == "", of.file);
        BOOST_TEST(found(plan::lint(of.text_en, of.file)) == "", of.file);
        BOOST_TEST(!of.text_en.empty(), of.file);
    }
    // They are handed out and never become plans of the office.
    for (const auto& of : plan::templates_in({}))
        BOOST_TEST(!of.code.starts_with("enterprise"), of.code);
    BOOST_TEST(plan::enterprise_template({}, "enterprise/special-fire").has_value());
    BOOST_TEST(!plan::enterprise_template({}, "enterprise/other").has_value());
}

BOOST_AUTO_TEST_CASE(each_kind_of_enterprise_plan_has_chapters_of_its_own) {
    const auto lint_without = [](const char* code, const std::string& heading) {
        const auto of = plan::enterprise_template({}, code);
        BOOST_REQUIRE(of.has_value());
        return found(replaced(of->text, heading, "## 其他"));
    };
    BOOST_TEST(has(lint_without("enterprise/comprehensive", "### 1.2 响应分级"), "“总则·响应分级”"));
    BOOST_TEST(has(lint_without("enterprise/comprehensive", "## 4 后期处置"), "“后期处置”"));
    BOOST_TEST(has(lint_without("enterprise/special-fire", "## 3 响应启动"), "“响应启动”"));
    BOOST_TEST(has(lint_without("enterprise/on-site", "## 4 注意事项"), "“注意事项”"));
}

BOOST_AUTO_TEST_CASE(a_missing_chapter_is_named) {
    const auto text = replaced(storm_plan(), "## 七、恢复与重建", "## 七、其他");
    BOOST_TEST(has(found(text), "缺少章节“恢复与重建”"));
}

BOOST_AUTO_TEST_CASE(chapters_of_an_enterprise_follow_the_standard) {
    auto text = replaced(storm_plan(), "family: government", "family: enterprise");
    BOOST_TEST(has(found(text), "缺少章节“响应启动”"));
    text = replaced(text, "kind: special", "kind: site");
    BOOST_TEST(has(found(text), "缺少章节“注意事项”"));
}

BOOST_AUTO_TEST_CASE(an_undefined_role_is_told_at_its_line) {
    const auto text = replaced(storm_plan(), "II | community | 60", "II | rescue | 60");
    BOOST_TEST(has(found(text), std::to_string(line_of(text, "II | rescue")) + ": 任务的角色“rescue”"));
}

BOOST_AUTO_TEST_CASE(a_level_without_a_start_or_an_end_is_told) {
    auto text = replaced(storm_plan(), "III | 发布暴雨黄色预警 |", "III | |");
    BOOST_TEST(has(found(text), "Ⅲ级没有启动条件"));
    text = replaced(storm_plan(), "| 险情排除 | commander", "| | commander");
    BOOST_TEST(has(found(text), "Ⅱ级没有终止条件"));
}

BOOST_AUTO_TEST_CASE(a_task_without_role_or_time_is_told) {
    auto text = replaced(storm_plan(), "III | duty_leader | 20", "III | | 20");
    BOOST_TEST(has(found(text), "任务没有指定角色"));
    text = replaced(storm_plan(), "III | duty_leader | 20", "III | duty_leader |");
    BOOST_TEST(has(found(text), "任务没有时限"));
}

BOOST_AUTO_TEST_CASE(a_call_to_nobody_is_told) {
    auto text = replaced(storm_plan(), "3 | duty_leader | fire_119", "3 | duty_leader | somebody");
    BOOST_TEST(has(found(text), "“somebody”既不是本预案的角色"));
    text = replaced(storm_plan(), "3 | duty_leader | fire_119", "3 | duty_leader |");
    BOOST_TEST(has(found(text), "没有写打给谁"));
}

BOOST_AUTO_TEST_CASE(every_unknown_name_of_a_fact_is_told_at_its_line) {
    auto text = replaced(storm_plan(), "保障{{community_count}}个社区", "保障{{communty_count}}个社区");
    text = replaced(text, "电话 | phone", "电话 | telephone");
    text = replaced(text, "```table contacts", "```table contact");
    const auto all = found(text);
    BOOST_TEST(has(all, std::to_string(line_of(text, "communty_count")) + ": 数据中没有“communty_count”"));
    BOOST_TEST(has(all, "数据中没有“telephone”"));
    BOOST_TEST(has(all, "数据中没有“contact”"));
}

BOOST_AUTO_TEST_CASE(what_the_printing_would_refuse_is_told_with_its_own_line) {
    const auto text = replaced(storm_plan(), "caption = 应急联系方式", "captoin = 应急联系方式");
    BOOST_TEST(has(found(text), std::to_string(line_of(text, "captoin")) + ": "));
}

BOOST_AUTO_TEST_CASE(intervals_longer_than_the_laws_are_told) {
    BOOST_TEST(has(found(replaced(storm_plan(), "review_months: 36", "review_months: 60")), "评估周期"));
    BOOST_TEST(has(found(replaced(storm_plan(), "drill_months: 24", "drill_months: 36")), "演练周期"));
}

BOOST_DATA_TEST_CASE(with_records_people_without_a_phone_and_posts_without_people_are_told, engines(),
                     engine) {
    FreshDatabase office{engine};
    const auto lint = [&](const std::string& text) {
        return found(office.read([&](const db::Reader& reader) {
            return plan::lint_with_records(reader, text, day("2024-12-31"));
        }));
    };
    BOOST_TEST(has(lint(storm_plan()), "没有人担任“街道办事处主任”"));
    PlanDesk desk{office};
    desk.people();
    BOOST_TEST(has(lint(storm_plan()), "没有“fire_119”类联系人"));
    const auto add = [&](std::optional<Date> verified_on) {
        office.write([&](db::Transaction& transaction) {
            Contact contact;
            contact.id = office.ids.make<Contact>();
            contact.contact_group = ContactGroup::fire_119;
            contact.organisation = "东湖消防救援站";
            contact.phone = "119";
            contact.verified_on = verified_on;
            audit::insert(transaction, "contact.add", contact);
        });
    };
    add(day("2024-12-01"));
    BOOST_TEST(lint(storm_plan()) == "");
    add(day("2024-05-01"));
    BOOST_TEST(has(lint(storm_plan()), "“东湖消防救援站”的联系方式超过6个月没有核对"));
    office.write([&](db::Transaction& transaction) {
        auto person =
            db::row<Person>(transaction, "SELECT {columns} FROM person WHERE name = '小陈'").value();
        const auto before = person;
        person.phone.clear();
        audit::update(transaction, "person.correct", before, person);
    });
    BOOST_TEST(has(lint(storm_plan()), "由小陈担任，没有电话"));
}

BOOST_DATA_TEST_CASE(a_link_to_a_record_that_is_gone_is_told, engines(), engine) {
    FreshDatabase office{engine};
    const auto text = replaced(storm_plan(), "落实队伍", "参见[总体预案](/plans/overall)。落实队伍");
    const auto findings = office.read(
        [&](const db::Reader& reader) { return plan::lint_with_records(reader, text, day("2024-12-31")); });
    BOOST_TEST(
        has(found(findings), std::to_string(line_of(text, "/plans/overall")) + ": 链接“/plans/overall”"));
}

BOOST_AUTO_TEST_SUITE_END()
