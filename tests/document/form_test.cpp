#include "pages.hpp"
#include "pdf_tools.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;
using namespace bihuan::document;

namespace {

const std::string short_name = "丰年小馆";
const std::string long_name =
    "东湖区向阳街道先锋路丰年里社区便民综合服务中心有限责任公司第三分公司仓储物流与冷链配送业务部"
    "东侧临时经营场所一号门店";

Json facts_of(std::size_t findings, const std::string& name) {
    Json::List found;
    for (std::size_t i = 0; i < findings; ++i)
        found.push_back(
            "第" + std::to_string(i + 1) +
            "项：厨房灭火器压力不足，安全出口处堆放杂物，疏散指示标志损坏，未按规定每月检查并记录。");
    return Json::Object{
        {"name", name},
        {"address", "先锋路188号"},
        {"joint", true},
        {"none", Json{}},
        {"day", "2026-03-01"},
        {"at", "2026-03-01T01:30:00Z"},
        {"findings", std::move(found)},
        {"kinds", Json::List{Json::Object{{"text", "日常检查"}, {"chosen", true}},
                             Json::Object{{"text", "专项检查"}, {"chosen", false}}}},
        {"opinion",
         Json::Object{{"text", "同意。"}, {"name", "张三"}, {"image", Json{}}, {"date", "2026-03-02"}}},
        {"signatures", Json::List{Json::Object{{"label", "检查人员（签名）："},
                                               {"names", "张三、李四"},
                                               {"image", Json{}},
                                               {"date", "2026-03-01"},
                                               {"note", Json{}}},
                                  Json::Object{{"label", "被检查单位现场负责人（签名）："},
                                               {"names", "王五"},
                                               {"image", Json{}},
                                               {"date", Json{}},
                                               {"note", "现场负责人拒绝签名。"}}}}};
}

const std::string head = "---\nstyle: form\nauthor: 向阳街道办事处\ndocument_no: 向应急责改〔2026〕5号\n---\n"
                         "# 责令限期整改指令书\n\n";
const std::string form = "```form\nwidths = 18,32,18,32\n被检查单位 | name | 地址 | address\n"
                         "检查日期 | day : date | 检查时间 | at : datetime\n检查情况 | findings\n"
                         "联合检查 | joint : check | 检查方式 | kinds : choice\n意见 | opinion : opinion\n"
                         "备注 | none : text 4\n```\n\n";
const std::string signed_below =
    "```signatures signatures\n```\n\n```seal\norgan = 向阳街道办事处\ndate = 2026年3月1日\n```\n";

const Points left = millimetres(24), right = left + 39 * 12, bottom = millimetres(270);

/// Every text stands within the box of its cell: between two verticals that go past its line.
void check_cells(const PagedDocument& document) {
    for (const Page& page : document.pages) {
        std::vector<Line> verticals;
        for (const Item& item : page.items)
            if (const auto* line = std::get_if<Line>(&item); line != nullptr && line->x1 == line->x2)
                verticals.push_back(*line);
        for (const Item& item : page.items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (run == nullptr) continue;
            Points end = run->x;
            for (const Points advance : run->advances)
                end += advance;
            for (const Line& line : verticals)
                if (line.y1 < run->y && run->y < line.y2)
                    BOOST_TEST((end <= line.x1 + 0.5 || run->x >= line.x1 - 0.5),
                               text::utf8(run->characters));
            BOOST_TEST(end <= right + 0.5, text::utf8(run->characters));
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(forms)

BOOST_DATA_TEST_CASE(a_form_holds_any_number_of_findings_and_any_name,
                     boost::unit_test::data::make({1, 12, 60}) * boost::unit_test::data::make({0, 1}),
                     findings, long_one) {
    const std::string& name = long_one ? long_name : short_name;
    const auto document =
        pages(head + form + signed_below, facts_of(static_cast<std::size_t>(findings), name));
    BOOST_TEST(document.pages.size() == (findings == 1 ? 1u : findings == 12 ? 2u : 4u));
    check_cells(document);
    // Nothing is lost: every finding stands in full, the name too.
    std::string characters;
    for (const Page& page : document.pages)
        for (const auto& line : lines_of(page))
            characters += text::utf8(line.text);
    std::size_t ends = 0;
    for (std::size_t at = 0; (at = characters.find("并记录。", at)) != std::string::npos; ++at)
        ++ends;
    BOOST_TEST(ends == static_cast<std::size_t>(findings));
    for (const char32_t character : text::code_points(name))
        BOOST_TEST(has(characters, text::utf8(std::u32string(1, character))));
    for (const char* words : {"2026年3月1日", "2026年3月1日09时30分", "日常检查", "同意。", "2026年3月2日"})
        BOOST_TEST(has(characters, words), words);
}

BOOST_AUTO_TEST_CASE(where_a_row_goes_on_its_label_stands_again) {
    const auto document = pages(head + form + signed_below, facts_of(60, short_name));
    BOOST_REQUIRE(document.pages.size() > 2);
    BOOST_TEST(!has(text_of(document.pages[0]), "（续）"));
    BOOST_TEST(has(text_of(document.pages[1]), "（续）"));
    // The box is closed at the foot of each page and opened at the head of the next.
    for (std::size_t i = 0; i + 1 < document.pages.size(); ++i) {
        Points lowest_text = 0, lowest_rule = 0, highest_rule = 1e9;
        for (const auto& line : lines_of(document.pages[i]))
            if (line.y < bottom) lowest_text = std::max(lowest_text, line.y);
        const auto rules = [](const Page& page, auto act) {
            for (const Item& item : page.items)
                if (const auto* line = std::get_if<Line>(&item);
                    line != nullptr && line->y1 == line->y2 && line->x2 - line->x1 > 400)
                    act(line->y1);
        };
        rules(document.pages[i], [&](Points y) { lowest_rule = std::max(lowest_rule, y); });
        rules(document.pages[i + 1], [&](Points y) { highest_rule = std::min(highest_rule, y); });
        BOOST_TEST(lowest_text < lowest_rule);
        BOOST_TEST(lowest_rule < bottom + 4);
        BOOST_TEST(std::abs(highest_rule - millimetres(20)) < 0.1);
    }
}

BOOST_AUTO_TEST_CASE(a_name_a_little_too_long_keeps_its_line_in_smaller_letters) {
    const auto size_of = [](const std::string& name) {
        const auto document =
            pages("---\nstyle: form\n---\n```form\n单位 | name | 地址 | address\n```\n", facts_of(1, name));
        for (const Item& item : document.pages[0].items)
            if (const auto* run = std::get_if<TextRun>(&item);
                run != nullptr && run->characters.starts_with(U'丰'))
                return run->size;
        return 0.0;
    };
    BOOST_TEST(size_of("丰年小馆") == 10.5);
    BOOST_TEST(size_of("丰年里社区便民综合服务中心公司") < 10.5);
    BOOST_TEST(size_of("丰年里社区便民综合服务中心公司") >= 0.8 * 10.5);
}

BOOST_AUTO_TEST_CASE(pages_are_counted_and_copies_named) {
    const std::string copies = "---\nstyle: form\ncopies: 第一联 存档 | 第二联 交被检查单位\n---\n";
    const auto document = pages(copies + "# 记录\n\n" + form, facts_of(25, short_name));
    BOOST_REQUIRE(document.pages.size() == 4u);
    for (std::size_t i = 0; i < 4; ++i) {
        const std::string text = text_of(document.pages[i]);
        BOOST_TEST(has(text, i % 2 == 0 ? "第 1 页" : "第 2 页"));
        BOOST_TEST(has(text, "共 2 页"));
        BOOST_TEST(has(text, i < 2 ? "第一联 存档" : "第二联 交被检查单位"));
    }
}

BOOST_AUTO_TEST_CASE(no_page_holds_only_signature_and_seal) {
    for (int lines = 14; lines < 40; ++lines) {
        std::string text;
        for (int i = 0; i < lines; ++i)
            text += "文" + std::to_string(i) + "。\n\n";
        const auto document = pages(head + text + signed_below, facts_of(1, short_name));
        const std::string last = text_of(document.pages.back());
        if (document.pages.size() > 1) BOOST_TEST(has(last, "文" + std::to_string(lines - 1) + "。"), lines);
        BOOST_TEST(has(last, "（印章）"), lines);
    }
}

BOOST_AUTO_TEST_CASE(signatures_come_along_with_the_form_above_them) {
    for (int lines = 0; lines < 45; ++lines) {
        std::string rows;
        for (int i = 0; i < lines; ++i)
            rows += "项目" + std::to_string(i) + " | none\n";
        const auto document = pages("---\nstyle: form\n---\n```form\nwidths = 1,3\n末前 | none\n" + rows +
                                        "末行 | none\n```\n\n" + signed_below,
                                    facts_of(1, short_name));
        BOOST_TEST(has(text_of(document.pages.back()), "末行"), lines);
    }
}

BOOST_AUTO_TEST_CASE(a_refusal_is_printed_below_the_line) {
    const auto document = pages(head + signed_below, facts_of(1, short_name));
    BOOST_TEST(has(text_of(document.pages[0]), "现场负责人拒绝签名。"));
    BOOST_TEST(has(text_of(document.pages[0]), "王五"));
}

BOOST_AUTO_TEST_CASE(the_seal_is_never_drawn) {
    const auto document = pages(head + "文。\n\n```seal\norgan = 向阳街道办事处\ndate = 2026年3月1日\n```\n");
    BOOST_TEST(has(text_of(document.pages[0]), "（印章）"));
    for (const Item& item : document.pages[0].items) {
        BOOST_TEST(!std::holds_alternative<Image>(item));
        BOOST_TEST(!std::holds_alternative<Path>(item));
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_cell_is_refused_with_its_line) {
    const auto said = [](const std::string& row) {
        return refusal([&] { pages("```form\n" + row + "\n```\n", facts_of(1, short_name)); });
    };
    BOOST_TEST(has(said("单位 | nothing_of_that_name"), "第 2 行"));
    BOOST_TEST(has(said("单位 | name : colour"), "第 2 行"));
    BOOST_TEST(has(said("单位 | name : check"), "第 2 行"));
    BOOST_TEST(has(said("单位 | name | 地址"), "第 2 行"));
    BOOST_TEST(has(said("甲 | name | 乙 | name | 丙 | name"), "第 2 行"));
    BOOST_TEST(said("甲 | \"任何文字：{{}}\"").empty() == false);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(fill_ins)

namespace {

/// The lines drawn below text, from left to right.
std::vector<Line> underlines(const Page& page) {
    std::vector<Line> out;
    for (const Item& item : page.items)
        if (const auto* line = std::get_if<Line>(&item); line != nullptr && line->y1 == line->y2)
            out.push_back(*line);
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_empty_one_is_four_characters_wide) {
    for (const char* value : {"\"\"", "null"}) {
        const Json facts = Json::parse(std::string{R"({"v": )"} + value + "}");
        const auto document = pages("于[[{{v}}]]前整改。", facts);
        const auto lines = underlines(document.pages[0]);
        BOOST_REQUIRE(lines.size() == 1u);
        BOOST_TEST(lines[0].x2 - lines[0].x1 >= 4 * 16 - 0.1);
        BOOST_TEST(!has(text_of(document.pages[0]), "["));
    }
}

BOOST_AUTO_TEST_CASE(a_filled_one_has_a_line_below_all_of_it) {
    const auto document = pages("于[[{{v}}]]前整改。", Json::parse(R"({"v": "2026年3月15日"})"));
    const auto lines = underlines(document.pages[0]);
    BOOST_REQUIRE(lines.size() == 1u);
    Points from = 1e9, to = 0;
    for (const Item& item : document.pages[0].items)
        if (const auto* run = std::get_if<TextRun>(&item); run != nullptr && run->y < 500) {
            const auto at = run->characters.find(U'2');
            if (at != std::u32string::npos) from = std::min(from, run->x);
            to = std::max(to, run->x);
        }
    BOOST_TEST(lines[0].x1 < from);
    BOOST_TEST(has(text_of(document.pages[0]), "2026年3月15日"));
}

BOOST_AUTO_TEST_CASE(one_that_takes_two_lines_is_underlined_on_both) {
    std::string words;
    for (int i = 0; i < 30; ++i)
        words += "整改";
    const auto lines = underlines(pages("于[[" + words + "]]前。").pages[0]);
    BOOST_REQUIRE(lines.size() == 3u);
    for (const Line& line : lines)
        BOOST_TEST(line.x2 <= millimetres(28 + 156) + 0.1);
}

BOOST_AUTO_TEST_CASE(brackets_that_a_fact_brings_along_stay_brackets) {
    const auto document = pages("甲{{v}}乙", Json::parse(R"({"v": "[[丙]]"})"));
    BOOST_TEST(has(text_of(document.pages[0]), "[[丙]]"));
    BOOST_TEST(underlines(document.pages[0]).empty());
}

BOOST_AUTO_TEST_CASE(check_boxes_are_shapes_and_still_found) {
    const auto document = pages("☑已告知　☐未告知");
    std::size_t boxes = 0, ticks = 0;
    for (const Item& item : document.pages[0].items) {
        boxes += std::holds_alternative<Box>(item) ? 1 : 0;
        ticks += std::holds_alternative<Path>(item) ? 1 : 0;
        if (const auto* run = std::get_if<TextRun>(&item); run != nullptr && run->characters == U"☑")
            BOOST_TEST(run->hidden);
    }
    BOOST_TEST(boxes == 2u);
    BOOST_TEST(ticks == 1u);
    const auto rendered = render(source_of("☑已告知　☐未告知"), Json{Json::Object{}}, fonts(), Instant{});
    BOOST_TEST(rendered.missing.empty());
    const std::string text = PdfFile{rendered.pdf}.text();
    BOOST_TEST(has(text, "☑"), text);
    BOOST_TEST(has(text, "☐"), text);
}

BOOST_AUTO_TEST_SUITE_END()
