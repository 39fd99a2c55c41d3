#include "pages.hpp"
#include "pdf_tools.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;
using namespace bihuan::document;

namespace {

std::string repeated(const std::string& part, int times) {
    std::string out;
    for (int i = 0; i < times; ++i)
        out += part;
    return out;
}

const Points left = millimetres(28), right = millimetres(28 + 156), top = millimetres(37),
             bottom = millimetres(37 + 225);

/// The lines of the type area, without the page number.
std::vector<PageLine> body_lines(const Page& page) {
    auto lines = lines_of(page);
    std::erase_if(lines, [](const PageLine& line) { return line.y > bottom; });
    return lines;
}

Json rows(int count) {
    Json list{Json::List{}};
    for (int i = 0; i < count; ++i) {
        Json row;
        row.set("name", "第" + std::to_string(i + 1) + "号单位")
            .set("found", std::int64_t{i})
            .set("text", repeated("灭火器压力不足，", i % 7 + 1));
        list.push(row);
    }
    Json facts;
    facts.set("rows", list);
    return facts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(official_page)

BOOST_AUTO_TEST_CASE(a_page_has_22_lines_of_28_characters) {
    const auto document = pages(repeated("安全生产检查", 400));
    BOOST_REQUIRE(document.pages.size() >= 3);
    const auto lines = body_lines(document.pages[1]);
    BOOST_TEST(lines.size() == 22);
    for (const auto& line : lines) {
        BOOST_TEST(line.text.size() == 28);
        BOOST_TEST(std::abs(line.left - left) < 0.05);
        BOOST_TEST(std::abs(line.right - right) < 0.3);
        BOOST_TEST(line.y > top);
    }
    for (std::size_t i = 1; i < lines.size(); ++i)
        BOOST_TEST(std::abs(lines[i].y - lines[i - 1].y - millimetres(225) / 22) < 0.05);
    BOOST_TEST(body_lines(document.pages[0])[0].text.size() == 26); // indented by two
}

BOOST_AUTO_TEST_CASE(page_numbers_stand_right_on_odd_and_left_on_even_pages) {
    const auto document = pages(repeated("安全生产检查", 500));
    BOOST_REQUIRE(document.pages.size() >= 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto number = lines_of(document.pages[i]).back();
        BOOST_TEST(text::utf8(number.text) == "— " + std::to_string(i + 1) + " —");
        if (i % 2 == 0)
            BOOST_TEST(std::abs(number.right - (right - 14)) < 0.1);
        else
            BOOST_TEST(std::abs(number.left - (left + 14)) < 0.1);
        BOOST_TEST(number.y > bottom + millimetres(7));
    }
}

BOOST_AUTO_TEST_CASE(the_heading_is_never_last_on_a_page) {
    for (int lines = 15; lines < 24; ++lines) {
        const auto document =
            pages(repeated("文。\n\n", lines) + "## 一、总体情况\n\n" + repeated("安全生产检查", 20));
        for (const auto& page : document.pages)
            BOOST_TEST(!has(text::utf8(body_lines(page).back().text), "总体情况"));
    }
}

BOOST_AUTO_TEST_CASE(no_single_line_of_a_paragraph_is_left_alone) {
    for (int lines = 17; lines < 23; ++lines) {
        const auto document = pages(repeated("文。\n\n", lines) + repeated("安全生产检查", 19) + "\n");
        if (document.pages.size() < 2) continue;
        BOOST_TEST(body_lines(document.pages[1]).size() >= 2);
    }
}

BOOST_AUTO_TEST_CASE(the_addressee_is_flush_left_below_the_title) {
    const auto document = pages("# 报告\n\n示范区人民政府：\n\n现报告如下：\n");
    const auto lines = body_lines(document.pages[0]);
    BOOST_REQUIRE(lines.size() == 3);
    BOOST_TEST(std::abs(lines[1].left - left) < 0.05);
    BOOST_TEST(std::abs(lines[2].left - left - 2 * millimetres(156) / 28) < 0.05);
}

BOOST_AUTO_TEST_CASE(a_long_title_is_divided_by_sense) {
    const auto document = pages("# 示范街道办事处关于2023年第四季度安全生产工作情况的报告\n");
    const auto lines = body_lines(document.pages[0]);
    BOOST_REQUIRE(lines.size() == 3);
    BOOST_TEST(text::utf8(lines[0].text) == "示范街道办事处");
    BOOST_TEST(text::utf8(lines[1].text) == "关于2023年第四季度");
}

BOOST_AUTO_TEST_CASE(the_closing_never_stands_alone_on_a_page) {
    for (int lines = 15; lines < 24; ++lines) {
        const auto document = pages(repeated("文。\n\n", lines) +
                                    "```closing\norgan = 示范街道办事处\ndate = 2024年1月5日\n```\n");
        BOOST_TEST(body_lines(document.pages.back()).size() >= 3);
    }
}

BOOST_AUTO_TEST_CASE(a_red_head_is_drawn_only_when_asked_for) {
    const auto plain = pages("---\nauthor: 示范街道办事处\n---\n# 报告\n");
    const auto red = pages("---\nauthor: 示范街道办事处\nred_head: true\ndocument_no: "
                           "示街〔2024〕3号\nsigner: 张三\n---\n# 报告\n");
    BOOST_TEST(!has(text_of(plain.pages[0]), "文件"));
    BOOST_TEST(has(text_of(red.pages[0]), "示范街道办事处文件"));
    BOOST_TEST(has(text_of(red.pages[0]), "签发人：张三"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(a_long_table_repeats_its_head_and_keeps_rows_whole) {
    const auto document =
        pages("```table rows\ncaption = 清单\n序号 | #\n单位 | name\n问题描述 | text\n数 | found\n```\n",
              rows(200));
    BOOST_REQUIRE(document.pages.size() > 3);
    std::size_t descriptions = 0;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const std::string text = text_of(document.pages[i]);
        BOOST_TEST(has(text, "问题描述"));
        BOOST_TEST(has(text, "续表1") == (i > 0));
        // The lines of a row are cut by no page: each page ends and begins with a rule, and all text is
        // within.
        Points lowest_rule = 0, lowest_text = 0;
        for (const auto& item : document.pages[i].items)
            if (const auto* line = std::get_if<Line>(&item)) lowest_rule = std::max(lowest_rule, line->y2);
        for (const auto& line : body_lines(document.pages[i]))
            lowest_text = std::max(lowest_text, line.y);
        BOOST_TEST(lowest_text < lowest_rule);
        BOOST_TEST(lowest_rule <= bottom + 0.1);
        for (std::size_t at = 0; (at = text.find("灭火器", at)) != std::string::npos; ++at)
            ++descriptions;
    }
    std::size_t expected = 0;
    for (int i = 0; i < 200; ++i)
        expected += static_cast<std::size_t>(i % 7 + 1);
    // A few of them are divided at a line's end.
    BOOST_TEST(descriptions > expected / 2);
    std::set<std::string> seen;
    for (const auto& page : document.pages)
        for (int i = 1; i <= 200; ++i)
            if (has(text_of(page), "第" + std::to_string(i) + "号单位"))
                BOOST_TEST(seen.insert(std::to_string(i)).second);
    BOOST_TEST(seen.size() == 200);
}

BOOST_AUTO_TEST_CASE(all_cells_stay_within_their_columns) {
    const auto document = pages("```table rows\n单位 | name\n问题描述 | text\n数 | found\n```\n", rows(30));
    for (const auto& page : document.pages) {
        std::set<long> verticals{std::lround(left * 10), std::lround(right * 10)};
        for (const auto& item : page.items)
            if (const auto* line = std::get_if<Line>(&item); line && line->x1 == line->x2)
                verticals.insert(std::lround(line->x1 * 10));
        BOOST_TEST(verticals.size() == 4);
        for (const auto& item : page.items)
            if (const auto* run = std::get_if<TextRun>(&item);
                run && run->y < bottom && !run->characters.starts_with(U"续表")) {
                Points end = run->x;
                for (const Points advance : run->advances)
                    end += advance;
                const auto edge = verticals.upper_bound(std::lround(run->x * 10));
                BOOST_REQUIRE(edge != verticals.end());
                BOOST_TEST(end * 10 <= static_cast<double>(*edge) + 1);
            }
    }
}

BOOST_AUTO_TEST_CASE(a_row_higher_than_a_page_loses_nothing) {
    Json facts, row;
    row.set("a", "短").set("text", repeated("灭火器压力不足", 600));
    facts.set("rows", Json::List{row, row});
    const auto document = pages("```table rows\n甲 | a\n问题 | text\n```\n", facts);
    std::size_t characters = 0;
    for (const auto& page : document.pages)
        for (const auto& line : body_lines(page)) {
            BOOST_TEST(line.y < bottom);
            characters += static_cast<std::size_t>(std::ranges::count(line.text, U'灭'));
        }
    BOOST_TEST(characters == 1200);
}

BOOST_AUTO_TEST_CASE(the_head_of_a_table_is_never_without_a_row) {
    Json facts, row;
    row.set("a", "短").set("text", repeated("灭火器压力不足", 90));
    facts.set("rows", Json::List{row, row, row});
    for (int lines = 0; lines < 20; ++lines) {
        const auto document = pages(
            repeated("文。\n\n", lines) + "```table rows\ncaption = 清单\n甲 | a\n问题 | text\n```\n", facts);
        for (const auto& page : document.pages)
            BOOST_TEST(!has(text::utf8(body_lines(page).back().text), "问题"));
    }
}

BOOST_AUTO_TEST_CASE(a_word_without_end_leaves_the_other_columns_their_room) {
    Json facts, row;
    row.set("a", "朝阳里社区").set("text", std::string(2000, 'x')).set("n", 12345);
    facts.set("rows", Json::List{row});
    for (const std::string widths : {"", "widths = 1,50,1\n"}) {
        const auto document =
            pages("```table rows\n" + widths + "社区 | a\n问题 | text\n数 | n\n```\n", facts);
        BOOST_TEST(has(text_of(document.pages[0]), "12345"));
        std::size_t characters = 0;
        for (const auto& page : document.pages)
            for (const auto& line : body_lines(page)) {
                BOOST_TEST(line.right <= right + 0.1);
                characters += static_cast<std::size_t>(std::ranges::count(line.text, U'x'));
            }
        BOOST_TEST(characters == 2000);
    }
}

BOOST_AUTO_TEST_CASE(words_of_a_header_stay_whole) {
    const Json facts = Json::parse(R"({"rows": [{"a": 1}]})");
    std::string columns;
    for (int i = 0; i < 4; ++i)
        columns += "General hazards found | a\nQuarter before | a\n";
    for (const std::string front : {"", "---\nlanguage: en\n---\n"}) {
        const auto document = pages(front + "```table rows\n" + columns + "```\n", facts);
        for (const auto& item : document.pages[0].items)
            if (const auto* run = std::get_if<TextRun>(&item); run && run->y < bottom)
                for (const auto& word : text::split(text::utf8(run->characters), U" "))
                    BOOST_TEST(has(" General hazards found Quarter before 1 ", " " + word + " "), word);
    }
}

BOOST_AUTO_TEST_CASE(a_head_as_high_as_the_page_still_lets_the_rows_follow) {
    std::string header;
    for (int i = 0; i < 900; ++i)
        header += "隐患";
    const auto document = pages("| " + header + " |\n|---|\n| 第一行 |\n| 第二行 |\n");
    std::string all;
    for (const auto& page : document.pages)
        all += text_of(page);
    BOOST_TEST(has(all, "第一行"));
    BOOST_TEST(has(all, "第二行"));
}

BOOST_AUTO_TEST_CASE(an_empty_list_says_so) {
    const Json facts = Json::parse(R"({"none": [], "nothing": null})");
    const auto document = pages("```table none\ncaption = 清单\nempty = 本期没有重大隐患。\n甲 | a\n```\n\n"
                                "```chart bars nothing\ncaption = 图\n数 = a\n```\n",
                                facts);
    BOOST_TEST(has(text_of(document.pages[0]), "本期没有重大隐患。"));
    BOOST_TEST(has(text_of(document.pages[0]), "无。"));
    BOOST_TEST(!has(text_of(document.pages[0]), "清单"));
}

BOOST_AUTO_TEST_CASE(a_landscape_table_lies_on_pages_of_its_own) {
    const auto document = pages("文。\n\n```page landscape\n```\n\n```table rows\n单位 | "
                                "name\n```\n\n```page portrait\n```\n\n末。\n",
                                rows(3));
    BOOST_REQUIRE(document.pages.size() == 3);
    BOOST_TEST(document.pages[1].width > document.pages[1].height);
    BOOST_TEST(document.pages[2].width < document.pages[2].height);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(charts)

BOOST_AUTO_TEST_CASE(every_kind_shows_its_labels_and_numbers_within_the_page) {
    const Json facts = Json::parse(
        R"({"rows": [{"name": "消防安全", "a": 14, "b": 13}, {"name": "用电安全", "a": 9, "b": null},
        {"name": "燃气", "a": 5, "b": 0}, {"name": "特种设备", "a": 3, "b": 3}, {"name": "管理", "a": 2, "b": 2}, {"name": "学校", "a": 1, "b": 1}]})");
    for (const std::string kind : {"bars", "grouped", "stacked", "lines", "ring"}) {
        const bool one = kind == "bars" || kind == "ring";
        const auto document = pages("```chart " + kind + " rows\ncaption = 构成\nunit = 项\n发现 = a\n" +
                                        (one ? "" : "整改 = b\n") + "```\n",
                                    facts);
        const std::string text = text_of(document.pages[0]);
        BOOST_TEST(has(text, "图1"));
        BOOST_TEST(has(text, "消防安全"));
        BOOST_TEST(has(text, "14"));
        BOOST_TEST(has(text, kind == "ring" ? "其他" : "管理"));
        if (!one) BOOST_TEST(has(text, "整改"));
        for (const auto& line : body_lines(document.pages[0])) {
            BOOST_TEST(line.left >= left - 0.1);
            BOOST_TEST(line.right <= right + 0.1);
        }
    }
}

BOOST_AUTO_TEST_CASE(more_bars_than_a_page_holds_go_on_on_the_next) {
    const auto document =
        pages("```chart bars rows\ncaption = 各单位\nlabel = name\n数 = found\n```\n", rows(150));
    std::size_t labels = 0;
    for (const auto& page : document.pages)
        for (const auto& line : body_lines(page)) {
            BOOST_TEST(line.y < bottom);
            labels += has(text::utf8(line.text), "号单位") ? 1 : 0;
        }
    BOOST_TEST(labels == 150);
}

BOOST_AUTO_TEST_CASE(a_chart_of_zeros_is_drawn) {
    const Json facts = Json::parse(R"({"rows": [{"name": "甲", "a": 0}, {"name": "乙", "a": null}]})");
    for (const std::string kind : {"bars", "grouped", "stacked", "lines", "ring"})
        BOOST_TEST(has(
            text_of(pages("```chart " + kind + " rows\ncaption = 零\n数 = a\n```\n", facts).pages[0]), "零"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(whole_document)

namespace {

Source rich_source() {
    std::ifstream file(BIHUAN_SOURCE_DIR "/tests/document/data/rich.zh.md");
    return source_of({std::istreambuf_iterator<char>(file), {}});
}

Json rich_facts() {
    std::ifstream file(BIHUAN_SOURCE_DIR "/tests/document/data/rich.facts.json");
    return Json::parse(std::string{std::istreambuf_iterator<char>(file), {}});
}

const Instant created = Instant::from_milliseconds(1704412800000);

} // namespace

BOOST_AUTO_TEST_CASE(the_contents_name_the_pages_where_the_headings_stand) {
    const auto document = pages_of(rich_source(), rich_facts(), fonts());
    BOOST_REQUIRE(document.bookmarks.size() >= 5);
    const auto lines = lines_of(document.pages[0]);
    std::size_t links = 0;
    for (const auto& item : document.pages[0].items)
        links += std::holds_alternative<Link>(item) ? 1 : 0;
    for (const auto& bookmark : document.bookmarks) {
        BOOST_TEST(has(text_of(document.pages[bookmark.page]), bookmark.title));
        if (bookmark.level > 2) continue;
        --links;
        const bool named = std::any_of(lines.begin(), lines.end(), [&](const PageLine& line) {
            const std::string text = text::utf8(line.text);
            return text.starts_with(bookmark.title) && (has(text, std::to_string(bookmark.page + 1) + ".") ||
                                                        text.ends_with(std::to_string(bookmark.page + 1)));
        });
        BOOST_TEST(named, bookmark.title << " on page " << bookmark.page + 1);
    }
    BOOST_TEST(links == 0);
}

BOOST_AUTO_TEST_CASE(another_tool_reads_the_same_text) {
    const auto rendered = render(rich_source(), rich_facts(), fonts(), created);
    BOOST_TEST(rendered.pages >= 8);
    BOOST_TEST(rendered.missing.empty());
    const PdfFile file{rendered.pdf};
    const std::string text = file.text();
    for (const char* words : {"总体情况", "1467", "97.10%", "疏散通道堵塞", "合计", "YH2023-0060", "2024"})
        BOOST_TEST(has(text, words));
    BOOST_TEST(has(file.properties(), "示范街道办事处"));
    BOOST_TEST(file.complaints() == "");
}

BOOST_AUTO_TEST_CASE(properties_come_from_the_front_matter_and_the_title) {
    BOOST_TEST(pages("# 报告\n").properties.title == "报告");
    const auto properties =
        pages("---\ntitle: 甲\nauthor: 乙\nsubject: 丙\nkeywords: 丁\nlanguage: en\n---\n# 报告\n")
            .properties;
    BOOST_TEST(properties.title == "甲");
    BOOST_TEST(properties.author == "乙");
    BOOST_TEST(properties.subject == "丙");
    BOOST_TEST(properties.keywords == "丁");
    BOOST_TEST(properties.language == "en");
}

BOOST_AUTO_TEST_CASE(the_same_facts_give_the_same_bytes) {
    const auto once = render(rich_source(), rich_facts(), fonts(), created);
    const auto twice = render(rich_source(), rich_facts(), fonts(), created);
    BOOST_TEST((once.pdf == twice.pdf));
}

BOOST_AUTO_TEST_CASE(what_no_face_has_is_reported) {
    const auto rendered = render(source_of("安\U000E0FFF全"), Json{Json::Object{}}, fonts(), created);
    BOOST_REQUIRE(rendered.missing.size() == 1);
    BOOST_TEST((rendered.missing[0].character == U'\U000E0FFF'));
}

BOOST_AUTO_TEST_SUITE_END()
