#include "support/program.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(words_of_the_program)

BOOST_AUTO_TEST_CASE(wrong_usage_ends_with_2_and_refused_data_with_1) {
    const Folder folder;
    const auto status = [&](std::vector<std::string> words) { return run_program(folder.path(), words).status; };
    const std::string data = (folder.path() / "data").string();
    BOOST_TEST(status({}) == 2);
    BOOST_TEST(status({"stat"}) == 2);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-01-01"}) == 2);
    BOOST_TEST(status({"--data", data, "import", "shops", "file.csv"}) == 2);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-01-01", "--to", "2023-12-31"}) == 1); // no database yet
    BOOST_TEST(status({"--data", data, "init"}) == 0);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-02-30", "--to", "2023-12-31"}) == 1);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-12-31", "--to", "2023-01-01"}) == 1);
    BOOST_TEST(status({"--data", data, "import", "hazards", "nowhere.csv"}) == 1);
    BOOST_TEST(status({"--data", data, "stats", "--from", "2023-01-01", "--to", "2023-12-31", "--explain", "hazards.lost"}) == 1);
    BOOST_TEST(status({"--data", data, "report", "quarterly", "--year", "2023", "--quarter", "1", "--out", "q1.doc"}) == 1);
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
