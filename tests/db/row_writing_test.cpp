#include "audit/verify.hpp"
#include "db/row_writing.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

namespace {

const Actor clerk{"test", "test", "test"};

Unit add_unit(db::Transaction& transaction, IdSource& ids, const std::string& name) {
    Unit unit;
    unit.id = ids.make<Unit>();
    unit.name = name;
    audit::insert(transaction, "unit.add", unit);
    return unit;
}

std::int64_t units(FreshDatabase& office) {
    return office.read(
        [](const db::Reader& reader) { return reader.integer("SELECT count(*) FROM unit").value(); });
}

struct Refused {};

} // namespace

BOOST_AUTO_TEST_SUITE(row_writing)

BOOST_DATA_TEST_CASE(a_row_that_throws_leaves_nothing_and_the_others_stay, engines(), engine) {
    FreshDatabase office{engine};
    db::RowWriting writing{office.database, clerk};
    const auto add = [&](const char* name, bool fails) {
        return writing.row([&](db::Transaction& transaction) {
            add_unit(transaction, office.ids, name);
            if (fails) throw Refused{};
            return true;
        });
    };
    BOOST_CHECK_THROW(add("甲", true), Refused); // the first of its transaction
    add("乙", false);
    BOOST_CHECK_THROW(add("丙", true), Refused);
    add("丁", false);
    writing.commit();
    BOOST_TEST(units(office) == 2);
    const auto head = office.read([](const db::Reader& reader) { return audit::head(reader); });
    BOOST_TEST(head.sequence == 2);
    const std::vector<audit::AuditedRecord> records{audit::audited_record<Unit>()};
    BOOST_TEST(office.read([&](const db::Reader& reader) { return audit::verify(reader, records); }).clean());
}

BOOST_DATA_TEST_CASE(an_error_of_the_engine_costs_its_row_only, engines(), engine) {
    FreshDatabase office{engine};
    db::RowWriting writing{office.database, clerk};
    const auto add = [&] {
        return writing.row(
            [&](db::Transaction& transaction) { return add_unit(transaction, office.ids, "东湖社区"); });
    };
    add();
    BOOST_CHECK_THROW(add(), Problem); // a name is unique
    writing.row([&](db::Transaction& transaction) { return add_unit(transaction, office.ids, "西山社区"); });
    writing.commit();
    BOOST_TEST(units(office) == 2);
}

BOOST_DATA_TEST_CASE(what_is_not_committed_is_gone, engines(), engine) {
    FreshDatabase office{engine};
    {
        db::RowWriting writing{office.database, clerk};
        writing.row([&](db::Transaction& transaction) { return add_unit(transaction, office.ids, "甲"); });
    }
    BOOST_TEST(units(office) == 0);
}

BOOST_DATA_TEST_CASE(a_rehearsal_sees_its_own_rows_and_keeps_none, engines(), engine) {
    FreshDatabase office{engine};
    {
        db::RowWriting writing{office.database, clerk, db::RowWriting::Keep::no};
        writing.row([&](db::Transaction& transaction) { return add_unit(transaction, office.ids, "甲"); });
        writing.commit();
        BOOST_TEST(writing.row([](db::Transaction& transaction) {
            return transaction.integer("SELECT count(*) FROM unit").value();
        }) == 1);
    }
    BOOST_TEST(units(office) == 0);
    BOOST_CHECK_THROW(office.database.begin_rehearsal(clerk)->commit(), std::logic_error);
}

BOOST_AUTO_TEST_CASE(nobody_waits_for_a_rehearsal_on_postgresql) {
    if (!postgresql_of_tests()) return;
    FreshDatabase office{{db::Engine::postgresql}};
    db::RowWriting rehearsal{office.database, clerk, db::RowWriting::Keep::no};
    rehearsal.row([&](db::Transaction& transaction) { return add_unit(transaction, office.ids, "甲"); });
    office.write([&](db::Transaction& transaction) { add_unit(transaction, office.ids, "乙"); });
    BOOST_TEST(units(office) == 1);
}

BOOST_AUTO_TEST_CASE(another_process_gets_its_turn_between_the_pieces_of_an_import) {
    FreshDatabase office{{db::Engine::sqlite}};
    std::atomic<bool> written = false;
    std::thread other{[&] {
        db::Database service{office.database.address(), office.clock}; // as another process has it
        service.housekeeping([](db::Transaction&) {});
        written = true;
    }};
    db::RowWriting writing{office.database, clerk};
    int pieces = 0;
    for (; !written && pieces < 2'000; ++pieces) {
        for (int i = 0; i < 5; ++i)
            writing.row([&](db::Transaction& transaction) {
                return add_unit(transaction, office.ids, std::to_string(pieces) + "-" + std::to_string(i));
            });
        writing.commit();
    }
    other.join();
    BOOST_TEST(pieces < 2'000);
}

BOOST_AUTO_TEST_SUITE_END()
