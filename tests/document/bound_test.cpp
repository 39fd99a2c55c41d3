#include "pages.hpp"

#include "document/qr_code.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::document;

namespace {

Json cards(int count, const std::string& body, const std::string& address = {}) {
    Json::List list;
    for (int i = 0; i < count; ++i)
        list.push_back(Json::Object{{"title", "值班员" + std::to_string(i + 1)},
                                    {"subtitle", "极端天气应急预案"},
                                    {"body", body},
                                    {"footer", "第1.0版"},
                                    {"address", address}});
    return Json::Object{{"cards", std::move(list)}};
}

std::size_t count_of(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

std::size_t boxes_of(const Page& page) {
    std::size_t count = 0;
    for (const auto& item : page.items)
        if (std::holds_alternative<Box>(item)) ++count;
    return count;
}

/// Whether every character stands on the sheet.
bool all_on_the_sheet(const PagedDocument& document) {
    for (const auto& page : document.pages)
        for (const auto& line : lines_of(page))
            if (line.left < 0 || line.right > page.width || line.y < 0 || line.y > page.height) return false;
    return true;
}

} // namespace

BOOST_AUTO_TEST_SUITE(bound_documents)

BOOST_AUTO_TEST_CASE(a_cover_stands_alone_without_a_page_number) {
    const auto document =
        pages("```cover\nmark = 草案\ntitle = 总体应急预案\norgan = 东湖街道\n```\n\n正文。\n");
    BOOST_REQUIRE(document.pages.size() == 2u);
    const auto cover = text_of(document.pages[0]);
    BOOST_TEST(has(cover, "总体应急预案"));
    BOOST_TEST(has(cover, "草案"));
    BOOST_TEST(!has(cover, "—"));
    BOOST_TEST(!has(cover, "正文"));
    BOOST_TEST(has(text_of(document.pages[1]), "2"));
}

BOOST_AUTO_TEST_CASE(the_mark_of_a_draft_stands_on_every_page_but_the_cover) {
    const auto document = pages("---\nmark: 草案\n---\n\n一。\n\n```pagebreak\n```\n\n二。\n");
    BOOST_REQUIRE(document.pages.size() == 2u);
    for (const auto& page : document.pages)
        BOOST_TEST(has(text_of(page), "草案"));
}

BOOST_AUTO_TEST_CASE(contents_that_fill_their_page_leave_no_blank_one_behind) {
    // Twenty headings and the head of the contents take all 22 lines.
    for (int headings = 18; headings <= 22; ++headings) {
        std::string text = "```contents\nlevels = 1\n```\n\n```pagebreak\n```\n";
        for (int i = 0; i < headings; ++i)
            text += "\n## 标题" + std::to_string(i) + "\n";
        for (const auto& page : pages(text).pages)
            BOOST_TEST(count_of(text_of(page), "\n") > 1u, headings);
    }
}

BOOST_AUTO_TEST_CASE(four_cards_go_on_a_page) {
    BOOST_TEST(pages("```cards cards\n```\n", cards(4, "- 记录")).pages.size() == 1u);
    const auto document = pages("```cards cards\n```\n", cards(5, "- 记录"));
    BOOST_REQUIRE(document.pages.size() == 2u);
    BOOST_TEST(count_of(text_of(document.pages[0]), "值班员") == 4u);
    BOOST_TEST(all_on_the_sheet(document));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_on_a_card_goes_on_on_the_next) {
    std::string body;
    for (int i = 0; i < 40; ++i)
        body += "- 第" + std::to_string(i) + "项任务，完成后记录时间并报告带班领导\n";
    const auto document = pages("```cards cards\n```\n", cards(1, body));
    std::string all;
    for (const auto& page : document.pages)
        all += text_of(page);
    BOOST_TEST(has(all, "（续）"));
    for (int i = 0; i < 40; ++i)
        BOOST_TEST(has(all, "第" + std::to_string(i) + "项"), i);
    BOOST_TEST(all_on_the_sheet(document));
}

BOOST_AUTO_TEST_CASE(an_address_becomes_a_qr_code) {
    const auto plain = pages("```cards cards\n```\n", cards(1, "- 记录"));
    const auto coded = pages("```cards cards\n```\n", cards(1, "- 记录", "https://example.org/plans/storm"));
    BOOST_TEST(boxes_of(plain.pages[0]) == 0u);
    BOOST_TEST(boxes_of(coded.pages[0]) == qr_code("https://example.org/plans/storm").runs.size());
}

BOOST_AUTO_TEST_CASE(a_flow_shows_every_step_and_branch_once) {
    const Json facts = Json::parse(R"({"flow": [
        {"kind": "start", "text": "接报"}, {"kind": "step", "text": "核实", "note": "5分钟内"},
        {"kind": "decision", "text": "是否启动", "side": "继续监测"},
        {"kind": "branches", "branches": [{"label": "四级", "text": "蓝色"}, {"label": "一级", "text": "红色"}]},
        {"kind": "end", "text": "恢复"}]})");
    const auto document = pages("```flow flow\ncaption = 流程\n```\n", facts);
    BOOST_REQUIRE(document.pages.size() == 1u);
    const auto all = text_of(document.pages[0]);
    for (const char* words :
         {"接报", "核实", "5分钟内", "是否启动", "继续监测", "四级", "蓝色", "一级", "红色", "恢复", "图1"})
        BOOST_TEST(count_of(all, words) == 1u, words);
}

BOOST_AUTO_TEST_CASE(a_flow_with_an_unknown_step_is_refused_with_its_line) {
    const Json facts = Json::parse(R"({"flow": [{"kind": "loop", "text": "?"}]})");
    BOOST_TEST(has(refusal([&] { pages("一。\n\n```flow flow\n```\n", facts); }), "第 3 行"));
}

BOOST_AUTO_TEST_SUITE_END()
