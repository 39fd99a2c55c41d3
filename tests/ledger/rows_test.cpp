#include "core/text.hpp"
#include "ledger/seen_keys.hpp"
#include "support/ledger_files.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// Takes codes; refuses `bad`, knows `known`, breaks at `disk`.
class Codes final : public ledger::RowSink {
public:
    std::vector<ledger::Column> columns() const override {
        return {{"code", "编号", "", true}, {"name", "名称"}};
    }
    ledger::RowOutcome take(const ledger::LedgerRow& row) override {
        const auto code = row.text("code");
        if (code == "bad")
            throw Problem{ProblemKind::invalid_input,
                          {},
                          {{"/code", FieldFault::already_used, {{"value", code}}, "编号", "code"}}};
        if (code == "disk") throw Problem{ProblemKind::disk_full};
        taken.push_back(code);
        ++uncommitted;
        most_at_once = std::max(most_at_once, uncommitted);
        return code == "known"  ? ledger::RowOutcome::unchanged
               : code == "more" ? ledger::RowOutcome::updated
                                : ledger::RowOutcome::imported;
    }
    void commit() override {
        uncommitted = 0;
        ++commits;
    }

    Texts taken;
    std::size_t uncommitted = 0;
    std::size_t most_at_once = 0;
    int commits = 0;
};

ledger::Summary import(const Folder& folder, Codes& sink, const std::string& text) {
    const auto table = ledger::open_table(folder.write("a.csv", text));
    return ledger::import_rows(
        *table, sink, {.rejects = folder / "rejects.csv", .language = Language::zh, .on_progress = {}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(ledger_imports)

BOOST_AUTO_TEST_CASE(the_counts_add_up_and_every_row_is_taken_or_rejected) {
    const Folder folder;
    Codes sink;
    const auto summary =
        import(folder, sink, "编号,名称\na,1\nbad,2\nknown,3\nmore,4\n\"torn,5\nb,6\nc,7,8\n");
    BOOST_TEST(summary.json() ==
               R"({"rows":7,"imported":2,"updated":1,"unchanged":1,"rejected":3,"unknown_columns":[]})");
    BOOST_TEST((sink.taken == Texts{"a", "known", "more", "b"}));
    const auto rejects = rejects_of(summary.rejects);
    BOOST_TEST(rejects.size() == 3u);
    BOOST_TEST(rejects.contains("3"));
    BOOST_TEST(rejects.at("6").find("引号") != std::string::npos);
    BOOST_TEST(rejects.at("8").find("第 3 列") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_rejects_file_holds_line_reason_and_the_row_as_it_was) {
    const Folder folder;
    Codes sink;
    const auto summary = import(folder, sink, "名称,编号,备注\n甲, bad ,乙\n");
    const auto rows = texts_of(summary.rejects);
    BOOST_TEST((rows[0] == Texts{"line", "reason", "名称", "编号", "备注"}));
    BOOST_TEST((rows[1] == Texts{"2", "『编号』：“bad”已被使用", "甲", " bad ", "乙"}));
    BOOST_TEST((summary.unknown_columns == Texts{"备注"}));
}

BOOST_AUTO_TEST_CASE(a_mended_rejects_file_can_be_imported_as_it_is) {
    const Folder folder;
    Codes sink;
    const auto rejects = import(folder, sink, "编号,名称\nbad,1\n").rejects;
    std::string text = bytes_of(rejects);
    text.replace(text.find(",bad,"), 5, ",good,");
    BOOST_TEST(import(folder, sink, text).imported == 1);
    BOOST_TEST((sink.taken == Texts{"good"}));
}

BOOST_AUTO_TEST_CASE(no_rejects_file_is_made_where_no_row_is_rejected) {
    const Folder folder;
    Codes sink;
    BOOST_TEST(import(folder, sink, "编号\na\n").rejects.empty());
    BOOST_TEST(!std::filesystem::exists(folder / "rejects.csv"));
}

BOOST_AUTO_TEST_CASE(blank_rows_totals_and_repeated_headers_are_no_rows) {
    const Folder folder;
    Codes sink;
    const auto summary =
        import(folder, sink, "编号,名称\na,1\n,\n小计,1\n编号,名称\nb,2\n合计：,2\n总　计,\n");
    BOOST_TEST(summary.rows == 2);
    BOOST_TEST((sink.taken == Texts{"a", "b"}));
    BOOST_TEST((summary.totals_lines == std::vector<std::size_t>{4, 7, 8}));
    BOOST_TEST(summary.text(Language::zh).find("第 4 行是合计行") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_name_that_begins_with_a_word_for_a_sum_is_a_row) {
    const Folder folder;
    Codes sink;
    import(folder, sink, "编号,名称\n合计算账事务所,1\n");
    BOOST_TEST(sink.taken.size() == 1u);
}

BOOST_AUTO_TEST_CASE(rows_are_made_durable_in_pieces_so_that_others_get_a_turn) {
    const Folder folder;
    Codes sink;
    std::string text = "编号\n";
    for (int i = 0; i < 1'200; ++i)
        text += "n" + std::to_string(i) + "\n";
    import(folder, sink, text);
    BOOST_TEST(sink.most_at_once == ledger::rows_at_once);
    BOOST_TEST(sink.uncommitted == 0u);
    BOOST_TEST(sink.commits == 3);
}

BOOST_AUTO_TEST_CASE(a_full_disk_stops_the_import_and_is_no_fault_of_a_row) {
    const Folder folder;
    Codes sink;
    BOOST_TEST(
        (refusal([&] { import(folder, sink, "编号\na\ndisk\nb\n"); }).kind() == ProblemKind::disk_full));
    BOOST_TEST((sink.taken == Texts{"a"}));
}

BOOST_AUTO_TEST_CASE(progress_is_told_with_the_counts_so_far) {
    const Folder folder;
    std::string text = "编号\nbad\n";
    for (int i = 0; i < 2'500; ++i)
        text += "n" + std::to_string(i) + "\n";
    const auto table = ledger::open_table(folder.write("a.csv", text));
    Codes sink;
    std::vector<std::int64_t> told;
    ledger::import_rows(*table, sink,
                        {.rejects = {},
                         .language = Language::zh,
                         .on_progress = [&](const ledger::Summary& so_far, double progress) {
                             told.push_back(so_far.rows);
                             BOOST_TEST(so_far.rejected == 1);
                             BOOST_TEST((progress > 0 && progress <= 1));
                         }});
    BOOST_TEST((told == std::vector<std::int64_t>{1'000, 2'000}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(seen_keys)

BOOST_AUTO_TEST_CASE(a_key_is_refused_with_the_line_where_it_stood_first) {
    const record::Field field{"code", record::FieldKind::text, false, {"编号", "code"}, {}, {}, nullptr,
                              nullptr};
    ledger::SeenKeys seen;
    for (std::size_t i = 1; i <= 20'000; ++i)
        seen.note("JC" + std::to_string(i), i);
    seen.note("JC7", 30'000);
    seen.refuse_repeated("JC20001", field, "JC20001");
    for (const std::size_t i : {1u, 7u, 2'048u, 19'999u, 20'000u}) {
        const std::string key = "JC" + std::to_string(i);
        const auto problem = refusal([&] { seen.refuse_repeated(key, field, key); });
        BOOST_TEST(problem.errors().at(0).parameters.at("line") == std::to_string(i));
    }
}

BOOST_AUTO_TEST_SUITE_END()
