#include "checklist/a_checklist_file.hpp"
#include "checklist/checklist.hpp"
#include "core/hash.hpp"
#include "core/problem.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::checklist;

namespace {

const std::vector<MajorCriterion>& criteria() {
    static const auto some = [] {
        std::vector<MajorCriterion> made(2);
        made[0].doc_key = "GM-2023";
        made[0].item_no = "第三条（一）";
        made[1].doc_key = "FIRE-2025";
        return made;
    }();
    return some;
}

Checklist read(const std::string& csv) {
    return read_checklist("market.csv", csv, criteria());
}

/// The file is refused for one fault, found at `pointer`.
void refuses(const std::string& csv, const std::string& pointer, FieldFault fault) {
    BOOST_CHECK_EXCEPTION(read(csv), Problem, [&](const Problem& problem) {
        BOOST_TEST(problem.parameters().at("file") == "market.csv");
        BOOST_REQUIRE(problem.errors().size() == 1U);
        BOOST_TEST(problem.errors().front().pointer == pointer);
        return problem.kind() == ProblemKind::bad_checklist && problem.errors().front().fault == fault;
    });
}

void refuses_cell(const std::string& column, const std::string& value, FieldFault fault) {
    BOOST_TEST_CONTEXT(column << " = " << value)
    refuses(header_line() + line_with() + line_with({{"code", "MK-91"}, {column, value}}), "/3/" + column,
            fault);
}

} // namespace

BOOST_AUTO_TEST_SUITE(checklist_files)

BOOST_AUTO_TEST_CASE(a_checklist_is_read_as_it_was_written) {
    const auto csv = header_line() + line_with({{"default_level", "major-if"},
                                                {"major_ref", "GM-2023/第三条（一）;FIRE-2025"},
                                                {"standard_zh", "\"看\"\"主通道\"\",\n无占道\""},
                                                {"applies_if", "high_rise；leasing"}});
    const auto list = read(csv);
    BOOST_CHECK(list.place == PlaceType::market);
    BOOST_TEST(list.version == sha256(csv));
    BOOST_REQUIRE(list.items.size() == 1U);
    const auto& item = list.items.front();
    BOOST_TEST(item.code == "MK-90");
    BOOST_TEST(item.standard_zh == "看\"主通道\",\n无占道");
    BOOST_CHECK(item.default_level == DefaultLevel::major_if);
    BOOST_REQUIRE(item.major_refs.size() == 2U);
    BOOST_TEST(item.major_refs[0].text() == "GM-2023/第三条（一）");
    BOOST_TEST(item.major_refs[1].text() == "FIRE-2025");
    BOOST_CHECK((item.applies_if == std::vector{Condition::high_rise, Condition::leasing}));
    BOOST_CHECK(item.verified == Verification::yes);
    BOOST_TEST(item.line == 2);
}

BOOST_AUTO_TEST_CASE(a_spreadsheet_may_save_the_file_with_a_mark_other_line_ends_and_chinese_headers) {
    std::string csv = "\xEF\xBB\xBF编号";
    for (const char c :
         header_line().substr(std::string_view{"code"}.size()) + line_with() + ",,,,,,,,,,,,,,,,,\n") {
        if (c == '\n') csv += '\r';
        csv += c;
    }
    const auto list = read(csv);
    BOOST_REQUIRE(list.items.size() == 1U);
    BOOST_TEST(list.items.front().code == "MK-90");
    BOOST_CHECK(list.items.front().verified == Verification::yes);
}

BOOST_AUTO_TEST_CASE(an_office_may_cite_a_document_that_nobody_compared_yet) {
    const auto list = read(header_line() + line_with({{"verified", "no"}, {"article", ""}}));
    BOOST_CHECK(list.items.front().verified == Verification::no);
}

BOOST_AUTO_TEST_CASE(an_empty_required_cell_is_refused) {
    for (const auto* column : {"category", "item_zh", "basis", "article", "method", "standard_zh",
                               "finding_zh", "default_days", "competent_dept"})
        refuses_cell(column, "", FieldFault::required);
    refuses(header_line() + line_with({{"code", ""}}), "/2/code", FieldFault::required);
    refuses_cell("item_zh", "　", FieldFault::required);
}

BOOST_AUTO_TEST_CASE(a_value_outside_its_list_is_refused) {
    refuses_cell("default_level", "major", FieldFault::not_one_of);
    refuses_cell("default_level", "", FieldFault::not_one_of);
    refuses_cell("verified", "maybe", FieldFault::not_one_of);
    refuses_cell("method", "远程", FieldFault::not_one_of);
    refuses_cell("applies_if", "tall", FieldFault::not_one_of);
}

BOOST_AUTO_TEST_CASE(days_are_a_number_between_one_day_and_a_year) {
    refuses_cell("default_days", "三天", FieldFault::not_an_integer);
    refuses_cell("default_days", "3.5", FieldFault::not_an_integer);
    refuses_cell("default_days", "0", FieldFault::too_small);
    refuses_cell("default_days", "366", FieldFault::too_large);
}

BOOST_AUTO_TEST_CASE(an_item_is_major_only_by_a_criterion_that_is_known) {
    refuses_cell("default_level", "major-if", FieldFault::needs_other);
    refuses_cell("major_ref", "GM-2023/第三条（一）", FieldFault::needs_other);
    refuses(header_line() + line_with({{"default_level", "major-if"}, {"major_ref", "GM-2023/第九十九条"}}),
            "/2/major_ref", FieldFault::unknown_criterion);
    refuses(header_line() + line_with({{"default_level", "major-if"}, {"major_ref", "GM-1999"}}),
            "/2/major_ref", FieldFault::unknown_criterion);
}

BOOST_AUTO_TEST_CASE(a_code_stands_once) {
    BOOST_CHECK_EXCEPTION(read(header_line() + line_with() + line_with()), Problem,
                          [](const Problem& problem) {
                              const auto& error = problem.errors().at(0);
                              BOOST_TEST(error.pointer == "/3/code");
                              BOOST_TEST(error.parameters.at("line") == "2");
                              return error.fault == FieldFault::repeated_in_file;
                          });
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_table_is_refused_with_its_line) {
    const auto without = header_line().substr(header_line().find(',') + 1);
    refuses(without, "/1/code", FieldFault::missing_column);
    refuses(header_line() + "MK-1,消防安全\n", "/2/", FieldFault::wrong_cell_count);
    refuses(header_line() + line_with() + "\"MK-91,\n\n", "/3/", FieldFault::open_quote);
    refuses(header_line() + line_with({{"item_zh", "\xCF\xFB\xB7\xC0"}}), "/1/", FieldFault::not_utf8);
}

BOOST_AUTO_TEST_CASE(every_fault_of_a_file_is_told_at_once_with_a_remedy) {
    BOOST_CHECK_EXCEPTION(read(header_line() + line_with({{"default_days", "x"}, {"basis", ""}}) +
                               line_with({{"code", "MK-91"}, {"verified", "?"}})),
                          Problem, [](const Problem& problem) {
                              BOOST_TEST(problem.errors().size() == 3U);
                              BOOST_TEST(problem.parameters().at("count") == "3");
                              const auto said = problem.report(Language::zh);
                              BOOST_TEST(said.find("market.csv") != std::string::npos);
                              BOOST_TEST(said.find("第 2 行 默认整改天数") != std::string::npos);
                              BOOST_TEST(said.find("第 3 行 核对情况") != std::string::npos);
                              return said.find("yes, secondary, no") != std::string::npos;
                          });
}

BOOST_AUTO_TEST_CASE(a_file_name_must_name_a_kind_of_place) {
    BOOST_CHECK(read_checklist("market.local.csv", header_line() + line_with(), {}).place ==
                PlaceType::market);
    BOOST_CHECK_EXCEPTION(
        read_checklist("bazaar.csv", header_line() + line_with(), {}), Problem, [](const Problem& problem) {
            const auto& error = problem.errors().at(0);
            return error.fault == FieldFault::not_one_of && error.parameters.at("value") == "bazaar";
        });
}

BOOST_AUTO_TEST_SUITE_END()
