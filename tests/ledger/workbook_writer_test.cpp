// Workbooks for people: what Excel and WPS find in them, looked at part by part and by reading them again.
#include "ledger/workbook_writer.hpp"

#include "ledger/table.hpp"
#include "parts.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using ledger::CellKind;
using ledger::RowLook;

namespace {

ledger::SheetLayout layout() {
    ledger::SheetLayout of;
    of.name = "隐患台账";
    of.title = "隐患台账 A&B";
    of.subtitle = "示范街道办事处";
    of.columns = {{"编号", CellKind::code, 12, {}},
                  {"发现日期", CellKind::day, 12, {}},
                  {"发现（项）", CellKind::number, 10, "一般隐患"},
                  {"整改率", CellKind::share, 10, "一般隐患"}};
    return of;
}

void write(const std::filesystem::path& file) {
    ledger::Workbook book{
        file, {"隐患台账", "示范街道办事处", Instant::parse("2023-04-01T00:00:00+08:00").value()}};
    book.begin_sheet(layout());
    const std::vector<ledger::OutCell> row{
        {std::string{"YH-1"}}, {Date::parse("2023-04-17").value()}, {std::int64_t{1234}}, {0.971}};
    book.row(row);
    book.row(row);
    book.row(row, RowLook::total);
    book.note("共 2 项。");
    auto second = layout();
    second.name = "逾期/清单:[一]";
    second.columns = {{"隐患", CellKind::text, 30, {}}};
    book.begin_sheet(second);
    const std::vector<ledger::OutCell> formula{{std::string{"=1+1"}}};
    book.row(formula);
    book.finish();
}

} // namespace

BOOST_AUTO_TEST_SUITE(workbook_for_people)

BOOST_AUTO_TEST_CASE(numbers_days_and_shares_are_real_and_the_headers_stay_in_sight) {
    const Folder folder;
    write(folder / "a.xlsx");
    const auto sheet = part_in(folder / "a.xlsx", "xl/worksheets/sheet1.xml");
    BOOST_TEST(has(sheet, "<v>45033</v>")); // 2023-04-17 as Excel counts
    BOOST_TEST(has(sheet, "<v>1234</v>"));
    BOOST_TEST((has(sheet, "<v>0.971</v>") || has(sheet, "<v>0.97099999999999997</v>")));
    // title, subtitle and two header lines are frozen; the filter leaves the total and the note out
    BOOST_TEST(has(sheet, "<pane ySplit=\"4\" topLeftCell=\"A5\""));
    BOOST_TEST(has(sheet, "<autoFilter ref=\"A4:D6\"/>"));
    BOOST_TEST(has(sheet, "<mergeCell ref=\"C3:D3\"/>"));
    BOOST_TEST(has(sheet, "<mergeCell ref=\"A3:A4\"/>"));
    BOOST_TEST(has(sheet, "orientation=\"landscape\""));
    BOOST_TEST(has(sheet, "fitToHeight=\"0\""));
    BOOST_TEST(has(sheet, "隐患台账 A&amp;&amp;B"));
    const auto book = part_in(folder / "a.xlsx", "xl/workbook.xml");
    BOOST_TEST(has(book, "<sheet name=\"隐患台账\""));
    BOOST_TEST(has(book, "<sheet name=\"逾期 清单  一 \""));
    BOOST_TEST(has(book, "隐患台账'!$3:$4"));
    const auto styles = part_in(folder / "a.xlsx", "xl/styles.xml");
    BOOST_TEST(has(styles, "yyyy-mm-dd"));
    BOOST_TEST(has(styles, "0.00%")); // 0.00%
}

BOOST_AUTO_TEST_CASE(it_reads_back_as_a_ledger) {
    const Folder folder;
    write(folder / "a.xlsx");
    const auto reader = ledger::open_table(folder / "a.xlsx");
    std::vector<std::vector<std::string>> rows;
    while (const auto row = reader->next()) {
        rows.emplace_back();
        for (const auto& cell : row->cells)
            rows.back().push_back(cell.text);
    }
    BOOST_REQUIRE_EQUAL(rows.size(), 8U);
    BOOST_TEST(rows[4][0] == "YH-1");
    BOOST_TEST(rows[4][1] == "2023-04-17");
    BOOST_TEST(rows[4][2] == "1234");
}

BOOST_AUTO_TEST_CASE(the_same_rows_and_the_same_instant_give_the_same_bytes) {
    const Folder folder;
    write(folder / "a.xlsx");
    write(folder / "b.xlsx");
    BOOST_TEST(bytes_of(folder / "a.xlsx") == bytes_of(folder / "b.xlsx"));
}

BOOST_AUTO_TEST_CASE(a_text_that_looks_like_a_formula_stays_a_text) {
    const Folder folder;
    write(folder / "a.xlsx");
    const auto sheet = part_in(folder / "a.xlsx", "xl/worksheets/sheet2.xml");
    BOOST_TEST(!has(sheet, "<f>"));
    BOOST_TEST(has(sheet, "&#39;=1+1") + has(sheet, "'=1+1") == 1);
}

BOOST_AUTO_TEST_CASE(a_workbook_that_is_given_up_leaves_nothing) {
    const Folder folder;
    {
        ledger::Workbook book{folder / "a.xlsx"};
        book.begin_sheet(layout());
    }
    BOOST_TEST(std::filesystem::is_empty(folder.path()));
}

BOOST_AUTO_TEST_SUITE_END()
