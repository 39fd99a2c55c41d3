#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include "audit/migrated.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "organisation/authority_item.hpp"
#include "planning/task.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

const std::string authority_id = "01900000-0000-7000-8000-000000000001";
const std::string task_id = "01900000-0000-7000-8000-000000000002";

Date day(const char* text) {
    return Date::parse(text).value();
}

} // namespace

namespace bihuan::test {

/// An office as it was before its powers stood in one list.
struct AnOlderOffice {
    explicit AnOlderOffice(TestEngine engine)
        : place(engine), clock(Instant::parse("2024-12-31T12:00:00+08:00").value()),
          database(place.address(), clock, db::Opening::create_if_missing), ids(clock, [](auto bytes) {
              static unsigned char next = 0;
              for (auto& byte : bytes)
                  byte = ++next;
          }) {
        std::vector<EmbeddedFile> before;
        for (const auto& file : db::migrations())
            if (file.path < "0110") before.push_back(file);
        db::migrate(database, before);
    }

    template<class Use>
    auto write(Use&& use) {
        return database.write(Actor{"test", "test", "test"}, std::forward<Use>(use));
    }

    Place place;
    FrozenClock clock;
    db::Database database;
    IdSource ids;
};

} // namespace bihuan::test

BOOST_DATA_TEST_CASE(what_an_office_inspected_by_moves_into_its_list_and_the_chain_knows, engines(), engine) {
    AnOlderOffice office{engine};
    office.write([&](db::Transaction& transaction) {
        Enterprise shop;
        shop.name = "好味道饭店";
        shop.community = "东湖社区";
        shop = enterprise::register_enterprise(transaction, office.ids, shop);
        transaction.execute(
            "INSERT INTO inspection_authority (id, organ, basis, item, legal_basis, notice_no, "
            "notice_issuer, notice_on, valid_from, valid_to) VALUES ($1, '东湖街道办事处', "
            "'delegated', '安全生产检查', '区政府公告', '东政告〔2024〕3号', '区政府', "
            "'2024-01-15', '2024-02-01', NULL)",
            {authority_id});
        audit::append(transaction, "inspection_authority.set", "inspection_authority", authority_id, "{}",
                      "as it was");
        InspectionTask task;
        task.id = Id<InspectionTask>::parse(task_id).value();
        task.enterprise = shop.id;
        task.planned_from = task.planned_to = day("2024-03-01");
        task.authority_basis = PowerBasis::own_duty;
        audit::insert(transaction, "inspection_task.request", task);
        transaction.execute("UPDATE inspection_task SET authority = $1, authority_basis = 'delegated'",
                            {authority_id});
        audit::append(transaction, "inspection_task.request", "inspection_task", task_id, "{}", "as it was");
    });

    db::migrate(office.database);
    const std::vector<audit::AuditedRecord> kinds{audit::audited_record<Enterprise>(),
                                                  audit::audited_record<AuthorityItem>(),
                                                  audit::audited_record<InspectionTask>()};
    const auto is_sound = [&] {
        return office.database.read(
            [&](const db::Reader& reader) { return audit::verify(reader, kinds).clean(); });
    };
    BOOST_TEST(!is_sound());
    BOOST_TEST(audit::note_migrated(office.database, kinds).size() == 2u);
    BOOST_TEST(is_sound());
    BOOST_TEST(audit::note_migrated(office.database, kinds).empty());

    office.database.read([&](const db::Reader& reader) {
        const auto items =
            organisation::authority_items_in_force(reader, AuthorityPower::inspection, day("2024-03-01"));
        BOOST_TEST_REQUIRE(items.size() == 1u);
        BOOST_TEST(items[0].id.text() == authority_id);
        BOOST_TEST((items[0].basis == PowerBasis::empowered));
        BOOST_TEST(items[0].matter == "安全生产检查");
        BOOST_TEST(items[0].document == "区政府公告");
        BOOST_TEST(items[0].notice_no == "东政告〔2024〕3号");
        BOOST_TEST(items[0].notice_on->text() == "2024-01-15");
        const auto task = db::find(reader, Id<InspectionTask>::parse(task_id).value());
        BOOST_TEST((task->authority == items[0].id));
        BOOST_TEST((task->authority_basis == PowerBasis::empowered));
        BOOST_TEST(
            organisation::authority_items_in_force(reader, AuthorityPower::inspection, day("2024-01-31"))
                .empty());
    });
}
