#include "workbook.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

std::vector<Texts> rows_of(const std::string& rows, const std::string& after = {}) {
    const Folder folder;
    return texts_of(zip(folder, workbook(rows, after)));
}

Problem refusal_of(const Parts& parts) {
    const Folder folder;
    const auto path = zip(folder, parts);
    return refusal([&] { texts_of(path); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(xlsx)

BOOST_AUTO_TEST_CASE(texts_stand_in_the_cell_or_are_shared) {
    auto parts = workbook("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' "
                          "t='inlineStr'><is><r><t>隐</t></r><r><t>患</t></r></is></c>"
                          "<c r='C1' t='str'><f>A1</f><v>公式的值</v></c></row>");
    parts["xl/sharedStrings.xml"] =
        "<sst><si><t>编号</t></si><si><r><t>描</t></r><r><t>述</t></r><rPh><t>ミ</t></rPh></si></sst>";
    const Folder folder;
    BOOST_TEST((texts_of(zip(folder, parts)) == std::vector<Texts>{{"描述", "隐患", "公式的值"}}));
}

BOOST_AUTO_TEST_CASE(numbers_in_a_date_format_are_days_and_others_are_numbers) {
    BOOST_TEST((rows_of("<row r='1'><c r='A1' s='1'><v>45023</v></c><c r='B1' s='2'><v>45023.75</v></c><c "
                        "r='C1'><v>45023</v></c>"
                        "<c r='D1'><v>13800000000</v></c><c r='E1'><v>0.5</v></c></row>") ==
                std::vector<Texts>{{"2023-04-07", "2023-04-07", "45023", "13800000000", "0.5"}}));
}

BOOST_AUTO_TEST_CASE(days_count_from_1904_where_the_workbook_says_so) {
    auto parts = workbook("<row r='1'><c r='A1' s='1'><v>43561</v></c></row>");
    parts["xl/workbook.xml"] = "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='a' "
                               "r:id='rId1'/></sheets></workbook>";
    const Folder folder;
    BOOST_TEST((texts_of(zip(folder, parts)) == std::vector<Texts>{{"2023-04-07"}}));
}

BOOST_AUTO_TEST_CASE(the_29_february_of_1900_that_excel_invented_moves_no_day) {
    BOOST_TEST((rows_of("<row r='1'><c r='A1' s='1'><v>61</v></c><c r='B1' s='1'><v>60</v></c></row>") ==
                std::vector<Texts>{{"1900-03-01", "60"}}));
}

BOOST_AUTO_TEST_CASE(cells_that_are_left_out_leave_their_place_empty) {
    BOOST_TEST((rows_of("<row r='2'><c r='B2' t='str'><v>b</v></c><c r='D2' t='str'><v>d</v></c></row>") ==
                std::vector<Texts>{{"", "b", "", "d"}}));
}

BOOST_AUTO_TEST_CASE(a_cell_merged_downwards_counts_for_every_row_with_something_of_its_own) {
    const auto rows =
        rows_of("<row r='1'><c r='A1' t='str'><v>JC-1</v></c><c r='B1' t='str'><v>一</v></c></row>"
                "<row r='2'><c r='A2'/><c r='B2' t='str'><v>二</v></c></row>"
                "<row r='3'><c r='A3'/><c r='B3'/></row>"
                "<row r='4'><c r='B4' t='str'><v>四</v></c></row>"
                "<row r='5'><c r='B5' t='str'><v>五</v></c></row>",
                "<mergeCells><mergeCell ref='A1:A4'/></mergeCells>");
    BOOST_TEST(
        (rows == std::vector<Texts>{{"JC-1", "一"}, {"JC-1", "二"}, {"", ""}, {"JC-1", "四"}, {"", "五"}}));
}

BOOST_AUTO_TEST_CASE(error_cells_are_marked_and_truths_are_words) {
    const Folder folder;
    const auto table = ledger::open_table(zip(
        folder, workbook("<row r='1'><c r='A1' t='e'><v>#N/A</v></c><c r='B1' t='b'><v>1</v></c></row>")));
    const auto row = table->next().value();
    BOOST_TEST(row.cells[0].is_error);
    BOOST_TEST(row.cells[0].text == "#N/A");
    BOOST_TEST(row.cells[1].text == "是");
}

BOOST_AUTO_TEST_CASE(the_first_sheet_that_is_not_hidden_is_read) {
    auto parts = workbook("<row r='1'><c r='A1' t='str'><v>藏</v></c></row>");
    parts["xl/workbook.xml"] = "<workbook xmlns:r='r'><sheets><sheet name='a' state='hidden' "
                               "r:id='rId1'/><sheet name='b' r:id='rId2'/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] =
        "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
        "<Relationship Id='rId2' Target='/xl/worksheets/two.xml'/></Relationships>";
    parts["xl/worksheets/two.xml"] = sheet_of("<row r='1'><c r='A1' t='str'><v>见</v></c></row>");
    const Folder folder;
    BOOST_TEST((texts_of(zip(folder, parts)) == std::vector<Texts>{{"见"}}));
}

BOOST_AUTO_TEST_CASE(a_document_type_and_its_entities_are_refused) {
    auto parts = workbook("");
    parts["xl/worksheets/sheet1.xml"] = "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a SYSTEM "
                                        "'file:///etc/passwd'>]><worksheet><sheetData><row r='1'>"
                                        "<c r='A1' t='str'><v>&a;</v></c></row></sheetData></worksheet>";
    BOOST_TEST((refusal_of(parts).kind() == ProblemKind::bad_workbook));
}

BOOST_AUTO_TEST_CASE(entities_that_multiply_are_refused) {
    auto parts = workbook("");
    parts["xl/sharedStrings.xml"] = "<!DOCTYPE s [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b "
                                    "'&a;&a;&a;&a;&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
    BOOST_TEST((refusal_of(parts).kind() == ProblemKind::bad_workbook));
}

BOOST_AUTO_TEST_CASE(a_package_that_unpacks_out_of_all_proportion_is_given_up) {
    const std::string rows = "<row r='1'>" + std::string(200 << 20, ' ') + "</row>";
    const auto problem = refusal_of(workbook(rows));
    BOOST_TEST((problem.kind() == ProblemKind::bad_workbook));
    BOOST_TEST(problem.report(Language::en).find("unreasonable") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(one_long_shared_text_in_very_many_cells_takes_no_memory) {
    std::string rows;
    for (int i = 1; i <= 2'000; ++i)
        rows += "<row r='" + std::to_string(i) + "'><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>";
    auto parts = workbook(rows);
    parts["xl/sharedStrings.xml"] = "<sst><si><t>" + std::string(40 << 20, 'x') + "</t></si></sst>";
    const Folder folder;
    const auto table = ledger::open_table(zip(folder, parts));
    std::size_t count = 0;
    while (const auto row = table->next()) {
        BOOST_REQUIRE((row->fault == ledger::RowFault::cell_too_long));
        ++count;
    }
    BOOST_TEST(count == 2'000u);
}

BOOST_AUTO_TEST_CASE(shared_texts_beyond_what_is_kept_in_memory_are_all_found_again) {
    std::string rows;
    std::string shared;
    for (int i = 0; i < 30'000; ++i) {
        rows += "<row><c t='s'><v>" + std::to_string(i) + "</v></c></row>";
        shared += "<si><t>" + std::to_string(i) + std::string(800, 'x') + "</t></si>";
    }
    auto parts = workbook(rows);
    parts["xl/sharedStrings.xml"] = "<sst>" + shared + "</sst>";
    const Folder folder;
    const auto all = texts_of(zip(folder, parts));
    BOOST_REQUIRE(all.size() == 30'000u);
    for (std::size_t i = 0; i < all.size(); ++i)
        BOOST_REQUIRE(all[i][0] == std::to_string(i) + std::string(800, 'x'));
}

BOOST_AUTO_TEST_CASE(what_is_no_workbook_is_named_for_what_it_is) {
    const Folder folder;
    const auto reason = [&](std::string_view bytes) {
        const auto path = folder.write("a.xlsx", bytes);
        return refusal([&] { texts_of(path); }).report(Language::en);
    };
    BOOST_TEST(reason("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old").find(".xls") != std::string::npos);
    BOOST_TEST(reason("PK\x03\x04 torn").find("damaged") != std::string::npos);
    BOOST_TEST(refusal_of({{"word/document.xml", "<w/>"}}).report(Language::en).find("no Excel workbook") !=
               std::string::npos);
    auto parts = workbook("");
    parts.erase("xl/worksheets/sheet1.xml");
    BOOST_TEST(refusal_of(parts).report(Language::en).find("xl/worksheets/sheet1.xml") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_sheet_that_breaks_off_is_refused_and_not_taken_for_shorter) {
    auto parts = workbook("<row r='1'><c r='A1' t='str'><v>1</v></c></row>");
    auto& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.resize(sheet.size() - 30);
    BOOST_TEST((refusal_of(parts).kind() == ProblemKind::bad_workbook));
}

BOOST_AUTO_TEST_CASE(what_fuzzing_has_found_is_read_or_refused) {
    int files = 0;
    for (const auto* name : {"csv", "xlsx"})
        for (const auto& entry : std::filesystem::directory_iterator{
                 std::filesystem::path{BIHUAN_SOURCE_DIR} / "tests/fuzz/corpus" / name}) {
            BOOST_TEST_INFO(entry.path());
            ++files;
            try {
                texts_of(entry.path());
            } catch (const Problem& problem) {
                BOOST_TEST((problem.kind() == ProblemKind::bad_workbook ||
                            problem.kind() == ProblemKind::bad_encoding));
            }
        }
    BOOST_TEST(files >= 6);
}

BOOST_AUTO_TEST_CASE(a_flipped_byte_in_the_package_is_noticed_or_harmless) {
    const Folder folder;
    const auto path = zip(folder, workbook("<row r='1'><c r='A1' t='str'><v>编号</v></c></row>"));
    const std::string bytes = bytes_of(path);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string flipped = bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x55);
        const auto torn = folder.write("b.xlsx", flipped);
        try {
            texts_of(torn);
        } catch (const Problem&) {
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
