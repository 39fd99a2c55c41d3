// The workbook of a superior: some cells are filled, and everything else stays byte for byte.
#include "ledger/form_workbook.hpp"

#include "core/problem.hpp"
#include "ledger/table.hpp"
#include "parts.hpp"
#include "support/files.hpp"
#include "workbook.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using ledger::CellKind;
using ledger::CellPlace;
using ledger::FormValue;
using ledger::FormWorkbook;

namespace {

/// A form as an office sends it: title over merged cells, styles, a formula, a second sheet, a comment part.
Parts a_form() {
    auto parts = workbook(
        "<row r=\"1\" ht=\"30\"><c r=\"A1\" s=\"3\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"3\"/></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"3\"/><c r=\"D3\" s=\"1\"/></row>"
        "<row r=\"4\" spans=\"1:4\"/>"
        "<row r=\"9\"><c r=\"B9\"><f>SUM(B3:B8)</f><v>7</v></c></row>",
        "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
    parts["xl/sharedStrings.xml"] = "<sst><si><t>统计表</t></si><si><t>发现 &amp; 整改</t></si></sst>";
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/><sheet "
        "name=\"说明\" sheetId=\"2\" r:id=\"rId2\"/></sheets><definedNames/></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id=\"rId1\" "
                                          "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
                                          "Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>";
    parts["xl/worksheets/sheet2.xml"] =
        sheet_of("<row r=\"1\"><c r=\"A1\"><v>42</v></c></row>") + "<!-- as it was -->";
    parts["xl/comments1.xml"] = "<comments>批注</comments>";
    parts["xl/styles.xml"] =
        "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
        "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
        "patternType=\"gray125\"/></fill></fills>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
        "<cellXfs count=\"4\"><xf numFmtId=\"0\" fillId=\"0\"/><xf numFmtId=\"164\" fillId=\"0\"/><xf "
        "numFmtId=\"10\" "
        "fillId=\"0\"/><xf numFmtId=\"0\" fillId=\"0\" borderId=\"1\"><alignment "
        "wrapText=\"1\"/></xf></cellXfs>"
        "<dxfs count=\"1\"><dxf><fill/></dxf></dxfs></styleSheet>";
    return parts;
}

std::string bytes_of_form(const Parts& parts) {
    const Folder folder;
    return bytes_of(zip(folder, parts));
}

FormValue value(const char* cell, record::Value of, CellKind kind = CellKind::number, bool marked = false) {
    FormValue one;
    one.place = CellPlace::parse(cell).value();
    one.kind = kind;
    one.value = std::move(of);
    one.marked = marked;
    return one;
}

ProblemKind kind_of(const Parts& parts) {
    try {
        FormWorkbook{"a.xlsx", bytes_of_form(parts)};
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return ProblemKind::internal_error;
}

} // namespace

BOOST_AUTO_TEST_SUITE(form_of_a_superior)

BOOST_AUTO_TEST_CASE(cells_have_places_as_excel_writes_them) {
    BOOST_TEST(CellPlace::parse("B7")->row == 7);
    BOOST_TEST(CellPlace::parse("$AA$10")->column == 27);
    BOOST_TEST(CellPlace::parse("xfd1048576")->text() == "XFD1048576");
    for (const auto* text : {"", "7", "B", "B0", "7B", "XFE1", "A1048577", "A1:B2", "A-1"})
        BOOST_TEST(!CellPlace::parse(text), text);
}

BOOST_AUTO_TEST_CASE(what_is_not_filled_stays_byte_for_byte) {
    const auto parts = a_form();
    const FormWorkbook form{"a.xlsx", bytes_of_form(parts)};
    const Folder folder;
    const auto file = folder.write("b.xlsx", form.filled({value("B3", std::int64_t{31})}));
    for (const auto* part : {"xl/worksheets/sheet2.xml", "xl/comments1.xml", "xl/styles.xml",
                             "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"})
        BOOST_TEST(part_in(file, part) == parts.at(part), part);
    // Within the sheet as well: only B3 is another, and the result of the formula is gone.
    auto expected = parts.at("xl/worksheets/sheet1.xml");
    const auto put = [&](std::string_view from, std::string_view to) {
        expected.replace(expected.find(from), from.size(), to);
    };
    put("<c r=\"B3\" s=\"3\"/>", "<c r=\"B3\" s=\"3\"><v>31</v></c>");
    put("<f>SUM(B3:B8)</f><v>7</v>", "<f>SUM(B3:B8)</f>");
    BOOST_TEST(part_in(file, "xl/worksheets/sheet1.xml") == expected);
    BOOST_TEST(has(part_in(file, "xl/workbook.xml"), "<definedNames/><calcPr fullCalcOnLoad=\"1\"/>"));
}

BOOST_AUTO_TEST_CASE(cells_and_rows_that_were_not_there_come_in_their_place) {
    const FormWorkbook form{"a.xlsx", bytes_of_form(a_form())};
    auto like = value("B12", std::int64_t{5});
    like.like = CellPlace::parse("B3");
    const Folder folder;
    const auto file =
        folder.write("b.xlsx", form.filled({value("C3", std::int64_t{1}), value("E3", std::int64_t{2}),
                                            value("A4", std::string{"甲 & <乙>"}, CellKind::text),
                                            value("B6", std::int64_t{3}), like}));
    const auto sheet = part_in(file, "xl/worksheets/sheet1.xml");
    BOOST_TEST(has(
        sheet,
        "<c r=\"B3\" s=\"3\"/><c r=\"C3\"><v>1</v></c><c r=\"D3\" s=\"1\"/><c r=\"E3\"><v>2</v></c></row>"));
    BOOST_TEST(
        has(sheet,
            "<row r=\"4\" spans=\"1:4\"><c r=\"A4\" t=\"inlineStr\"><is><t xml:space=\"preserve\">甲 &amp; "
            "&lt;乙&gt;</t></is></c></row><row r=\"6\"><c r=\"B6\"><v>3</v></c></row><row r=\"9\">"));
    BOOST_TEST(has(sheet, "</row><row r=\"12\"><c r=\"B12\" s=\"3\"><v>5</v></c></row></sheetData>"));
    const auto reader = ledger::open_table(file); // our own reader takes it as well
    std::size_t rows = 0;
    while (reader->next())
        ++rows;
    BOOST_TEST(rows >= 6U);
}

BOOST_AUTO_TEST_CASE(days_and_shares_follow_the_format_of_the_form) {
    auto parts = a_form();
    auto& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.replace(sheet.find("<row r=\"4\""), 10, "<row r=\"4\"");
    const FormWorkbook form{"a.xlsx", bytes_of_form(parts)};
    const Folder folder;
    const auto day = Date::parse("2023-04-17").value();
    const auto file =
        folder.write("b.xlsx", form.filled({value("D3", day, CellKind::day), value("B3", day, CellKind::day),
                                            value("C3", 0.97101, CellKind::share)}));
    const auto filled = part_in(file, "xl/worksheets/sheet1.xml");
    BOOST_TEST(has(filled, "<c r=\"D3\" s=\"1\"><v>45033</v></c>"));     // a format of days
    BOOST_TEST(has(filled, "<t xml:space=\"preserve\">2023-04-17</t>")); // none
    BOOST_TEST(has(filled, "<c r=\"C3\"><v>97.1</v></c>"));              // 整改率(%)
}

BOOST_AUTO_TEST_CASE(a_changed_cell_keeps_its_style_on_a_yellow_ground) {
    const FormWorkbook form{"a.xlsx", bytes_of_form(a_form())};
    const Folder folder;
    const auto file =
        folder.write("b.xlsx", form.filled({value("B3", std::int64_t{31}, CellKind::number, true),
                                            value("D3", std::int64_t{1}, CellKind::number, true)}));
    const auto styles = part_in(file, "xl/styles.xml");
    BOOST_TEST(has(styles, "<fills count=\"3\">"));
    BOOST_TEST(has(styles, "FFFFF2A8"));
    BOOST_TEST(has(styles, "<cellXfs count=\"6\">"));
    BOOST_TEST(has(
        styles,
        "<xf numFmtId=\"0\" fillId=\"2\" borderId=\"1\" applyFill=\"1\"><alignment wrapText=\"1\"/></xf>"));
    BOOST_TEST(has(styles, "<dxfs count=\"1\"><dxf><fill/></dxf></dxfs>"));
    const auto sheet = part_in(file, "xl/worksheets/sheet1.xml");
    BOOST_TEST(has(sheet, "<c r=\"B3\" s=\"4\"><v>31</v></c>"));
    BOOST_TEST(has(sheet, "<c r=\"D3\" s=\"5\"><v>1</v></c>"));
}

BOOST_AUTO_TEST_CASE(it_says_what_stands_where) {
    const FormWorkbook form{"a.xlsx", bytes_of_form(a_form())};
    BOOST_TEST((form.sheets() == std::vector<std::string>{"表一", "说明"}));
    const auto cells = form.cells("");
    BOOST_REQUIRE_EQUAL(cells.size(), 3U);
    BOOST_TEST(cells[0].text == "统计表");
    BOOST_TEST(cells[1].text == "发现 & 整改");
    BOOST_TEST(cells[2].is_formula);
    BOOST_TEST(form.is_formula("表一", CellPlace::parse("B9").value()));
    BOOST_TEST(form.is_covered("表一", CellPlace::parse("B1").value()));
    BOOST_TEST(!form.is_covered("表一", CellPlace::parse("A1").value()));
    BOOST_TEST(!form.has_sheet("表二"));
}

BOOST_AUTO_TEST_CASE(the_same_values_give_the_same_bytes) {
    const FormWorkbook form{"a.xlsx", bytes_of_form(a_form())};
    BOOST_TEST(
        (form.filled({value("B3", std::int64_t{31})}) == form.filled({value("B3", std::int64_t{31})})));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_filled_is_refused_with_the_reason) {
    const auto refused = [](const std::string& bytes) {
        try {
            FormWorkbook{"旧表.xls", bytes};
        } catch (const Problem& problem) {
            return problem.kind() == ProblemKind::workbook_unusable;
        }
        return false;
    };
    BOOST_TEST(refused("\xD0\xCF\x11\xE0 an old .xls"));
    BOOST_TEST(refused("PK\x03\x04 cut off"));
    BOOST_TEST(refused(""));
    auto macros = a_form();
    macros["xl/vbaProject.bin"] = "macros";
    BOOST_TEST((kind_of(macros) == ProblemKind::workbook_unusable));
    auto entities = a_form();
    entities["xl/worksheets/sheet1.xml"] =
        "<!DOCTYPE a [<!ENTITY x \"y\">]>" + entities["xl/worksheets/sheet1.xml"];
    BOOST_TEST((kind_of(entities) == ProblemKind::workbook_unusable));
    auto cut = a_form();
    cut["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"";
    BOOST_TEST((kind_of(cut) == ProblemKind::workbook_unusable));
}

BOOST_AUTO_TEST_SUITE_END()
