#include "pdf_tools.hpp"

#include "core/hash.hpp"
#include "core/problem.hpp"
#include "core/text.hpp"
#include "document/haru_writer.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>
#include <sstream>
#include <thread>

namespace bihuan::document {
namespace {

/// A page with a line in every role, a table's rules, a chart's shapes.
PagedDocument specimen() {
    Page page;
    const std::pair<std::u32string_view, Role> lines[] = {
        {U"2023年第一季度安全生产检查情况报告", Role::title},
        {U"一、总体情况", Role::heading_1},
        {U"（一）检查情况", Role::heading_2},
        {U"全街道共检查1467家次，发现隐患138项，已整改138项。", Role::body},
        {U"Hazard rate 97.10%", Role::latin},
    };
    Points y = 100;
    for (const auto& [text, role] : lines) {
        std::ranges::move(text_line(text, role, y), std::back_inserter(page.items));
        y += 30;
    }
    page.items.emplace_back(
        Line{.x1 = 72, .y1 = 300, .x2 = 500, .y2 = 300, .width = 0.5, .colour = {}, .dash = {3, 1.5}});
    page.items.emplace_back(Box{
        .x = 72, .y = 320, .width = 100, .height = 20, .fill = Colour{0.8, 0.8, 0.8}, .stroke = Colour{}});
    page.items.emplace_back(Path{.points = {{72, 400}, {100, 380}, {130, 410}},
                                 .closed = true,
                                 .fill = Colour{1, 0, 0},
                                 .stroke = {},
                                 .dash = {}});
    PagedDocument document;
    document.pages = {page, page};
    document.properties = {.title = "检查情况报告 𠮷",
                           .author = "某某街道办事处",
                           .subject = "安全生产",
                           .keywords = "隐患 整改",
                           .created_milliseconds = 1'681'695'000'000}; // 2023-04-17T09:30:00+08:00
    return document;
}

PagedDocument one_line(std::u32string_view text, Role role = Role::body) {
    PagedDocument document;
    document.pages.emplace_back().items = text_line(text, role, 100);
    return document;
}

std::string written(const PagedDocument& document) {
    return write_pdf(document, prepared_fonts());
}

/// The first line that pdftotext reads.
std::string read_back(const PagedDocument& document) {
    const std::string text = PdfFile(written(document)).text();
    return std::string{text::trim(text)};
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(writing_a_pdf)

BOOST_AUTO_TEST_CASE(other_tools_find_no_fault_in_the_file) {
    const PdfFile pdf(written(specimen()));
    BOOST_TEST(contains(pdf.check(), "No syntax or stream encoding errors found"), pdf.check());
    BOOST_TEST(pdf.complaints() == "");
}

BOOST_AUTO_TEST_CASE(the_same_document_gives_the_same_bytes) {
    BOOST_TEST(sha256(written(specimen())) == sha256(written(specimen())));
    PagedDocument later = specimen();
    later.properties.created_milliseconds += 1000;
    BOOST_TEST(sha256(written(later)) != sha256(written(specimen())));
}

BOOST_AUTO_TEST_CASE(every_face_is_embedded_as_a_subset_with_its_characters) {
    const std::string table = PdfFile(written(specimen())).fonts();
    std::istringstream rows(table);
    std::string row;
    std::getline(rows, row);
    std::getline(rows, row);
    std::size_t count = 0;
    for (; std::getline(rows, row); ++count)
        BOOST_TEST(contains(row, "yes yes yes"), row);
    BOOST_TEST(count == 5u, table);
    BOOST_TEST(!contains(table, "WenKai"), "a fallback face that nobody used was embedded");
}

BOOST_AUTO_TEST_CASE(text_is_read_back_as_it_was_written) {
    const std::u32string_view lines[] = {
        U"〔2023〕15号——津港执法…安全·生产、℃‰≤≥№①⑩",
        U"镕䶮喆堃昇㎡㎥⑳☑☒",
        U"张𬭚、𠮷野、𪟝、𫟼",
        U"《安全生产法》第四十一条：“隐患排查”",
    };
    for (const auto line : lines)
        BOOST_TEST(read_back(one_line(line)) == text::utf8(line));
    BOOST_TEST(read_back(one_line(U"Hazard rate 97.10%", Role::latin)) == "Hazard rate 97.10%");
}

BOOST_AUTO_TEST_CASE(a_character_that_no_face_has_is_drawn_as_the_geta_mark) {
    BOOST_TEST(read_back(one_line(U"姓名\U00012000某")) == "姓名〓某");
}

BOOST_AUTO_TEST_CASE(a_justified_line_with_squeezed_punctuation_reads_without_blanks) {
    PagedDocument document = one_line(U"对辖区内“九小场所”、餐饮单位（含燃气）开展检查。");
    for (Item& item : document.pages.front().items) {
        auto& run = std::get<TextRun>(item);
        for (std::size_t i = 0; i < run.characters.size(); ++i) {
            run.advances[i] += 0.37;
            if (std::u32string_view{U"”、）"}.find(run.characters[i]) != std::u32string_view::npos)
                run.advances[i] -= 8;
        }
    }
    BOOST_TEST(read_back(document) == "对辖区内“九小场所”、餐饮单位（含燃气）开展检查。");
}

BOOST_AUTO_TEST_CASE(a_squeezed_mark_is_narrow_for_readers_of_the_text_too) {
    // pdftotext -layout once put the full stop of such a line on a line of its own.
    PagedDocument document = one_line(U"（立查立改九十七项）。按照要求");
    auto& run = std::get<TextRun>(document.pages.front().items.front());
    for (Points& advance : run.advances)
        advance -= 0.09;
    run.advances[run.characters.find(U'）')] = 7.91;
    const PdfFile pdf(written(document));
    const std::string plain = pdf.plain();
    BOOST_TEST(contains(plain, "57344\n    [\n      500\n    ]"), "the bracket is not half an em wide");
    BOOST_TEST(std::string{text::trim(pdf.text())} == "（立查立改九十七项）。按照要求");
    BOOST_TEST(plain.find(" Tc") == plain.rfind(" Tc"), "more than one spacing in the line");
}

BOOST_AUTO_TEST_CASE(several_threads_write_at_once) {
    const std::string expected = sha256(written(specimen()));
    std::vector<std::string> hashes(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& hash : hashes)
            threads.emplace_back([&hash] { hash = sha256(written(specimen())); });
    }
    for (const std::string& hash : hashes)
        BOOST_TEST(hash == expected);
}

BOOST_AUTO_TEST_CASE(properties_are_those_of_the_document) {
    const PdfFile pdf(written(specimen()));
    const std::string properties = pdf.properties();
    for (const char* line : {"检查情况报告 𠮷", "某某街道办事处", "安全生产", "隐患 整改"})
        BOOST_TEST(contains(properties, line), properties);
    BOOST_TEST(contains(pdf.plain(), "/Lang (zh-CN)"));
    BOOST_TEST(contains(pdf.plain(), "/CreationDate (D:20230417093000+08'00')"));
}

BOOST_AUTO_TEST_CASE(an_empty_document_is_still_a_pdf) {
    PagedDocument document;
    document.pages.emplace_back();
    BOOST_TEST(contains(PdfFile(written(document)).check(), "No syntax or stream encoding errors found"));
}

BOOST_AUTO_TEST_CASE(bookmarks_lead_to_their_page_under_their_parent) {
    PagedDocument document = specimen();
    document.bookmarks = {
        {"一、总体情况", 1, 0, 100}, {"（一）𠮷某检查", 2, 1, 50}, {"二、下一步工作", 1, 1, 200}};
    const Json objects = PdfFile(written(document)).objects();
    const Json* outlines = objects.find("outlines");
    BOOST_REQUIRE(outlines && outlines->list());
    BOOST_REQUIRE_EQUAL(outlines->list()->size(), 2u);
    const Json& first = outlines->list()->at(0);
    BOOST_TEST(*first.find("title")->text() == "一、总体情况");
    BOOST_TEST(*first.find("destpageposfrom1")->integer() == 1);
    const Json& kid = first.find("kids")->list()->at(0);
    BOOST_TEST(*kid.find("title")->text() == "（一）𠮷某检查");
    BOOST_TEST(*kid.find("destpageposfrom1")->integer() == 2);
}

BOOST_AUTO_TEST_CASE(links_lead_to_a_page_or_an_address_without_a_frame) {
    PagedDocument document = specimen();
    document.pages[0].items.emplace_back(
        Link{.x = 72, .y = 100, .width = 200, .height = 20, .page = 1, .target_y = 60, .address = {}});
    document.pages[0].items.emplace_back(Link{
        .x = 72, .y = 130, .width = 200, .height = 20, .page = {}, .address = "https://example.cn/检查"});
    const std::string plain = PdfFile(written(document)).plain();
    BOOST_TEST(contains(plain, "/URI (https://example.cn/%E6%A3%80%E6%9F%A5)"));
    BOOST_TEST(contains(plain, "/XYZ"));
    BOOST_TEST(contains(plain, "/Subtype /Link"));
}

BOOST_AUTO_TEST_CASE(a_link_to_a_page_that_is_not_there_is_our_mistake) {
    PagedDocument document = specimen();
    document.pages[0].items.emplace_back(Link{.page = 7, .address = {}});
    BOOST_CHECK_THROW(written(document), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(two_files_of_one_typeface_are_refused_rather_than_mixed_up) {
    const std::string face = BIHUAN_BINARY_DIR "/fonts/LiberationSerif-Regular.ttf";
    const std::string copy = "/tmp/bihuan_copy_" + std::to_string(::getpid()) + ".ttf";
    std::ofstream(copy, std::ios::binary) << std::ifstream(face, std::ios::binary).rdbuf();
    FontFiles files;
    files.roles.fill(face);
    files.fallback = {copy};
    const Fonts fonts{files};
    PagedDocument document;
    Page& page = document.pages.emplace_back();
    for (const FaceIndex of : {FaceIndex{0}, FaceIndex{1}})
        page.items.emplace_back(TextRun{
            .x = 72, .y = 72, .face = of, .size = 16, .colour = {}, .characters = U"A", .advances = {12}});
    BOOST_CHECK_EXCEPTION(write_pdf(document, fonts), Problem, [&](const Problem& problem) {
        return problem.kind() == ProblemKind::bad_font && problem.parameters().at("file") == copy;
    });
    ::unlink(copy.c_str());
}

BOOST_AUTO_TEST_CASE(a_typeface_that_forbids_embedding_is_named) {
    // The bit of OS/2 that forbids it, set in a copy.
    std::ifstream in(BIHUAN_BINARY_DIR "/fonts/LiberationSerif-Regular.ttf", std::ios::binary);
    std::string face(std::istreambuf_iterator<char>(in), {});
    const std::size_t entry = face.find("OS/2");
    const auto byte = [&](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(face[at]));
    };
    const std::size_t table =
        byte(entry + 8) << 24 | byte(entry + 9) << 16 | byte(entry + 10) << 8 | byte(entry + 11);
    face[table + 9] = 2;
    const std::string path = "/tmp/bihuan_restricted_" + std::to_string(::getpid()) + ".ttf";
    std::ofstream(path, std::ios::binary) << face;
    FontFiles files;
    files.roles.fill(path);
    const Fonts fonts{files};
    PagedDocument document;
    document.pages.emplace_back().items.emplace_back(
        TextRun{.x = 72, .y = 72, .size = 16, .colour = {}, .characters = U"A", .advances = {12}});
    BOOST_CHECK_EXCEPTION(write_pdf(document, fonts), Problem, [&](const Problem& problem) {
        return problem.kind() == ProblemKind::bad_font && problem.parameters().at("file") == path;
    });
    ::unlink(path.c_str());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace bihuan::document
