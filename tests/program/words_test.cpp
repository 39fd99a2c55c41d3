#include "support/program.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(words_of_the_program)

BOOST_AUTO_TEST_CASE(wrong_usage_ends_with_2_and_refused_data_with_1) {
    const Folder folder;
    const auto status = [&](std::vector<std::string> words) {
        return run_program(folder.path(), words).status;
    };
    const std::string data = (folder.path() / "data").string();
    BOOST_TEST(status({}) == 2);
    BOOST_TEST(status({"stat"}) == 2);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-01-01"}) == 2);
    BOOST_TEST(status({"--data", data, "import", "shops", "file.csv"}) == 2);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-01-01", "--to", "2023-12-31"}) ==
               1); // no database yet
    BOOST_TEST(status({"--data", data, "init"}) == 0);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-02-30", "--to", "2023-12-31"}) == 1);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-12-31", "--to", "2023-01-01"}) == 1);
    BOOST_TEST(status({"--data", data, "import", "hazards", "nowhere.csv"}) == 1);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-01-01", "--to", "2023-12-31", "--explain",
                       "hazards.lost"}) == 1);
    BOOST_TEST(status({"--data", data, "report", "quarterly", "--year", "2023", "--quarter", "1", "--out",
                       "q1.doc"}) == 1);
    BOOST_TEST(status({"--help"}) == 0);
    BOOST_TEST(status({"import", "--help"}) == 0);
}

BOOST_AUTO_TEST_CASE(what_is_refused_is_said_in_the_language_asked_for_with_the_remedy) {
    const Folder folder;
    const std::string data = (folder.path() / "data").string();
    const auto zh = run_program(folder.path(), {"--data", data, "verify"});
    BOOST_TEST(zh.err.find("请先运行 bihuan init") != std::string::npos, zh.err);
    const auto en = run_program(folder.path(), {"--data", data, "--language", "en", "verify"});
    BOOST_TEST(en.err.find("run `bihuan init` first") != std::string::npos, en.err);
    BOOST_TEST(zh.out == "");
    std::filesystem::create_directories(data);
    std::ofstream{folder.path() / "data" / "settings.json"} << R"({"language": "en"})";
    const auto set = run_program(folder.path(), {"--data", data, "verify"});
    BOOST_TEST(set.err.find("run `bihuan init` first") != std::string::npos, set.err);
}

BOOST_AUTO_TEST_CASE(what_is_refused_is_said_in_the_language_of_environment_and_settings) {
    const Folder folder;
    const auto data = folder.path() / "data";
    std::filesystem::create_directories(data);
    std::ofstream{data / "settings.json"} << R"({"language": "en"})";
    const auto said = run_program(folder.path(), {"--data", data.string(), "verify"});
    BOOST_TEST(said.err.find("run `bihuan init` first") != std::string::npos, said.err);
}

BOOST_AUTO_TEST_CASE(settings_that_cannot_be_read_are_named_with_their_file) {
    const Folder folder;
    const auto data = folder.path() / "data";
    std::filesystem::create_directories(data);
    for (const auto* text : {R"({"office": )", R"({"office": 5})"}) {
        std::ofstream{data / "settings.json"} << text;
        const auto said = run_program(folder.path(), {"--data", data.string(), "verify"});
        BOOST_TEST(said.status == 1);
        BOOST_TEST(said.err.find("settings.json") != std::string::npos, said.err);
    }
}

BOOST_AUTO_TEST_CASE(a_database_that_cannot_be_opened_is_said_at_once_and_a_damaged_one_with_its_remedy) {
    const Folder folder;
    const auto verify = [&](const std::string& place) {
        return run_program(folder.path(), {"--database", "sqlite:" + place, "verify"});
    };
    const auto opened = std::chrono::steady_clock::now();
    const auto a_folder = verify(folder.path().string());
    BOOST_TEST(a_folder.status == 1);
    BOOST_TEST(a_folder.err.find("无法打开数据库") != std::string::npos, a_folder.err);
    BOOST_TEST((std::chrono::steady_clock::now() - opened < std::chrono::seconds{30}));
    std::ofstream{folder.path() / "notes.txt"} << "this is no database at all";
    const auto no_database = verify((folder.path() / "notes.txt").string());
    BOOST_TEST(no_database.status == 1);
    BOOST_TEST(no_database.err.find("从备份恢复") != std::string::npos, no_database.err);
}

BOOST_AUTO_TEST_CASE(a_community_that_nobody_knows_has_no_figures) {
    const Folder folder;
    const std::string data = (folder.path() / "data").string();
    std::ofstream{folder.path() / "shops.csv"} << "name,community\n和祥超市,安澜社区\n";
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"--data", data});
        return run_program(folder.path(), words);
    };
    run({"init"});
    run({"import", "enterprises", (folder.path() / "shops.csv").string()});
    const std::vector<std::string> asked{"stats", "--from",     "2023-01-01",
                                         "--to",  "2023-12-31", "--community"};
    const auto of = [&](const char* community) {
        auto words = asked;
        words.emplace_back(community);
        return run(words);
    };
    BOOST_TEST(of("安澜社区").status == 0);
    BOOST_TEST(of("安蓝社区").status == 1);
    BOOST_TEST(of("安蓝社区").err.find("“安蓝社区”") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_ledger_is_exported_as_csv_or_xlsx_and_as_nothing_else) {
    const Folder folder;
    const std::string data = (folder.path() / "data").string();
    run_program(folder.path(), {"--data", data, "init"});
    for (const auto* name : {"hazards.xls", "hazards"})
        BOOST_TEST(run_program(folder.path(), {"--data", data, "export", "hazards", "--out",
                                               (folder.path() / name).string()})
                       .status == 1);
    BOOST_TEST(!std::filesystem::exists(folder.path() / "hazards.xls"));
}

BOOST_AUTO_TEST_CASE(init_shows_the_first_password_once_and_keeps_what_is_there) {
    const Folder folder;
    const std::vector<std::string> init{"--data", (folder.path() / "data").string(), "init"};
    const auto first = run_program(folder.path(), init);
    BOOST_TEST(first.status == 0);
    BOOST_TEST(first.out.find("admin") != std::string::npos);
    const auto second = run_program(folder.path(), init);
    BOOST_TEST(second.status == 0);
    BOOST_TEST(second.out.find("admin") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
