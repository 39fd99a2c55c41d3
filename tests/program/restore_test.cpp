// Restoring loses nothing of what it replaces before the backup was looked at, and nothing of what others
// write.

#include "db/database.hpp"
#include "support/files.hpp"
#include "support/program.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

struct BackedUpOffice {
    Folder folder;
    std::string data = (folder.path() / "data").string();
    std::string backup = (folder.path() / "backup.sqlite").string();

    BackedUpOffice() {
        BOOST_REQUIRE_EQUAL(run({"init"}).status, 0);
        BOOST_REQUIRE_EQUAL(run({"backup", backup}).status, 0);
    }
    Ended run(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--data", data});
        return run_program(folder.path(), words);
    }
    bool leaves_only_the_database() const {
        std::size_t files = 0;
        for (const auto& file : std::filesystem::directory_iterator{data})
            files +=
                file.path().filename() != "bihuan.sqlite" && file.path().filename() != "secrets.key" ? 1 : 0;
        return files == 0;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(restoring)

BOOST_AUTO_TEST_CASE(a_database_that_another_program_has_open_is_not_replaced_under_it) {
    const BackedUpOffice office;
    {
        const FrozenClock clock{Instant{}};
        const db::Database open_elsewhere{{db::Engine::sqlite, office.data + "/bihuan.sqlite"}, clock};
        open_elsewhere.read(
            [](const db::Reader& reader) { return reader.integer("SELECT count(*) FROM hazard"); });
        const auto refused = office.run({"restore", office.backup, "--force"});
        BOOST_TEST(refused.status == 1);
        BOOST_TEST(refused.err.find("正被其他程序使用") != std::string::npos, refused.err);
    }
    BOOST_TEST(office.run({"restore", office.backup, "--force"}).status == 0);
    BOOST_TEST(office.run({"verify"}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_damaged_database_can_be_replaced) {
    const BackedUpOffice office;
    std::ofstream{office.data + "/bihuan.sqlite", std::ios::trunc} << "nothing that could be read";
    BOOST_TEST(office.run({"restore", office.backup, "--force"}).status == 0);
    BOOST_TEST(office.run({"verify"}).status == 0);
}

BOOST_AUTO_TEST_CASE(what_is_no_backup_is_refused_by_its_name_and_leaves_no_file_behind) {
    const BackedUpOffice office;
    const std::string notes = (office.folder.path() / "notes.txt").string();
    std::ofstream{notes} << "this is no database at all";
    for (const auto& file : {notes, office.data}) {
        const auto refused = office.run({"restore", file, "--force"});
        BOOST_TEST(refused.status == 1);
        BOOST_TEST(refused.err.find("“" + file + "”") != std::string::npos, refused.err);
        BOOST_TEST(office.leaves_only_the_database());
    }
    BOOST_TEST(office.run({"verify"}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_backup_with_altered_records_is_restored_with_a_word_about_it) {
    const BackedUpOffice office;
    {
        const FrozenClock clock{Instant{}};
        db::Database backup{{db::Engine::sqlite, office.backup}, clock};
        backup.housekeeping([](db::Transaction& transaction) {
            transaction.execute("UPDATE account SET display_name = 'somebody else'");
        });
    }
    const auto restored = office.run({"restore", office.backup, "--force"});
    BOOST_TEST(restored.status == 0);
    BOOST_TEST(restored.err.find("备份中有被改动的记录") != std::string::npos, restored.err);
    BOOST_TEST(office.run({"verify"}).status == 1);
}

BOOST_AUTO_TEST_SUITE_END()
