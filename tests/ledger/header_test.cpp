#include "ledger/columns.hpp"
#include "support/ledger_files.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

const std::vector<ledger::Column> columns{{"code", "隐患编号", "编号", true},
                                          {"description", "隐患描述", "隐患内容 存在问题", true},
                                          {"due_date", "整改期限", "限期"},
                                          {"rectified_on", "整改完成日期"}};

ledger::Header header_of(const std::string& text) {
    const Folder folder;
    std::optional<ledger::SourceRow> ahead;
    return ledger::find_header(*ledger::open_table(folder.write("a.csv", text)), columns, ahead);
}

Texts names(const ledger::Header& header) {
    Texts texts;
    for (const auto* column : header.columns)
        texts.emplace_back(column ? column->name : "-");
    return texts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(headers)

BOOST_AUTO_TEST_CASE(headers_may_be_chinese_or_english_in_any_order) {
    BOOST_TEST(
        (names(header_of("整改期限,隐患描述,隐患编号\n")) == Texts{"due_date", "description", "code"}));
    BOOST_TEST((names(header_of("description,Code,due_date\n")) == Texts{"description", "code", "due_date"}));
}

BOOST_AUTO_TEST_CASE(blanks_brackets_stars_and_other_words_for_a_header_are_understood) {
    BOOST_TEST((names(header_of("隐 患 编 号*,存在问题,整改期限（年/月/日）\n")) ==
                Texts{"code", "description", "due_date"}));
}

BOOST_AUTO_TEST_CASE(unknown_columns_are_named_and_kept_out) {
    const auto header = header_of("序号,隐患编号,隐患描述,备注\n");
    BOOST_TEST((names(header) == Texts{"-", "code", "description", "-"}));
    BOOST_TEST((header.unknown_columns == Texts{"序号", "备注"}));
}

BOOST_AUTO_TEST_CASE(of_a_column_that_stands_twice_the_first_counts) {
    const auto header = header_of("隐患编号,隐患描述,隐患内容\n");
    BOOST_TEST((names(header) == Texts{"code", "description", "-"}));
    BOOST_TEST((header.unknown_columns == Texts{"隐患内容"}));
}

BOOST_AUTO_TEST_CASE(titles_and_blank_lines_above_the_headers_are_passed_over) {
    const auto header =
        header_of("2023年隐患排查治理台账,,\n填表单位：示范街道,,\n,,\n隐患编号,隐患描述,整改期限\n");
    BOOST_TEST(header.line == 4u);
    BOOST_TEST(header.unknown_columns.empty());
}

BOOST_AUTO_TEST_CASE(headers_over_two_lines_are_read_as_one) {
    const auto header = header_of("隐患编号,隐患描述,整改情况,\n,,整改期限,整改完成日期\n");
    BOOST_TEST((names(header) == Texts{"code", "description", "due_date", "rectified_on"}));
    BOOST_TEST(header.line == 2u);
}

BOOST_AUTO_TEST_CASE(a_file_without_headers_is_refused_with_the_columns_it_could_have) {
    const auto problem = refusal([] { header_of("1,2,3\n4,5,6\n"); });
    BOOST_TEST((problem.kind() == ProblemKind::no_header));
    BOOST_TEST(problem.detail(Language::zh).find("隐患编号、隐患描述") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_required_column_that_is_missing_is_named_with_the_line_of_the_headers) {
    const auto problem = refusal([] { header_of("台账,\n隐患编号,整改期限\nYH1,2023-01-01\n"); });
    BOOST_TEST((problem.kind() == ProblemKind::missing_columns));
    BOOST_TEST(problem.parameters().at("columns") == "隐患描述");
    BOOST_TEST(problem.parameters().at("line") == "2");
}

BOOST_AUTO_TEST_SUITE_END()
