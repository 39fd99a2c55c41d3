// The program ends at any moment: killed, out of disk. What it had said is there, the rest can be done again.

#include "db/database.hpp"
#include "support/program.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// An office with one shop, and a ledger of so many visits to it.
struct LargeLedger {
    Folder folder;
    std::string data = (folder.path() / "data").string();
    std::string ledger = (folder.path() / "inspections.csv").string();
    int rows;

    explicit LargeLedger(int rows_) : rows(rows_) {
        std::ofstream{folder.path() / "enterprises.csv"} << "name,community\n和祥超市,安澜社区\n";
        std::ofstream out{ledger};
        out << "code,date,enterprise,kind,inspectors\n";
        for (int i = 1; i <= rows; ++i)
            out << "JC-" << i << ",2023-04-17,和祥超市,日常检查,马艳、杨军\n";
        out.close();
        BOOST_REQUIRE_EQUAL(run({"init"}).status, 0);
        BOOST_REQUIRE_EQUAL(
            run({"import", "enterprises", (folder.path() / "enterprises.csv").string()}).status, 0);
    }

    std::vector<std::string> words(std::vector<std::string> more) const {
        more.insert(more.begin(), {"--data", data});
        return more;
    }
    Ended run(std::vector<std::string> more, rlim_t file_size = RLIM_INFINITY) const {
        return run_program(folder.path(), words(std::move(more)), file_size);
    }
    std::int64_t inspections() const {
        const FrozenClock clock{Instant{}};
        const db::Database database{{db::Engine::sqlite, data + "/bihuan.sqlite"}, clock};
        return database.read([](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM inspection").value();
        });
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(sudden_end)

BOOST_AUTO_TEST_CASE(an_import_that_is_killed_leaves_whole_rows_and_goes_on_where_it_stopped) {
    const LargeLedger office{12'000};
    for (const std::int64_t some : {1, 3'000, 7'000}) {
        RunningProgram importing{office.folder.path(),
                                 office.words({"import", "inspections", office.ledger})};
        while (office.inspections() < some && !importing.has_ended()) {
        }
        BOOST_REQUIRE_MESSAGE(!importing.has_ended(), "the import was over before it could be killed");
        importing.signal(SIGKILL);
        BOOST_TEST(importing.wait().status == -1);

        const auto verified = office.run({"verify"});
        BOOST_TEST(verified.status == 0, verified.out);
        BOOST_TEST(office.inspections() >= some);
        BOOST_TEST(office.inspections() < office.rows);
    }
    const auto kept = office.inspections();
    const auto again = office.run({"import", "inspections", office.ledger, "--format", "json"});
    BOOST_TEST(again.status == 0);
    BOOST_TEST(again.out.find("\"imported\":" + std::to_string(office.rows - kept) + ",") !=
                   std::string::npos,
               again.out);
    BOOST_TEST(again.out.find("\"unchanged\":" + std::to_string(kept) + ",") != std::string::npos, again.out);
    BOOST_TEST(office.run({"verify"}).status == 0);
}

BOOST_AUTO_TEST_CASE(where_the_disk_takes_no_more_the_import_says_so_and_what_is_there_stays_sound) {
    const LargeLedger office{8'000};
    const auto size = std::filesystem::file_size(office.data + "/bihuan.sqlite");
    const auto stopped = office.run({"import", "inspections", office.ledger}, size + 600'000);
    BOOST_TEST(stopped.status == 1);
    BOOST_TEST(stopped.err.find("磁盘") != std::string::npos, stopped.err);
    BOOST_TEST(office.run({"verify"}).status == 0);
    BOOST_TEST(office.run({"import", "inspections", office.ledger}).status == 0);
    BOOST_TEST(office.inspections() == office.rows);
}

BOOST_AUTO_TEST_SUITE_END()
