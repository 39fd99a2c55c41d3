#include "notice/change_feed.hpp"

#include "notice/a_post_office.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

namespace {

const notice::ToldRecords told{{"notification_setting", &record::description_of<NotificationSetting>()}};

Json changes(const FreshDatabase& database, std::int64_t since, std::int64_t limit = 1000,
             const std::string& type = {}) {
    return Json::parse(database.read(
        [&](const db::Reader& reader) { return notice::changes_json(reader, since, limit, type, told); }));
}

} // namespace

BOOST_AUTO_TEST_SUITE(feed_of_changes)

BOOST_DATA_TEST_CASE(a_reader_misses_nothing_and_meets_no_gap_while_several_write, engines(), engine) {
    APostOffice office{engine};
    constexpr int writers = 4, each = 25;
    std::atomic<int> writing = writers;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&, i] {
            for (int k = 0; k < each; ++k)
                try {
                    office.person("w" + std::to_string(i) + "-" + std::to_string(k));
                    if (k % 5 == 0) // a transaction that comes to nothing leaves no gap
                        office.database.write([&](db::Transaction& transaction) {
                            audit::append(transaction, "x", "x", "x", "{}", "");
                            throw Problem{ProblemKind::not_ready};
                        });
                } catch (const Problem& problem) {
                    BOOST_TEST((problem.kind() == ProblemKind::not_ready));
                }
            --writing;
        });
    std::int64_t next = 0, met = 0;
    for (bool last = false; !last;) {
        last = writing == 0;
        const Json page = changes(office.database, next, 7);
        for (const auto& item : *page.find("items")->list()) {
            BOOST_TEST(*item.find("sequence")->integer() == next + 1);
            next = *item.find("sequence")->integer();
            ++met;
            last = false;
        }
        BOOST_TEST(*page.find("next")->integer() == next);
    }
    for (auto& thread : threads)
        thread.join();
    BOOST_TEST(met == writers * each);
}

BOOST_DATA_TEST_CASE(differences_tell_neither_addresses_nor_secrets_nor_accounts, engines(), engine) {
    APostOffice office{engine};
    const auto li = office.person("li");
    auto setting = office.wants(li);
    setting.email = "other@office.example";
    setting.choices.push_back({"hazard_overdue", false});
    office.database.write(
        [&](db::Transaction& transaction) { notice::keep_setting(transaction, li, setting); });
    const Json page = changes(office.database, 0);
    BOOST_TEST(page.dump().find("office.example") == std::string::npos);
    BOOST_TEST(page.at_path("items.0.change")->is_null()); // the account
    BOOST_TEST(*page.at_path("items.1.change.after.quiet_from")->text() == "00:00");
    BOOST_TEST(*page.at_path("items.2.change.after.choices.0.kind")->text() == "hazard_overdue");
}

BOOST_DATA_TEST_CASE(one_kind_of_record_alone_leads_on_over_the_others, engines(), engine) {
    APostOffice office{engine};
    const auto li = office.person("li");
    office.wants(li);
    for (int i = 0; i < 5; ++i)
        office.person("p" + std::to_string(i));
    const Json page = changes(office.database, 0, 1000, "notification_setting");
    BOOST_TEST(page.find("items")->list()->size() == 1u);
    BOOST_TEST(*page.find("next")->integer() == 7);
    BOOST_TEST(*changes(office.database, 7, 1000, "notification_setting").find("next")->integer() == 7);
    const Json cut = changes(office.database, 0, 3, "account");
    BOOST_TEST(cut.find("items")->list()->size() == 3u);
    BOOST_TEST(*cut.find("next")->integer() == 4); // the setting is number 2
}

BOOST_AUTO_TEST_SUITE_END()
