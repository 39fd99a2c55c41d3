#include "pages.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <random>

using namespace bihuan;
using namespace bihuan::document;

namespace {

Json facts() {
    const std::string rows = R"([{"name": "甲", "found": 3, "rectified": 2, "rectification_rate": 0.667}])";
    return Json::parse(
        R"({"office": "示范街道", "year": 2023, "quarter": 1, "issue_date_text": "2023年4月9日", "none": [],
        "by_community": )" +
        rows + R"(, "by_category": )" + rows + R"(, "flow": [{"kind": "start", "text": "接报"},
        {"kind": "end", "text": "结束"}], "cards": [{"title": "值班员", "subtitle": "", "body": "- 记录",
        "footer": "", "address": "http://localhost/plans/storm"}],
        "chart": [{"key": "1", "above": "", "name": "主任", "detail": "甲", "name_en": "director", "detail_en": "A"}], "timeline_begins": "21:05",
        "timeline": [{"lane": "任务", "from": 0, "to": 5, "due": 10, "look": "done", "label": "叫应"}],
        "problems": ["灭火器失效", "通道堵塞"], "is_joint": true, "nothing": null, "day": "2026-03-01",
        "kinds": [{"text": "日常检查", "chosen": true}, {"text": "专项检查", "chosen": false}],
        "opinion": {"text": "同意", "name": "张三", "image": null, "date": null},
        "signatures": [{"label": "检查人员：", "names": "张三", "image": null, "date": null, "note": null}],
        "photos": [{"sha256": "00", "caption": "灭火器", "note": ""}], "labels": [{"title": "甲", "lines": [], "address": ""}],
        "pairs": [{"before_sha256": "00", "before_caption": "前", "after_sha256": "01", "after_caption": "后"}]})");
}

/// The examples of a manual: its blocks indented by four, without the indent.
std::vector<std::string> examples(const std::string& file) {
    std::ifstream in(BIHUAN_SOURCE_DIR "/docs/manual/" + file);
    std::vector<std::string> out;
    bool within = false;
    for (std::string line; std::getline(in, line);) {
        const bool indented = line.starts_with("    ");
        if (indented && !within) out.emplace_back();
        if (indented) out.back() += line.substr(4) + "\n";
        within = indented;
    }
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(manual_of_templates)

BOOST_DATA_TEST_CASE(every_example_can_be_printed,
                     boost::unit_test::data::make({"templates.zh.md", "templates.en.md"}), file) {
    const auto all = examples(file);
    BOOST_TEST(all.size() >= 6);
    std::string names;
    for (const auto& example : all) {
        names += example.substr(3, example.find('\n') - 3) + "\n";
        BOOST_CHECK_NO_THROW(pages(example, facts()));
    }
    for (const char* name :
         {"table", "chart", "contents", "closing", "signature", "page landscape", "cover", "flow", "cards",
          "tree", "timeline", "form", "signatures", "seal", "photos", "labels"})
        BOOST_TEST(has(names, name), name);
}

BOOST_DATA_TEST_CASE(its_front_matter_is_known,
                     boost::unit_test::data::make({"templates.zh.md", "templates.en.md"}), file) {
    std::ifstream in(std::string{BIHUAN_SOURCE_DIR "/docs/manual/"} + file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto begin = text.find("---\n"), end = text.find("---\n", begin + 4);
    BOOST_REQUIRE(end != std::string::npos);
    BOOST_CHECK_NO_THROW(pages(text.substr(begin, end + 4 - begin), facts()));
}

/// Whatever a clerk writes becomes pages or a Problem that names a line; nothing else.
BOOST_AUTO_TEST_CASE(a_muddle_of_marks_gives_pages_or_a_complaint) {
    static const std::vector<std::string> pieces = {"\n",
                                                    "\n\n",
                                                    "# ",
                                                    "## 一、",
                                                    "### ",
                                                    "> ",
                                                    "- ",
                                                    "1. ",
                                                    "| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 |\n",
                                                    "**",
                                                    "*",
                                                    "`",
                                                    "```",
                                                    "```table by_community\n",
                                                    "```chart lines by_category\n",
                                                    "```closing\n",
                                                    "```form\n",
                                                    "```signatures signatures\n",
                                                    "```photos photos\n",
                                                    "甲 | office\n",
                                                    "[[",
                                                    "]]",
                                                    "☑",
                                                    "```\n",
                                                    "数 = found\n",
                                                    "社区 | name\n",
                                                    "group = 甲:1\n",
                                                    "widths = 1\n",
                                                    "total = 合计\n",
                                                    "{{office}}",
                                                    "{{#by_community}}",
                                                    "{{/by_community}}",
                                                    "{{^none}}",
                                                    "{{/none}}",
                                                    "{{name}}",
                                                    "{{",
                                                    "}}",
                                                    "安全生产",
                                                    "，",
                                                    "“",
                                                    "《",
                                                    "——",
                                                    "……",
                                                    "word ",
                                                    "2023年",
                                                    "\xF0\xA0\xAE\xB7",
                                                    "\t",
                                                    "---\n",
                                                    "title: 甲\n",
                                                    "[链接](https://example.org)",
                                                    "<b>",
                                                    "&amp;",
                                                    "\\",
                                                    "|",
                                                    "\u2028",
                                                    "   ",
                                                    "\x1f",
                                                    "\x1e"};
    const auto seed = std::random_device{}();
    std::mt19937 random{seed};
    std::uniform_int_distribution<std::size_t> which(0, pieces.size() - 1), length(1, 40);
    std::size_t printed = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string text;
        for (std::size_t i = length(random); i-- > 0;)
            text += pieces[which(random)];
        try {
            printed += pages(text, facts()).pages.empty() ? 0 : 1;
        } catch (const Problem& problem) {
            BOOST_REQUIRE((problem.kind() == ProblemKind::bad_template));
        } catch (const std::exception& other) {
            BOOST_FAIL("seed " << seed << ": " << other.what() << "\n" << text);
        }
    }
    BOOST_TEST(printed > 100);
}

BOOST_AUTO_TEST_SUITE_END()
