#include "pages.hpp"
#include "pdf_tools.hpp"

#include "document/haru_writer.hpp"
#include "document/picture_size.hpp"
#include "document/qr_code.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;
using namespace bihuan::document;

namespace {

/// A page drawn by poppler: 249 by 351 pixels, as JPEG or PNG.
std::string picture(const std::string& format) {
    PagedDocument document;
    document.pages.emplace_back().items = text_line(U"灭火器", Role::heading_1, 100, 60);
    const PdfFile pdf(write_pdf(document, prepared_fonts()));
    return output_of("pdftoppm -r 30 -singlefile -" + format + " " + pdf.path());
}

Json photos(int count) {
    Json::List list, pairs;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        list.push_back(Json::Object{{"sha256", number}, {"caption", "配电箱" + number}, {"note", "张三摄"}});
        pairs.push_back(Json::Object{{"before_sha256", number},
                                     {"before_caption", "前" + number},
                                     {"after_sha256", number},
                                     {"after_caption", "后" + number}});
    }
    return Json::Object{{"photos", std::move(list)}, {"pairs", std::move(pairs)}};
}

Printing giving(std::string bytes) {
    Printing printing;
    printing.pictures = [bytes = std::move(bytes)](const std::string&, int, int) {
        return Picture{bytes, {}};
    };
    return printing;
}

std::vector<Image> images(const Page& page) {
    std::vector<Image> out;
    for (const Item& item : page.items)
        if (const auto* image = std::get_if<Image>(&item)) out.push_back(*image);
    return out;
}

std::string all_text(const PagedDocument& document) {
    std::string out;
    for (const Page& page : document.pages)
        out += text_of(page);
    return out;
}

const std::string grid = "```photos photos\n```\n", pairs = "```photos pairs\nlayout = pairs\n```\n";

} // namespace

BOOST_AUTO_TEST_SUITE(photos_on_paper)

BOOST_AUTO_TEST_CASE(four_stand_on_a_page_each_with_its_caption_below) {
    const auto document = pages_of(source_of(grid), photos(9), fonts(), giving(picture("jpeg")));
    BOOST_REQUIRE(document.pages.size() == 3u);
    for (const std::size_t page : {0u, 1u})
        BOOST_TEST(images(document.pages[page]).size() == 4u);
    const auto first = images(document.pages[0]);
    for (std::size_t i = 0; i < first.size(); ++i) {
        // Sides in proportion, within the type area, apart from one another.
        BOOST_TEST(std::abs(first[i].width / first[i].height - 249.0 / 351) < 0.01);
        BOOST_TEST(first[i].x >= millimetres(28));
        BOOST_TEST(first[i].x + first[i].width <= millimetres(28 + 156));
        for (std::size_t k = i + 1; k < first.size(); ++k)
            BOOST_TEST(
                (first[i].x + first[i].width < first[k].x || first[i].y + first[i].height < first[k].y));
    }
    for (int i = 0; i < 9; ++i)
        BOOST_TEST(has(all_text(document), "配电箱" + std::to_string(i)));
}

BOOST_AUTO_TEST_CASE(a_picture_is_asked_for_at_150_dots_per_inch_of_its_place) {
    int width = 0, height = 0, asked = 0;
    Printing printing;
    printing.pictures = [&](const std::string&, int across, int down) {
        width = across;
        height = down;
        ++asked;
        return Picture{picture("jpeg"), {}};
    };
    pages_of(source_of(grid), photos(1), fonts(), printing);
    BOOST_TEST(asked == 1);
    // Half of 156 mm wide, half of 225 mm high, without margins and captions.
    BOOST_TEST((width > 350 && width < 78 / 25.4 * 150));
    BOOST_TEST((height > 400 && height < 112 / 25.4 * 150));
}

BOOST_AUTO_TEST_CASE(before_and_after_stand_beside_one_another_in_a_frame) {
    const auto document = pages_of(source_of(pairs), photos(3), fonts(), giving(picture("jpeg")));
    BOOST_REQUIRE(document.pages.size() == 2u);
    const auto first = images(document.pages[0]);
    BOOST_REQUIRE(first.size() == 4u);
    BOOST_TEST(first[0].y == first[1].y);
    BOOST_TEST(first[0].x < first[1].x);
    BOOST_TEST(has(text_of(document.pages[0]), "整改前"));
    BOOST_TEST(has(text_of(document.pages[0]), "整改后"));
}

BOOST_AUTO_TEST_CASE(a_missing_or_damaged_picture_leaves_a_box_with_the_reason) {
    Printing printing;
    printing.pictures = [](const std::string& hash, int, int) {
        if (hash == "0") return Picture{{}, "原件已不在库中"};
        if (hash == "1") return Picture{"\x89PNG\r\n\x1a\n cut off", {}};
        if (hash == "2") return Picture{"\xFF\xD8\xFF\xE0 cut off", {}};
        return Picture{picture("png"), {}};
    };
    const auto rendered = render(source_of(grid), photos(4), fonts(), Instant{}, printing);
    const PdfFile file{rendered.pdf};
    const std::string text = file.text();
    BOOST_TEST(has(text, "原件已不在库中"), text);
    BOOST_TEST(has(text, "图片已损坏，无法显示"), text);
    BOOST_TEST(file.complaints() == "");
    const auto document = pages_of(source_of(grid), photos(4), fonts(), printing);
    BOOST_TEST(images(document.pages[0]).size() == 1u);
    // Without anybody who gives pictures, too.
    BOOST_TEST(has(text_of(pages(grid, photos(1)).pages[0]), "图片未提供"));
}

BOOST_AUTO_TEST_CASE(the_same_pictures_give_the_same_bytes) {
    const Printing printing = giving(picture("jpeg"));
    const auto once = render(source_of(grid), photos(5), fonts(), Instant{}, printing);
    const auto twice = render(source_of(grid), photos(5), fonts(), Instant{}, printing);
    BOOST_TEST((once.pdf == twice.pdf));
}

BOOST_AUTO_TEST_CASE(sizes_are_read_from_the_head) {
    for (const char* format : {"jpeg", "png"}) {
        const std::string bytes = picture(format);
        const auto size = picture_size(bytes);
        BOOST_REQUIRE(size.has_value());
        BOOST_TEST(size->width == 249u);
        BOOST_TEST(size->height == 351u);
        for (std::size_t length = 0; length < 20; ++length)
            BOOST_TEST(!picture_size(bytes.substr(0, length)));
    }
}

BOOST_AUTO_TEST_CASE(a_signature_stands_on_its_line) {
    const Json facts = Json::parse(
        R"({"s": [{"label": "签名：", "names": "张三", "image": "x", "date": "2026-03-01", "note": null}]})");
    const auto document =
        pages_of(source_of("文。\n\n```signatures s\n```\n"), facts, fonts(), giving(picture("png")));
    const auto found = images(document.pages[0]);
    BOOST_REQUIRE(found.size() == 1u);
    bool on_a_line = false;
    for (const Item& item : document.pages[0].items)
        if (const auto* line = std::get_if<Line>(&item))
            on_a_line = on_a_line || (std::abs(line->y1 - found[0].y - found[0].height) < 1 &&
                                      line->x1 <= found[0].x && found[0].x + found[0].width <= line->x2);
    BOOST_TEST(on_a_line);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(stickers)

BOOST_AUTO_TEST_CASE(they_fill_the_sheet_in_their_grid) {
    Json::List list;
    for (int i = 0; i < 11; ++i)
        list.push_back(Json::Object{
            {"title", "东湖区向阳街道先锋路丰年里社区便民综合服务中心第" + std::to_string(i) + "分店"},
            {"lines", Json::List{"先锋路188号", "风险等级：黄"}},
            {"address", "https://example.org/e/" + std::to_string(i)}});
    const auto document =
        pages("```labels labels\ngrid = 2x5\n```\n", Json::Object{{"labels", std::move(list)}});
    BOOST_REQUIRE(document.pages.size() == 2u);
    const Points width = millimetres(105), height = millimetres(297) / 5;
    for (const Item& item : document.pages[0].items)
        if (const auto* run = std::get_if<TextRun>(&item)) {
            Points end = run->x;
            for (const Points advance : run->advances)
                end += advance;
            // Within one sticker.
            BOOST_TEST(std::floor(run->x / width) == std::floor((end - 0.1) / width));
            BOOST_TEST(run->y < 5 * height);
        }
    BOOST_TEST(!has(text_of(document.pages[0]), "— 1 —"));
}

BOOST_AUTO_TEST_SUITE_END()
