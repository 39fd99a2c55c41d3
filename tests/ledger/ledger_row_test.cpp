#include "ledger/ledger_row.hpp"
#include "ledger/writer.hpp"
#include "support/ledger_files.hpp"

#include <boost/test/data/test_case.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

enum class Level { general, major };
std::span<const EnumText> enum_texts(Level) {
    static constexpr std::array texts{EnumText{"general", "一般", "general"},
                                      EnumText{"major", "重大", "major", "重大隐患"}};
    return texts;
}

struct Entry {
    std::string name;
    std::optional<Date> due;
    std::optional<std::int64_t> staff;
    Level level = Level::general;
};

const record::Record<Entry>& describe(const Entry*) {
    static const auto description =
        record::Record<Entry>{"entry", {"条目", "entry"}}
            .field<&Entry::name>({"名称", "name"}, {.required = true, .max_length = 5, .ledger = true})
            .field<&Entry::due>({"期限", "due"}, {.ledger = true})
            .field<&Entry::staff>({"人数", "staff"}, {.least = 0, .ledger = true})
            .field<&Entry::level>({"等级", "level"}, {.ledger = true});
    return description;
}

const record::Description& description() {
    return describe(static_cast<const Entry*>(nullptr));
}

/// A row under the headers 名称, 期限, 人数, 等级, laid over `entry`.
std::vector<FieldError> lay_over(Entry& entry, const Texts& cells) {
    const auto columns = ledger::columns_of(description());
    ledger::Header header;
    for (const auto& column : columns)
        header.columns.push_back(&column);
    ledger::SourceRow source;
    for (const auto& text : cells)
        source.cells.push_back({text});
    Findings findings;
    ledger::LedgerRow{header, source}.read_into(description(), &entry, findings);
    return findings.errors();
}

} // namespace

BOOST_AUTO_TEST_SUITE(ledger_rows)

BOOST_DATA_TEST_CASE(a_day_is_understood_in_every_spelling,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "2023-04-07", "2023/4/7", "2023/04/07", "2023.4.7", "2023年4月7日", "2023年04月07日",
                         "20230407", "45023", "２０２３－４－７", "２０２３年４月７日", " 2023-4-7 ",
                         "2023-04-07 08:30", "2023/4/7 0:00:00", "2023-04-07T00:00:00", "2023 年 4 月 7 日"}),
                     written) {
    Entry entry;
    BOOST_TEST(lay_over(entry, {"", written}).empty());
    BOOST_TEST(entry.due.value().text() == "2023-04-07");
}

BOOST_DATA_TEST_CASE(what_is_no_day_is_refused_with_what_was_written,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "2023-02-30", "2023-13-01", "4月7日", "2023年4月", "七日", "23-4-7", "07/04/2023",
                         "2023-4-7-1", "123", "2023-04-07 约"}),
                     written) {
    Entry entry;
    const auto errors = lay_over(entry, {"", written});
    BOOST_REQUIRE(errors.size() == 1u);
    BOOST_TEST((errors[0].fault == FieldFault::not_a_date));
    BOOST_TEST(errors[0].message(Language::zh).find(written) != std::string::npos);
    BOOST_TEST(!entry.due.has_value());
}

BOOST_AUTO_TEST_CASE(numbers_may_be_full_width_or_grouped) {
    for (const auto* written : {"1200", "１２００", "1,200", "1200.0"}) {
        Entry entry;
        BOOST_TEST(lay_over(entry, {"", "", written}).empty());
        BOOST_TEST(entry.staff.value() == 1200);
    }
    Entry entry;
    BOOST_TEST((lay_over(entry, {"", "", "12人"}).at(0).fault == FieldFault::not_an_integer));
    BOOST_TEST((lay_over(entry, {"", "", "-3"}).at(0).fault == FieldFault::too_small));
}

BOOST_AUTO_TEST_CASE(choices_are_taken_by_code_by_either_word_and_by_alias) {
    for (const auto* written : {"major", "重大", "Major", "重大隐患", " 重 大 "}) {
        Entry entry;
        BOOST_TEST(lay_over(entry, {"", "", "", written}).empty());
        BOOST_TEST((entry.level == Level::major));
    }
    Entry entry;
    const auto errors = lay_over(entry, {"", "", "", "很大"});
    BOOST_TEST(errors.at(0).message(Language::zh).find("一般、重大") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_empty_cell_and_a_stroke_leave_what_is_known) {
    for (const auto* nothing : {"", " ", "　", "/", "—", "——", "-"}) {
        Entry entry{"甲", Date::from(2023, 4, 7), 3, Level::major};
        BOOST_TEST(lay_over(entry, {nothing, nothing, nothing, nothing}).empty());
        BOOST_TEST(entry.name == "甲");
        BOOST_TEST(entry.due.has_value());
        BOOST_TEST(entry.staff.value() == 3);
        BOOST_TEST((entry.level == Level::major));
    }
}

BOOST_AUTO_TEST_CASE(every_cell_at_fault_is_named_at_once) {
    Entry entry;
    BOOST_TEST(lay_over(entry, {"六个字的名称", "昨天", "两个", "大"}).size() == 4u);
}

BOOST_AUTO_TEST_CASE(names_are_parted_by_the_signs_that_people_use) {
    for (const auto* written :
         {"王强、李敏", "王强,李敏", "王强，李敏", "王强;李敏", "王强； 李敏 ", "王强\n李敏"})
        BOOST_TEST((ledger::names_in(written) == Texts{"王强", "李敏"}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ledger_writers)

BOOST_AUTO_TEST_CASE(texts_that_a_spreadsheet_would_run_are_neutralised_and_come_back) {
    const Texts texts{"=HYPERLINK(\"x\")", "+86 22", "-1", "@a", "'=b", "''+c", "普通", "a=b", "'quoted'"};
    const Folder folder;
    for (const auto* name : {"a.csv", "a.xlsx"}) {
        auto writer = ledger::open_writer(folder / name, "台账");
        writer->write_header({"名称"});
        for (const auto& text : texts)
            writer->write_row(std::vector<ledger::OutCell>{{text}});
        writer->finish();
        const auto rows = texts_of(folder / name);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::string& written = rows[i + 1].at(0);
            BOOST_TEST(std::string{"=+-@"}.find(written[0]) == std::string::npos);
            BOOST_TEST(ledger::without_neutralisation(written) == texts[i]);
        }
    }
}

BOOST_AUTO_TEST_CASE(days_and_numbers_are_days_and_numbers_in_a_sheet) {
    const Folder folder;
    auto writer = ledger::open_writer(folder / "a.xlsx", "台账");
    writer->write_header({"日期", "人数"});
    writer->write_row(std::vector<ledger::OutCell>{{Date::from(2023, 4, 7).value()}, {std::int64_t{12}}});
    writer->finish();
    const auto table = ledger::open_table(folder / "a.xlsx");
    table->next();
    const auto row = table->next().value();
    BOOST_TEST(row.cells[0].text == "2023-04-07");
    BOOST_TEST(row.cells[0].is_number);
    BOOST_TEST(row.cells[1].is_number);
}

BOOST_AUTO_TEST_CASE(a_ledger_given_up_half_way_leaves_no_file) {
    const Folder folder;
    for (const auto* name : {"a.csv", "a.xlsx"}) {
        {
            auto writer = ledger::open_writer(folder / name, "台账");
            writer->write_header({"名称"});
        }
        BOOST_TEST(!std::filesystem::exists(folder / name));
        BOOST_TEST(!std::filesystem::exists(folder / (std::string{name} + ".part")));
    }
}

BOOST_AUTO_TEST_CASE(a_place_that_cannot_be_written_is_named) {
    const Folder folder;
    for (const auto* name : {"none/a.csv", "none/a.xlsx"}) {
        const auto problem = refusal([&] {
            auto writer = ledger::open_writer(folder / name, "台账");
            writer->write_header({"名称"});
            writer->finish();
        });
        BOOST_TEST((problem.kind() == ProblemKind::file_unwritable));
    }
}

BOOST_AUTO_TEST_SUITE_END()
