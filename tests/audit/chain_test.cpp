#include "audit/chain.hpp"

#include "enterprise/enterprise_actions.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include <thread>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(two_writers)

BOOST_DATA_TEST_CASE(whoever_waits_for_the_chain_holds_no_record_yet, engines(), engine) {
    if (engine.engine == db::Engine::sqlite) return; // one writer, nobody waits inside a transaction
    FreshDatabase fresh{engine};
    const Enterprise place = fresh.write([&](db::Transaction& transaction) {
        Enterprise wanted;
        wanted.name = "餐饮店";
        wanted.community = "嘉宁社区";
        return enterprise::register_enterprise(transaction, fresh.ids, wanted);
    });
    const auto import = fresh.database.begin_writing(Actor{"a", "a", "import"});
    audit::hold_chain(import->transaction());
    std::thread correction{[&] {
        fresh.write([&](db::Transaction& transaction) {
            Enterprise corrected = place;
            corrected.industry = "餐饮";
            audit::update(transaction, "enterprise.correct", place, corrected);
        });
    }};
    const auto somebody_waits = [&] {
        return fresh.read([](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM pg_locks WHERE NOT granted").value() > 0;
        });
    };
    while (!somebody_waits())
        std::this_thread::yield();
    // The import comes to the same record: it gets it, else the two would wait for each other.
    BOOST_CHECK_NO_THROW(
        import->transaction().each("SELECT id FROM enterprise WHERE id = $1 FOR UPDATE NOWAIT",
                                   {place.id.text()}, [](const db::Row&) {}));
    import->commit();
    correction.join();
    BOOST_TEST(fresh.read([&](const db::Reader& reader) {
        return reader.text("SELECT industry FROM enterprise WHERE id = $1", {place.id.text()}).value();
    }) == "餐饮");
}

BOOST_AUTO_TEST_SUITE_END()
