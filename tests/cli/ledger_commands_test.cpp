#include "cli/parser.hpp"
#include "core/json.hpp"
#include "support/ledger_files.hpp"

#include <sstream>

using namespace bihuan;
using namespace bihuan::test;

namespace {

struct Said {
    int status = 0;
    std::string out;
    std::string err;
};

/// Runs the program's words on a database in the folder.
Said run(const Folder& folder, std::vector<std::string> words) {
    words.insert(words.begin(), "bihuan");
    words.insert(words.end(), {"--data", (folder / "data").string(), "--language", "zh"});
    std::vector<const char*> pointers;
    for (const auto& word : words)
        pointers.push_back(word.c_str());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const cli::Streams streams{in, out, err};
    const auto parsed =
        cli::parse(static_cast<int>(pointers.size()), pointers.data(), cli::commands(), streams);
    const int status = parsed.command ? parsed.command->run(parsed.arguments, streams) : parsed.exit_status;
    return {status, out.str(), err.str()};
}

std::string last_line(const std::string& text) {
    const auto end = text.find_last_not_of('\n');
    const auto begin = text.rfind('\n', end);
    return text.substr(begin + 1, end - begin);
}

const std::string good = "企业名称,社区\n甲店,东湖社区\n";
const std::string bad = "企业名称,社区\n乙店,东湖社区\n丙店,\n";

} // namespace

BOOST_AUTO_TEST_SUITE(ledger_commands)

BOOST_AUTO_TEST_CASE(the_summary_as_json_is_the_last_line_of_standard_output) {
    const Folder folder;
    run(folder, {"init"});
    const auto said = run(folder, {"import", "enterprises",
                                   folder.write("e.csv", "企业名称,社区,备注\n甲店,东湖社区,x\n").string(),
                                   "--format", "json"});
    BOOST_TEST(said.status == 0);
    BOOST_TEST(
        last_line(said.out) ==
        R"({"rows":1,"imported":1,"updated":0,"unchanged":0,"rejected":0,"unknown_columns":["备注"]})");
    BOOST_TEST(said.err == "");
}

BOOST_AUTO_TEST_CASE(a_rejected_row_gives_status_1_and_a_file_beside_the_ledger) {
    const Folder folder;
    run(folder, {"init"});
    const auto ledger = folder.write("e.csv", bad);
    const auto said = run(folder, {"import", "enterprises", ledger.string()});
    BOOST_TEST(said.status == 1);
    BOOST_TEST(said.out.find("退回 1") != std::string::npos);
    BOOST_TEST(said.out.find(ledger.string() + ".rejects.csv") != std::string::npos);
    BOOST_TEST(rejects_of(ledger.string() + ".rejects.csv").at("3").find("『社区』") != std::string::npos);
    const auto elsewhere =
        run(folder, {"import", "enterprises", ledger.string(), "--rejects", (folder / "r.csv").string()});
    BOOST_TEST(elsewhere.status == 1);
    BOOST_TEST(std::filesystem::exists(folder / "r.csv"));
}

BOOST_AUTO_TEST_CASE(a_dry_run_says_that_nothing_was_kept) {
    const Folder folder;
    run(folder, {"init"});
    const auto ledger = folder.write("e.csv", good).string();
    BOOST_TEST(run(folder, {"import", "enterprises", ledger, "--dry-run"}).out.find("没有保存") !=
               std::string::npos);
    BOOST_TEST(run(folder, {"import", "enterprises", ledger}).out.find("新增 1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(words_that_make_no_sense_give_status_2) {
    const Folder folder;
    for (const auto& words :
         {Texts{"import", "hazard", "x.csv"}, Texts{"import", "hazards"}, Texts{"export", "hazards"},
          Texts{"import", "hazards", "x.csv", "--format", "xml"},
          Texts{"import", "hazards", "x.csv", "--dry"}})
        BOOST_TEST(run(folder, words).status == 2);
}

BOOST_AUTO_TEST_CASE(a_ledger_is_written_by_the_ending_of_its_file) {
    const Folder folder;
    run(folder, {"init"});
    run(folder, {"import", "enterprises", folder.write("e.csv", good).string()});
    for (const std::string name : {"out.csv", "out.xlsx"}) {
        BOOST_TEST(run(folder, {"export", "enterprises", "--out", (folder / name).string()}).status == 0);
        BOOST_TEST(texts_of(folder / name)[1][0] == "甲店");
    }
    BOOST_TEST(bytes_of(folder / "out.xlsx").starts_with("PK"));
    BOOST_TEST(bytes_of(folder / "out.csv")
                   .starts_with("\xEF\xBB\xBF企业名称,统一社会信用代码,社区,网格,地址,行业,场所类型,"
                                "主要负责人,联系电话,从业人员,风险等级\r\n"));
}

BOOST_AUTO_TEST_CASE(a_figure_is_explained_by_its_records) {
    const Folder folder;
    run(folder, {"init"});
    run(folder, {"import", "enterprises", folder.write("e.csv", good).string()});
    run(folder, {"import", "inspections",
                 folder
                     .write("i.csv", "检查编号,检查日期,企业名称,检查人员,检查类型\nJC1,2023-04-07,甲店,"
                                     "王强、李敏,日常\nJC2,2023-04-08,甲店,王强、李敏,复查\n")
                     .string()});
    const auto said = run(
        folder, {"stats", "--from", "2023-04-01", "--to", "2023-06-30", "--explain", "inspections.visits"});
    BOOST_TEST(said.status == 0);
    const auto json = Json::parse(said.out);
    BOOST_TEST(json.at_path("count")->dump() == "1");
    BOOST_TEST(*json.at_path("records.0.code")->text() == "JC1");
    BOOST_TEST(*json.at_path("left_out.0.code")->text() == "JC2");
    BOOST_TEST((refusal([&] {
                    run(folder, {"stats", "--from", "2023-04-01", "--to", "2023-06-30", "--explain", "x"});
                }).kind() == ProblemKind::unknown_figure));
}

BOOST_AUTO_TEST_SUITE_END()
