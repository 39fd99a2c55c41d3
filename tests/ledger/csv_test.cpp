#include "support/ledger_files.hpp"

#include <sys/resource.h>

using namespace bihuan;
using namespace bihuan::test;

namespace {

std::vector<ledger::SourceRow> rows_of(const std::filesystem::path& path) {
    std::vector<ledger::SourceRow> rows;
    const auto table = ledger::open_table(path);
    while (auto row = table->next())
        rows.push_back(std::move(*row));
    return rows;
}

long most_memory_kilobytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(quoted_cells_may_hold_commas_quotes_and_line_breaks) {
    const Folder folder;
    const auto rows =
        texts_of(folder.write("a.csv", "编号,描述\r\n1,\"通道堆放杂物,\"\"两处\"\"\r\n已拍照\"\r\n2,短\r\n"));
    BOOST_TEST(rows.size() == 3u);
    BOOST_TEST((rows[1] == Texts{"1", "通道堆放杂物,\"两处\"\n已拍照"}));
    BOOST_TEST((rows[2] == Texts{"2", "短"}));
}

BOOST_AUTO_TEST_CASE(lines_may_end_as_on_any_system_and_the_last_one_not_at_all) {
    const Folder folder;
    for (const auto* text : {"a,b\r\nc,d", "a,b\nc,d\n", "a,b\rc,d\r"})
        BOOST_TEST((texts_of(folder.write("a.csv", text)) == std::vector<Texts>{{"a", "b"}, {"c", "d"}}));
}

BOOST_AUTO_TEST_CASE(columns_may_be_parted_by_tabs_or_semicolons) {
    const Folder folder;
    BOOST_TEST(
        (texts_of(folder.write("a.csv", "a\tb\n1,5\t2\n")) == std::vector<Texts>{{"a", "b"}, {"1,5", "2"}}));
    BOOST_TEST((texts_of(folder.write("a.csv", "a;b\n1;2\n")) == std::vector<Texts>{{"a", "b"}, {"1", "2"}}));
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_costs_its_own_row_only) {
    const Folder folder;
    const auto rows = rows_of(folder.write("a.csv", "编号,描述\n1,\"没有结束\n2,好\n3,\"也好\"\n"));
    BOOST_TEST(rows.size() == 4u);
    BOOST_TEST((rows[1].fault == ledger::RowFault::open_quote));
    BOOST_TEST(rows[1].line == 2u);
    BOOST_TEST(rows[2].cells[1].text == "好");
    BOOST_TEST(rows[3].cells[1].text == "也好");
    BOOST_TEST(rows[3].line == 4u);
}

BOOST_AUTO_TEST_CASE(rows_carry_the_line_on_which_they_begin) {
    const Folder folder;
    const auto rows = rows_of(folder.write("a.csv", "a,b\n1,\"x\ny\nz\"\n2,w\n"));
    BOOST_TEST(rows[1].line == 2u);
    BOOST_TEST(rows[2].line == 5u);
}

BOOST_AUTO_TEST_CASE(a_line_of_a_hundred_megabytes_is_refused_in_memory_that_does_not_grow) {
    const Folder folder;
    {
        std::ofstream file{folder / "a.csv", std::ios::binary};
        file << "编号,描述\n1,";
        const std::string piece(1 << 20, 'x');
        for (int i = 0; i < 100; ++i)
            file << piece;
        file << "\n2,好\n";
    }
    const long before = most_memory_kilobytes();
    const auto rows = rows_of(folder / "a.csv");
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory back on purpose
    BOOST_TEST(most_memory_kilobytes() - before < 20'000);
#endif
    BOOST_TEST(rows.size() == 3u);
    BOOST_TEST((rows[1].fault == ledger::RowFault::line_too_long));
    BOOST_TEST(rows[2].cells[1].text == "好");
    BOOST_TEST(rows[2].line == 3u);
}

BOOST_AUTO_TEST_CASE(a_cell_longer_than_a_spreadsheet_allows_is_refused) {
    const Folder folder;
    const auto rows = rows_of(
        folder.write("a.csv", "a,b\n1," + std::string(32'768, 'x') + "\n2," + std::string(32'767, 'x')));
    BOOST_TEST((rows[1].fault == ledger::RowFault::cell_too_long));
    BOOST_TEST((rows[2].fault == ledger::RowFault::none));
}

BOOST_AUTO_TEST_CASE(an_empty_file_has_no_rows) {
    const Folder folder;
    BOOST_TEST(rows_of(folder.write("a.csv", "")).empty());
    BOOST_TEST(rows_of(folder.write("a.csv", "\xEF\xBB\xBF")).empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_and_a_folder_are_named) {
    const Folder folder;
    BOOST_TEST((refusal([&] { texts_of(folder / "none.csv"); }).kind() == ProblemKind::file_unreadable));
    BOOST_TEST((refusal([&] { texts_of(folder / ""); }).kind() == ProblemKind::file_unreadable));
}

BOOST_AUTO_TEST_SUITE_END()
