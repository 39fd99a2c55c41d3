#include "document/markdown.hpp"

#include "pages.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::document;

namespace {

Json facts() {
    return Json::parse(R"({"typed": "通道堵塞 | 严重 <b>", "none": [], "nothing": null, "one": 1, "rows": [
        {"name": "甲", "found": 3, "rectified": 2, "rate": 0.99999, "on": "2023-04-17", "ok": true},
        {"name": "乙 | `丙`", "found": 4, "rectified": 4, "rate": null, "on": null, "ok": false}]})");
}

Document document_of(std::string text) {
    const auto markdown = fill_in(source_of(std::move(text)), facts());
    return parse(markdown, facts(), "report.zh.md");
}

template<class Kind>
Kind only(std::string text) {
    const auto document = document_of(std::move(text));
    BOOST_REQUIRE(document.blocks.size() == 1);
    BOOST_REQUIRE(std::holds_alternative<Kind>(document.blocks[0]));
    return std::get<Kind>(document.blocks[0]);
}

std::string words(const Text& text) {
    std::string out;
    for (const auto& span : text)
        out += bihuan::text::utf8(span.text);
    return out;
}

std::string complaint(std::string text) {
    return refusal([&] { document_of(std::move(text)); });
}

std::string fenced(const std::string& info, const std::string& body) {
    return "```" + info + "\n" + body + "\n```\n";
}

} // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(headings_have_their_levels) {
    BOOST_TEST(only<Heading>("# 标题").level == 0);
    BOOST_TEST(only<Heading>("## 一、总体").level == 1);
    BOOST_TEST(only<Heading>("### （一）检查").level == 2);
    BOOST_TEST(only<Heading>("#### 1. 类别").level == 3);
}

BOOST_AUTO_TEST_CASE(bold_is_a_span_and_a_quote_is_a_note) {
    const auto paragraph = only<Paragraph>("前**中**后");
    BOOST_REQUIRE(paragraph.text.size() == 3);
    BOOST_TEST(paragraph.text[1].strong);
    BOOST_TEST(!paragraph.text[2].strong);
    BOOST_TEST(only<Paragraph>("> 注").note);
}

BOOST_AUTO_TEST_CASE(bold_needs_no_blanks_around_it_in_chinese) {
    for (const std::string text : {"甲**“一岗双责”**乙", "甲**整改率100%。**乙", "**（一）检查**乙"}) {
        const auto paragraph = only<Paragraph>(text);
        BOOST_TEST(words(paragraph.text).find('*') == std::string::npos);
        BOOST_TEST(std::ranges::any_of(paragraph.text, [](const Span& span) { return span.strong; }));
        BOOST_TEST(!paragraph.text.back().strong);
    }
    BOOST_TEST(std::holds_alternative<Rule>(document_of("***\n").blocks[0]));
    BOOST_TEST(words(only<Paragraph>("2\\*\\*3").text) == "2**3");
}

BOOST_AUTO_TEST_CASE(a_line_end_is_nothing_between_chinese_and_a_blank_between_words) {
    BOOST_TEST(words(only<Paragraph>("安全\n生产").text) == "安全生产");
    BOOST_TEST(words(only<Paragraph>("fire\nexit").text) == "fire exit");
    BOOST_TEST(words(only<Paragraph>("消防\nABC").text) == "消防ABC");
}

BOOST_AUTO_TEST_CASE(lists_nest_and_count) {
    const auto list = only<List>("3. 甲\n4. 乙\n   - 丙\n");
    BOOST_REQUIRE(list.items.size() == 3);
    BOOST_TEST(list.items[0].marker == "3.");
    BOOST_TEST(list.items[1].marker == "4.");
    BOOST_TEST(list.items[2].level == 1);
    BOOST_TEST(words(list.items[2].text) == "丙");
}

BOOST_AUTO_TEST_CASE(a_table_within_a_list_stands_between_its_items) {
    const auto blocks = document_of("- 甲\n\n  ```table rows\n  社区 | name\n  ```\n- 乙\n").blocks;
    BOOST_REQUIRE(blocks.size() == 3);
    BOOST_TEST(std::holds_alternative<List>(blocks[0]));
    BOOST_TEST(std::holds_alternative<Table>(blocks[1]));
    BOOST_TEST(words(std::get<List>(blocks[2]).items.at(0).text) == "乙");
}

BOOST_AUTO_TEST_CASE(html_is_text) {
    BOOST_TEST(words(only<Paragraph>("a <b> c").text) == "a <b> c");
}

BOOST_AUTO_TEST_CASE(a_table_of_markdown_is_a_table) {
    const auto table = only<Table>("| 社区 | 数 |\n| --- | ---: |\n| 甲 | 3 |\n| 乙 | 4 |\n");
    BOOST_REQUIRE(table.columns.size() == 2);
    BOOST_TEST(table.columns[0].header == "社区");
    BOOST_TEST(table.columns[1].numeric);
    BOOST_REQUIRE(table.rows.size() == 2);
    BOOST_TEST(words(table.rows[1][1]) == "4");
}

BOOST_AUTO_TEST_CASE(what_an_inspector_typed_stays_one_cell) {
    const auto table = only<Table>("| 描述 | 数 |\n| --- | --- |\n| {{typed}} | 3 |\n");
    BOOST_REQUIRE(table.rows.size() == 1);
    BOOST_REQUIRE(table.rows[0].size() == 2);
    BOOST_TEST(words(table.rows[0][0]) == "通道堵塞 | 严重 <b>");
}

BOOST_AUTO_TEST_CASE(front_matter_gives_the_properties) {
    const auto front =
        document_of("---\ntitle: {{typed}}报告\nlanguage: en\nred_head: true\n---\n文\n").front;
    BOOST_TEST(front.title == "通道堵塞 | 严重 <b>报告");
    BOOST_TEST(front.english());
    BOOST_TEST(front.red_head);
    BOOST_TEST(has(complaint("---\ntitle: 甲\ntitel: 乙\n---\n"), "第 3 行"));
    BOOST_TEST(complaint("---\ntitle: 甲\n") != "");
    BOOST_TEST(complaint("---\nlanguage: de\n---\n") != "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(directives)

BOOST_AUTO_TEST_CASE(a_table_takes_its_rows_from_the_facts) {
    const auto table = only<Table>(
        fenced("table rows", "caption = 各社区{{one}}\ntotal = 合计\n"
                             "total.percent rate = rectified/found\n序号 | #\n社区 | name\n"
                             "发现 | found\n整改率 | rate | percent\n日期 | on | date\n通过 | ok"));
    BOOST_TEST(table.caption == "各社区1");
    BOOST_REQUIRE(table.rows.size() == 2);
    BOOST_TEST(words(table.rows[0][0]) == "1");
    BOOST_TEST(words(table.rows[1][1]) == "乙 | `丙`");
    BOOST_TEST(words(table.rows[0][3]) == "99.99%"); // not quite all is never all
    BOOST_TEST(words(table.rows[1][3]) == "—");
    BOOST_TEST(words(table.rows[0][4]) == "2023-04-17");
    BOOST_TEST(words(table.rows[0][5]) == "是");
    BOOST_TEST(table.columns[2].numeric);
    BOOST_TEST(!table.columns[1].numeric);
    BOOST_REQUIRE(table.total.size() == 6);
    BOOST_TEST(words(table.total[0]) == "合计");
    BOOST_TEST(words(table.total[2]) == "7");
    BOOST_TEST(words(table.total[3]) == "85.71%");
}

BOOST_AUTO_TEST_CASE(groups_span_the_last_columns) {
    const auto table = only<Table>(
        fenced("table rows", "group = 一般:1,重大:1\n社区 | name\n发现 | found\n整改 | rectified"));
    BOOST_REQUIRE(table.groups.size() == 3);
    BOOST_TEST(table.groups[0].header == "");
    BOOST_TEST(table.groups[2].header == "重大");
}

BOOST_AUTO_TEST_CASE(a_chart_takes_its_series_from_the_facts) {
    const auto chart = only<Chart>(
        fenced("chart grouped rows", "caption = 对比\nlabel = name\n发现 = found\n整改 = rectified"));
    BOOST_TEST((chart.kind == ChartKind::grouped));
    BOOST_TEST(chart.labels[0] == "甲");
    BOOST_REQUIRE(chart.series.size() == 2);
    BOOST_TEST(chart.series[1].name == "整改");
    BOOST_TEST(chart.series[1].values[1].value() == 4);
}

BOOST_AUTO_TEST_CASE(closing_and_signature_hold_facts_as_they_are) {
    BOOST_TEST(only<Closing>(fenced("closing", "organ = {{typed}}\ndate = 2024年1月5日")).organ ==
               "通道堵塞 | 严重 <b>");
    BOOST_TEST(only<Signature>(fenced("signature", "编制人：\n审核人：")).labels.size() == 2);
    BOOST_TEST(only<PageTurn>(fenced("page landscape", "")).landscape);
}

BOOST_AUTO_TEST_CASE(every_mistake_is_named_with_its_line) {
    const auto third = [](const std::string& info, const std::string& body) {
        return has(complaint("甲\n\n" + fenced(info, body)), "第 3 行");
    };
    const auto fourth = [](const std::string& info, const std::string& body) {
        return has(complaint("甲\n\n" + fenced(info, body)), "第 4 行");
    };
    BOOST_TEST(third("tabel rows", ""));
    BOOST_TEST(third("table rwos", "社区 | name"));
    BOOST_TEST(third("table one", "社区 | name"));
    BOOST_TEST(third("table rows", ""));
    BOOST_TEST(fourth("table rows", "社区 | nmae"));
    BOOST_TEST(fourth("table rows", "社区 | name | procent"));
    BOOST_TEST(fourth("table rows", "社区 | name | percent"));
    BOOST_TEST(fourth("table rows", "社区"));
    BOOST_TEST(fourth("table rows", "社区\\|name"));
    BOOST_TEST(fourth("table rows", "widths = 1,2\n社区 | name"));
    BOOST_TEST(fourth("table rows", "group = 甲:3\n社区 | name"));
    BOOST_TEST(third("chart pie rows", "数 = found"));
    BOOST_TEST(third("chart bars rows", "label = name"));
    BOOST_TEST(fourth("chart bars rows", "数 = fuond"));
    BOOST_TEST(fourth("chart bars rows", "数 = name"));
    BOOST_TEST(fourth("closing", "orgna = 甲"));
    BOOST_TEST(fourth("contents", "levels = 9"));
    BOOST_TEST(third("page sideways", ""));
}

BOOST_AUTO_TEST_CASE(a_mistake_after_a_long_section_is_named_with_the_line_of_the_template) {
    const auto said = complaint("{{#rows}}\n{{name}}\n\n{{/rows}}\n" + fenced("tabel rows", ""));
    BOOST_TEST(has(said, "第 5 行"));
}

BOOST_AUTO_TEST_SUITE_END()
