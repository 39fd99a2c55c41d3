#include "pages.hpp"
#include "pdf_tools.hpp"

#include "document/qr_code.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::document;

namespace {

const Points left = millimetres(28), top = millimetres(37), pitch = millimetres(225) / 22;

std::string text_of_lines(int count) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += "文。\n\n";
    return out;
}

PageLine line_with(const Page& page, std::string_view words) {
    for (const auto& line : lines_of(page))
        if (has(text::utf8(line.text), words)) return line;
    return {};
}

std::vector<Line> red_lines(const Page& page) {
    std::vector<Line> out;
    for (const Item& item : page.items)
        if (const auto* line = std::get_if<Line>(&item);
            line != nullptr && line->colour.red > 0.5 && line->colour.green == 0)
            out.push_back(*line);
    return out;
}

Printing proved() {
    Printing printing;
    printing.proof = Proof{"津东鲁应急责改〔2026〕5号", "https://example.org/d/abc",
                           "核对 3f2a91c0 · 链 10423", "bihuan:abc facts:00"};
    return printing;
}

} // namespace

BOOST_AUTO_TEST_SUITE(red_heads)

BOOST_AUTO_TEST_CASE(name_number_and_line_stand_where_the_standard_wants_them) {
    const auto document = pages("---\nauthor: 示范街道办事处\nred_head: true\ndocument_no: "
                                "示街〔2026〕3号\n---\n# 关于安全生产工作情况的报告\n\n正文。\n");
    const Page& page = document.pages[0];
    // §7.2.4: the upper edge of the organ's name 35 mm below that of the type area.
    const PageLine name = line_with(page, "示范街道办事处文件");
    Points size = 0;
    for (const Item& item : page.items)
        if (const auto* run = std::get_if<TextRun>(&item); run != nullptr && run->colour.red > 0.5)
            size = run->size;
    BOOST_TEST(std::abs(name.y - 0.88 * size - top - millimetres(35)) < 0.5);
    // §7.2.5: the number two lines below, in the middle.
    const PageLine number = line_with(page, "示街〔2026〕3号");
    BOOST_TEST(std::abs((number.left + number.right) / 2 - left - millimetres(78)) < 1);
    BOOST_TEST(std::abs(number.y - (name.y + 0.12 * size + 2 * pitch + pitch / 2 + 0.38 * 16)) < 0.5);
    // §7.2.7: a red line 4 mm below the number, as wide as the type area.
    const auto lines = red_lines(page);
    BOOST_REQUIRE(lines.size() == 1u);
    BOOST_TEST(std::abs(lines[0].x2 - lines[0].x1 - millimetres(156)) < 0.1);
    BOOST_TEST(std::abs(lines[0].y1 - (number.y - 0.38 * 16 + pitch / 2) - millimetres(4)) < 0.5);
    // §7.3.1: the title two lines below it.
    const PageLine title = line_with(page, "关于安全生产工作情况的报告");
    BOOST_TEST(std::abs(title.y - (lines[0].y1 + 2 * pitch + 35.0 / 2 + 0.38 * 22)) < 0.5);
}

BOOST_AUTO_TEST_CASE(a_document_that_goes_upwards_names_its_signer_on_the_line_of_the_number) {
    const auto document = pages("---\nauthor: 示范街道办事处\nred_head: true\ndocument_no: "
                                "示街〔2026〕3号\nsigner: 张三\n---\n# 报告\n");
    const PageLine line = line_with(document.pages[0], "示街〔2026〕3号");
    BOOST_TEST(has(text::utf8(line.text), "签发人：张三"));
    const Points cell = millimetres(156) / 28; // §7.2.5, §7.2.6: a character from either edge
    BOOST_TEST(std::abs(line.left - left - cell) < 0.1);
    BOOST_TEST(std::abs(line.right - left - millimetres(156) + cell) < 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ends_of_pages)

BOOST_AUTO_TEST_CASE(two_lines_on_a_last_page_come_back_to_the_page_before) {
    // 22 lines hold; the 23rd is saved by setting them a little closer.
    BOOST_TEST(pages(text_of_lines(22)).pages.size() == 1u);
    BOOST_TEST(pages(text_of_lines(23)).pages.size() == 1u);
    BOOST_TEST(pages(text_of_lines(24)).pages.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_heading_goes_along_with_a_table_whose_first_row_is_longer_than_a_page) {
    Json facts, row;
    std::string words;
    for (int i = 0; i < 700; ++i)
        words += "灭火器压力不足";
    row.set("a", "短").set("text", words);
    facts.set("rows", Json::List{row, row});
    for (int lines = 0; lines < 22; ++lines) {
        const auto document = pages(
            text_of_lines(lines) + "## 一、清单\n\n```table rows\ncaption = 清单\n甲 | a\n问题 | text\n```\n",
            facts);
        for (const Page& page : document.pages) {
            const std::string text = text_of(page);
            if (has(text, "一、清单")) BOOST_TEST(has(text, "灭火器"), lines);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_heading_before_a_page_that_lies_goes_along_with_it) {
    const auto document = pages("文。\n\n## 一、附表\n\n```page landscape\n```\n\n| 甲 |\n|---|\n| 乙 |\n");
    BOOST_REQUIRE(document.pages.size() == 2u);
    BOOST_TEST(!has(text_of(document.pages[0]), "附表"));
    BOOST_TEST(has(text_of(document.pages[1]), "附表"));
    BOOST_TEST(document.pages[1].width > document.pages[1].height);
}

BOOST_AUTO_TEST_CASE(a_signature_takes_the_last_lines_along) {
    for (int lines = 17; lines < 26; ++lines) {
        const auto document = pages(text_of_lines(lines) + "```signature\n编制人：\n审核人：\n```\n");
        BOOST_TEST(has(text_of(document.pages.back()), "文。"), lines);
    }
}

BOOST_AUTO_TEST_CASE(on_a_page_that_lies_the_number_stands_where_it_would_if_it_stood) {
    const auto document = pages("```page landscape\n```\n\n文。\n\n```pagebreak\n```\n\n文。\n");
    BOOST_REQUIRE(document.pages.size() == 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        const TextRun* number = nullptr;
        for (const Item& item : document.pages[i].items)
            if (const auto* run = std::get_if<TextRun>(&item);
                run != nullptr && run->turned && number == nullptr)
                number = run;
        BOOST_REQUIRE(number != nullptr);
        // The lower edge of the standing page is the left one of the lying page; the type area begins 35 mm
        // in.
        BOOST_TEST(number->x < millimetres(35 - 7));
        BOOST_TEST((number->y > millimetres(105)) == (i == 0)); // odd pages right, even pages left
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(proof_on_the_page)

BOOST_AUTO_TEST_CASE(the_line_stands_on_every_page_and_the_code_on_the_first) {
    for (const std::string style : {"official", "form"}) {
        const auto document = pages_of(source_of("---\nstyle: " + style + "\n---\n" + text_of_lines(60)),
                                       Json{Json::Object{}}, fonts(), proved());
        BOOST_REQUIRE(document.pages.size() >= 2u);
        const auto modules = qr_code("https://example.org/d/abc").runs.size();
        for (std::size_t i = 0; i < document.pages.size(); ++i) {
            const Page& page = document.pages[i];
            BOOST_TEST(has(text_of(page), "核对 3f2a91c0"));
            std::size_t boxes = 0;
            for (const Item& item : page.items)
                if (const auto* box = std::get_if<Box>(&item)) {
                    ++boxes;
                    // 18 mm, below the type area, off the edge that printers leave white.
                    BOOST_TEST(box->y >= millimetres(262));
                    BOOST_TEST(box->y + box->height <= millimetres(297 - 5.9));
                    BOOST_TEST(box->x + box->width <= millimetres(28 + 18.1));
                }
            BOOST_TEST(boxes == (i == 0 ? modules : 0u));
            // What stands at the foot does not lie upon one another.
            std::vector<std::pair<Points, Points>> spans;
            for (const auto& line : lines_of(page))
                if (line.y > millimetres(290)) BOOST_TEST(line.y < millimetres(297 - 4));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_program_finds_the_identity_in_the_bytes) {
    const auto rendered = render(source_of("文。"), Json{Json::Object{}}, fonts(), Instant{}, proved());
    BOOST_TEST(has(rendered.pdf, "bihuan:abc facts:00"));
    BOOST_TEST(has(PdfFile{rendered.pdf}.properties(), "bihuan:abc facts:00"));
    BOOST_TEST(!has(render(source_of("文。"), Json{Json::Object{}}, fonts(), Instant{}).pdf, "bihuan:"));
}

BOOST_AUTO_TEST_CASE(the_mark_of_a_draft_goes_before_that_of_the_template) {
    Printing printing;
    printing.mark = "草稿";
    const auto document =
        pages_of(source_of("---\nmark: 样张\n---\n文。"), Json{Json::Object{}}, fonts(), printing);
    BOOST_TEST(has(text_of(document.pages[0]), "草稿"));
    BOOST_TEST(!has(text_of(document.pages[0]), "样张"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(several_pages_on_a_sheet)

BOOST_AUTO_TEST_CASE(two_stand_beside_one_another_and_four_in_a_square) {
    for (const int of : {2, 4}) {
        const auto document = pages("---\nsheets: " + std::to_string(of) + "\n---\n" + text_of_lines(100));
        BOOST_TEST(document.pages.size() == (of == 2 ? 3u : 2u));
        const Page& sheet = document.pages[0];
        BOOST_TEST((sheet.width > sheet.height) == (of == 2));
        const std::string text = text_of(sheet);
        for (int i = 1; i <= of; ++i)
            BOOST_TEST(has(text, "— " + std::to_string(i) + " —"), text);
        for (const auto& line : lines_of(sheet)) {
            BOOST_TEST(line.right < sheet.width);
            BOOST_TEST(line.y < sheet.height);
        }
    }
}

BOOST_AUTO_TEST_CASE(links_and_bookmarks_come_along) {
    const auto document = pages("---\nsheets: 4\n---\n```contents\n```\n\n```pagebreak\n```\n\n## "
                                "一、甲\n\n文。\n\n```pagebreak\n```\n\n## 二、乙\n\n文。\n");
    BOOST_REQUIRE(document.pages.size() == 1u);
    BOOST_REQUIRE(document.bookmarks.size() == 2u);
    BOOST_TEST(document.bookmarks[1].page == 0u);
    BOOST_TEST(document.bookmarks[1].y > document.pages[0].height / 2);
    for (const Item& item : document.pages[0].items)
        if (const auto* link = std::get_if<Link>(&item)) BOOST_TEST(*link->page == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(files_that_are_kept)

BOOST_AUTO_TEST_CASE(metadata_colours_and_identity_are_in_the_file) {
    const auto rendered =
        render(source_of("---\ntitle: 报告 <1>\nauthor: 街道\nlanguage: zh-CN\n---\n## "
                         "一、甲\n\n[查验](https://example.org/d/abc)。\n"),
               Json{Json::Object{}}, fonts(), Instant::from_milliseconds(1704412800000), proved());
    const PdfFile file{rendered.pdf};
    BOOST_TEST(has(file.check(), "No syntax or stream encoding errors found"), file.check());
    BOOST_TEST(file.complaints() == "");
    const std::string plain = file.plain();
    for (const char* part :
         {"/Metadata", "/OutputIntents", "/GTS_PDFA1", "/DestOutputProfile", "/Lang (zh-CN)", "/F 4",
          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">报告 &lt;1&gt;</rdf:li>",
          "2024-01-05T08:00:00+08:00"})
        BOOST_TEST(has(plain, part), part);
    BOOST_TEST(has(rendered.pdf, "/ID"));
}

BOOST_AUTO_TEST_CASE(text_is_read_in_the_order_in_which_people_read_it) {
    const Json facts = Json::parse(R"({"a": "甲值", "b": "乙值", "list": ["其一", "其二"]})");
    const auto rendered = render(
        source_of("---\nstyle: form\nauthor: 机关\ndocument_no: 一号\n---\n# 标题\n\n前文。\n\n```form\n甲签 "
                  "| a | 乙签 | b\n丙签 | list\n```\n\n后文。\n\n```seal\norgan = 机关\ndate = 今日\n```\n"),
        facts, fonts(), Instant{});
    const PdfFile file{rendered.pdf};
    const std::string text = output_of("pdftotext -raw " + file.path() + " - 2>&1");
    std::size_t at = 0;
    for (const char* words : {"机关", "标题", "一号", "前文", "甲签", "甲值", "乙签", "乙值", "丙签", "其一",
                              "其二", "后文", "今日", "第 1 页"}) {
        const auto found = text.find(words, at);
        BOOST_TEST(found != std::string::npos, words << " in " << text);
        if (found != std::string::npos) at = found;
    }
}

BOOST_AUTO_TEST_SUITE_END()
