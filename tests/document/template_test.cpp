#include "document/template.hpp"

#include "pages.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::document;

namespace {

Json facts() {
    return Json::parse(
        R"({"office": "示范街道", "hazards": {"found": 35, "rate": null, "share": 0.5}, "none": [],
        "zero": 0, "empty": "", "yes": true, "no": false,
        "list": [{"name": "甲", "found": 1}, {"name": "乙", "found": 0}], "typed": "通道堵塞 | 严重 <b>\n# 二"})");
}

std::string filled(std::string text, std::map<std::string, std::string> parts = {}) {
    return fill_in(source_of(std::move(text), std::move(parts)), facts());
}

std::string complaint(std::string text, std::map<std::string, std::string> parts = {}) {
    return refusal([&] { filled(std::move(text), std::move(parts)); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(templates)

BOOST_AUTO_TEST_CASE(names_and_paths_become_facts) {
    BOOST_TEST(filled("{{office}}发现{{hazards.found}}项") == "示范街道发现35项");
}

BOOST_AUTO_TEST_CASE(null_is_a_dash) {
    BOOST_TEST(filled("整改率{{hazards.rate}}") == "整改率—");
}

BOOST_AUTO_TEST_CASE(what_was_typed_is_escaped_and_keeps_to_its_line) {
    BOOST_TEST(filled("{{typed}}") == "通道堵塞 \\| 严重 \\<b\\>\u2028\\# 二");
    BOOST_TEST(unescape(filled("{{typed}}")) == "通道堵塞 | 严重 <b>\u2028# 二");
}

BOOST_AUTO_TEST_CASE(sections_repeat_for_lists_and_are_left_out_for_nothing) {
    BOOST_TEST(filled("{{#list}}{{name}}{{/list}}") == "甲乙");
    BOOST_TEST(filled("{{#list}}{{name}}{{hazards.found}} {{/list}}") == "甲35 乙35 ");
    for (const std::string name : {"none", "zero", "empty", "no", "hazards.rate"}) {
        BOOST_TEST(filled("{{#" + name + "}}有{{/" + name + "}}{{^" + name + "}}无{{/" + name + "}}") ==
                   "无");
    }
    for (const std::string name : {"list", "yes", "hazards.found", "office"})
        BOOST_TEST(filled("{{#" + name + "}}有{{/" + name + "}}{{^" + name + "}}无{{/" + name + "}}")
                       .starts_with("有"));
}

BOOST_AUTO_TEST_CASE(a_line_with_only_a_section_mark_leaves_no_line) {
    BOOST_TEST(filled("甲\n{{#yes}}\n乙\n{{/yes}}\n丙\n") == "甲\n乙\n丙\n");
    BOOST_TEST(filled("甲\n{{! 说明 }}\n乙\n") == "甲\n乙\n");
}

BOOST_AUTO_TEST_CASE(a_wrong_name_is_named_with_file_and_line) {
    const auto said = complaint("第一行\n\n{{#list}}\n{{nmae}}\n{{/list}}\n");
    BOOST_TEST(has(said, "report.zh.md"));
    BOOST_TEST(has(said, "第 4 行"));
    BOOST_TEST(has(said, "nmae"));
    BOOST_TEST(has(complaint("\n{{hazards.fuond}}"), "第 2 行"));
    BOOST_TEST(has(complaint("\n\n{{#hazrds}}{{/hazrds}}"), "第 3 行"));
    BOOST_TEST(has(complaint("\n{{^hazrds}}{{/hazrds}}"), "第 2 行"));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_wrong_here_is_named_here_though_right_elsewhere) {
    BOOST_TEST(has(complaint("{{#list}}{{name}}{{/list}}\n\n{{name}}"), "第 3 行"));
}

BOOST_AUTO_TEST_CASE(a_wrong_name_in_a_part_is_named_with_the_file_of_the_part) {
    const auto said = complaint("甲\n{{> closing}}", {{"closing", "乙\n丙{{nothing}}"}});
    BOOST_TEST(has(said, "closing.md"));
    BOOST_TEST(has(said, "第 2 行"));
    BOOST_TEST(filled("甲{{> closing}}", {{"closing", "{{office}}"}}) == "甲示范街道");
}

BOOST_AUTO_TEST_CASE(faulty_tags_are_refused) {
    BOOST_TEST(has(complaint("甲\n{{#list}}"), "第 2 行"));
    BOOST_TEST(has(complaint("甲\n{{office"), "第 2 行"));
    BOOST_TEST(has(complaint("{{#list}}\n{{/lits}}"), "第 2 行"));
    BOOST_TEST(complaint("{{{typed}}}") != "");
    BOOST_TEST(complaint("{{&typed}}") != "");
    BOOST_TEST(complaint("{{list}}") != "");
    BOOST_TEST(complaint("{{}}") != "");
    BOOST_TEST(has(complaint("{{> nowhere}}"), "nowhere"));
    BOOST_TEST(complaint("{{> a}}", {{"a", "{{> b}}"}, {"b", "{{> a}}"}}) != "");
}

BOOST_AUTO_TEST_SUITE_END()
