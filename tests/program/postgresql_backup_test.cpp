// Backup and restore of an office on PostgreSQL, as people do it: one file out, one file back.

#include "audit/chain.hpp"
#include "db/database.hpp"
#include "support/engines.hpp"
#include "support/program.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <fstream>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// An office of the program's own on the server of the tests.
struct ServerOffice {
    Folder folder;
    Place place;
    std::string data = (folder.path() / "data").string();
    std::string backup = (folder.path() / "office.backup").string();

    explicit ServerOffice(TestEngine engine) : place(engine) { BOOST_REQUIRE_EQUAL(run({"init"}).status, 0); }
    std::string url() const { return place.address().place; }
    Ended run(std::vector<std::string> words, const std::string& of = {}) const {
        words.insert(words.begin(), {"--data", data, "--database", of.empty() ? url() : of});
        return run_program(folder.path(), words);
    }
    std::int64_t count(const std::string& table) const {
        const FrozenClock clock{Instant{}};
        const db::Database database{place.address(), clock};
        return database.read([&](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM " + table).value();
        });
    }
};

std::vector<TestEngine> server() {
    std::vector<TestEngine> all;
    for (const auto& engine : engines())
        if (engine.engine == db::Engine::postgresql) all.push_back(engine);
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(backup_on_a_server)

BOOST_AUTO_TEST_CASE(one_file_brings_the_office_back_and_never_over_another_without_force) {
    for (const auto& engine : server()) {
        const ServerOffice office{engine};
        BOOST_TEST(office.run({"user", "add", "li", "--role", "official"}).status == 0);
        BOOST_TEST(office.run({"backup", office.backup}).status == 0);
        BOOST_TEST(office.run({"backup", office.backup}).status == 1); // never over another file
        BOOST_TEST(office.run({"user", "add", "later", "--role", "official"}).status == 0);
        BOOST_TEST(office.count("account") == 3);

        const auto refused = office.run({"restore", office.backup});
        BOOST_TEST(refused.status == 1);
        BOOST_TEST(refused.err.find("--force") != std::string::npos, refused.err);
        BOOST_TEST(office.count("account") == 3);
        const auto restored = office.run({"restore", office.backup, "--force"});
        BOOST_TEST(restored.status == 0, restored.err);
        BOOST_TEST(office.count("account") == 2);
        BOOST_TEST(office.run({"verify"}).status == 0);

        // Into a place where there is nothing yet; it has another name.
        const Place fresh{engine};
        const auto elsewhere = office.run({"restore", office.backup}, fresh.address().place);
        // The schema of the backup is there already, under its own name: nothing is mixed.
        BOOST_TEST(elsewhere.status == 1);
        BOOST_TEST(office.count("account") == 2);
        const auto mode = std::filesystem::status(office.backup).permissions();
        BOOST_TEST((mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)));
    }
}

BOOST_AUTO_TEST_CASE(a_backup_that_is_cut_or_of_another_engine_leaves_the_office_as_it_was) {
    for (const auto& engine : server()) {
        const ServerOffice office{engine};
        BOOST_TEST(office.run({"backup", office.backup}).status == 0);
        const std::string bytes = bytes_of(office.backup);
        const std::string cut = (office.folder.path() / "cut").string();
        std::ofstream{cut, std::ios::binary} << bytes.substr(0, bytes.size() / 2);
        const std::string sqlite = (office.folder.path() / "other").string();
        std::ofstream{sqlite, std::ios::binary} << "SQLite format 3";
        for (const auto& file : {cut, sqlite}) {
            const auto refused = office.run({"restore", file, "--force"});
            BOOST_TEST(refused.status == 1);
            BOOST_TEST(!refused.err.empty());
        }
        BOOST_TEST(office.count("account") == 1);
        BOOST_TEST(office.run({"verify"}).status == 0);
    }
}

BOOST_AUTO_TEST_CASE(an_office_that_somebody_has_open_is_not_replaced_under_him) {
    for (const auto& engine : server()) {
        const ServerOffice office{engine};
        BOOST_TEST(office.run({"backup", office.backup}).status == 0);
        {
            const FrozenClock clock{Instant{}};
            const db::Database open{office.place.address(), clock};
            open.read([](const db::Reader& reader) { return reader.integer("SELECT 1"); });
            const auto refused = office.run({"restore", office.backup, "--force"});
            BOOST_TEST(refused.status == 1);
            BOOST_TEST(refused.err.find("正被其他程序使用") != std::string::npos, refused.err);
        }
        BOOST_TEST(office.run({"restore", office.backup, "--force"}).status == 0);
    }
}

BOOST_AUTO_TEST_CASE(a_backup_is_consistent_while_others_write) {
    for (const auto& engine : server()) {
        const ServerOffice office{engine};
        {
            std::atomic<bool> enough = false;
            std::thread writer{[&] {
                const FrozenClock clock{Instant::parse("2024-12-31T12:00:00+08:00").value()};
                db::Database database{office.place.address(), clock};
                for (int i = 0; !enough && i < 20'000; ++i)
                    database.write({"t", "t", "t"}, [&](db::Transaction& transaction) {
                        audit::append(transaction, "test.note", "note", std::to_string(i), "{}", "");
                    });
            }};
            const auto made = office.run({"backup", office.backup});
            enough = true;
            writer.join();
            BOOST_TEST(made.status == 0, made.err);
        }
        BOOST_TEST(office.run({"restore", office.backup, "--force"}).status == 0);
        const auto verified = office.run({"verify"});
        BOOST_TEST(verified.status == 0, verified.err);
    }
}

BOOST_AUTO_TEST_CASE(the_password_goes_to_the_tool_and_not_among_its_words) {
    for (const auto& engine : server()) {
        const ServerOffice office{engine};
        const auto tools = office.folder.path() / "tools";
        std::filesystem::create_directories(tools);
        const std::string words = (office.folder.path() / "words").string();
        std::ofstream{tools / "pg_dump"} << "#!/bin/sh\nPATH=/usr/local/bin:/usr/bin:/bin\n"
                                         << "echo \"$@\" > " << words << "; echo \"pw=$PGPASSWORD\" >> "
                                         << words << "\nexec pg_dump \"$@\"\n";
        std::filesystem::permissions(tools / "pg_dump", std::filesystem::perms::owner_all);
        const std::string path = std::getenv("PATH");
        ::setenv("PATH", (tools.string() + ":" + path).c_str(), 1);
        std::string url = office.url();
        const auto at = url.find('@');
        BOOST_REQUIRE(at != std::string::npos);
        url.insert(at, ":s3cret%2Fpw");
        const auto made = office.run({"backup", office.backup}, url);
        ::setenv("PATH", path.c_str(), 1);
        BOOST_TEST(made.status == 0, made.err);
        const std::string told = bytes_of(words);
        BOOST_TEST(told.substr(0, told.find('\n')).find("s3cret") == std::string::npos, told);
        BOOST_TEST(told.find("pw=s3cret/pw") != std::string::npos, told);
        for (const auto& said : {made.out, made.err})
            BOOST_TEST(said.find("s3cret") == std::string::npos, said);
    }
}

BOOST_AUTO_TEST_SUITE_END()
