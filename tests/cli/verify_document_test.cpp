// bihuan verify-document, from the issue of a report to its altered copies.
#include "cli/parser.hpp"
#include "core/json.hpp"
#include "support/ledger_files.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <sstream>

using namespace bihuan;
using namespace bihuan::test;

namespace {

struct Said {
    int status = 0;
    std::string out;
};

/// Runs the program's words on a database in the folder.
Said run(const Folder& folder, std::vector<std::string> words) {
    ::setenv("BIHUAN_FONTS", BIHUAN_BINARY_DIR "/fonts", 1);
    words.insert(words.begin(), "bihuan");
    words.insert(words.end(), {"--data", (folder / "data").string(), "--language", "zh"});
    std::vector<const char*> pointers;
    for (const auto& word : words)
        pointers.push_back(word.c_str());
    std::istringstream in;
    std::ostringstream out, err;
    const cli::Streams streams{in, out, err};
    const auto parsed =
        cli::parse(static_cast<int>(pointers.size()), pointers.data(), cli::commands(), streams);
    const int status = parsed.command ? parsed.command->run(parsed.arguments, streams) : parsed.exit_status;
    return {status, out.str()};
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

constexpr const char* head = "检查编号,检查日期,企业名称,检查类型,检查人员\n";

} // namespace

BOOST_AUTO_TEST_SUITE(verifying_documents)

BOOST_AUTO_TEST_CASE(a_report_proves_itself_and_names_what_the_ledger_says_otherwise_today) {
    const Folder folder;
    run(folder, {"init"});
    run(folder, {"import", "enterprises", folder.write("e.csv", "企业名称,社区\n甲店,东湖社区\n").string()});
    const auto visits =
        folder.write("i.csv", std::string{head} + "JC1,2023-01-10,甲店,日常检查,王强、李敏\n");
    BOOST_REQUIRE(run(folder, {"import", "inspections", visits.string()}).status == 0);
    const std::string paper = (folder / "q1.pdf").string();
    BOOST_REQUIRE(
        run(folder, {"report", "quarterly", "--year", "2023", "--quarter", "1", "--out", paper, "--issue"})
            .status == 0);

    const auto genuine = run(folder, {"verify-document", paper});
    BOOST_TEST(genuine.status == 0);
    BOOST_TEST(has(genuine.out, "真实有效"));
    BOOST_TEST(has(genuine.out, "2023年第一季度安全生产工作报告"));
    BOOST_TEST(has(genuine.out, "与今天的账本一致"));

    const auto later = folder.write("l.csv", std::string{head} + "JC2,2023-02-10,甲店,日常检查,王强、李敏\n");
    BOOST_REQUIRE(run(folder, {"import", "inspections", later.string()}).status == 0);
    const auto differs = run(folder, {"verify-document", paper});
    BOOST_TEST(differs.status == 0); // it is what was issued; the ledger has moved on
    BOOST_TEST(has(differs.out, "inspections.visits：印发时 1，今天 2"));
    BOOST_TEST(has(differs.out, "by_community[东湖社区].visits"));
    const Json json = Json::parse(run(folder, {"verify-document", paper, "--format", "json"}).out);
    BOOST_TEST(*json.find("verdict")->text() == "genuine");
    BOOST_TEST(!json.find("differences")->list()->empty());

    const auto altered =
        run(folder, {"verify-document", folder.write("x.pdf", bytes_of(paper) + " ").string()});
    BOOST_TEST(altered.status == 1);
    BOOST_TEST(has(altered.out, "文件被改动"));
    BOOST_TEST(has(altered.out, "2023年第一季度安全生产工作报告"));

    // A corrected edition takes its place.
    const std::string second = (folder / "second.pdf").string();
    run(folder, {"report", "quarterly", "--year", "2023", "--quarter", "1", "--out", second, "--reissue"});
    const auto superseded = run(folder, {"verify-document", paper});
    BOOST_TEST(superseded.status == 1);
    BOOST_TEST(has(superseded.out, "真实，但已被替代"));
    BOOST_TEST(run(folder, {"verify-document", second}).status == 0);
    BOOST_TEST(run(folder, {"verify"}).status == 0);

    // A draft proves nothing.
    const std::string draft = (folder / "draft.pdf").string();
    run(folder, {"report", "quarterly", "--year", "2023", "--quarter", "2", "--out", draft});
    const auto not_ours = run(folder, {"verify-document", draft});
    BOOST_TEST(not_ours.status == 1);
    BOOST_TEST(has(not_ours.out, "不是本单位印发的文书"));
    BOOST_CHECK_EXCEPTION(
        run(folder, {"verify-document", visits.string()}), Problem,
        [](const Problem& problem) { return problem.kind() == ProblemKind::not_our_document; });
}

BOOST_AUTO_TEST_SUITE_END()
