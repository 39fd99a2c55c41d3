#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include "audit/chain.hpp"
#include "db/rows.hpp"
#include "hazard/hazard.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

Enterprise an_enterprise(IdSource& ids, const std::string& name) {
    Enterprise enterprise;
    enterprise.id = ids.make<Enterprise>();
    enterprise.name = name;
    enterprise.community = "嘉宁社区";
    enterprise.employee_count = 1LL << 40;
    enterprise.longitude = 117.25;
    enterprise.risk_level = RiskLevel::orange;
    enterprise.has_plan = true;
    enterprise.factors = {{HazardFactor::gas_use}, {HazardFactor::crowded}};
    enterprise.licences = {{"食品经营许可证", "JY1", Date::parse("2026-01-31")}};
    return enterprise;
}

} // namespace

BOOST_AUTO_TEST_SUITE(storing)

BOOST_DATA_TEST_CASE(a_record_comes_back_as_it_was_stored_with_its_lists, engines(), engine) {
    FreshDatabase fresh{engine};
    const Enterprise stored = an_enterprise(fresh.ids, "春华'小餐饮\"—𬭚");
    fresh.write(
        [&](db::Transaction& transaction) { audit::insert(transaction, "enterprise.register", stored); });
    const auto found = fresh.read([&](const db::Reader& reader) { return db::find(reader, stored.id); });
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(record::to_json(*found) == record::to_json(stored));
}

BOOST_DATA_TEST_CASE(an_update_writes_the_lists_anew, engines(), engine) {
    FreshDatabase fresh{engine};
    const Enterprise before = an_enterprise(fresh.ids, "甲店");
    Enterprise after = before;
    after.risk_level.reset();
    after.factors = {{HazardFactor::hot_work}};
    after.licences.clear();
    fresh.write(
        [&](db::Transaction& transaction) { audit::insert(transaction, "enterprise.register", before); });
    fresh.write([&](db::Transaction& transaction) {
        audit::update(transaction, "enterprise.correct", before, after);
    });
    const auto found = fresh.read([&](const db::Reader& reader) { return db::find(reader, before.id); });
    BOOST_TEST(record::to_json(found.value()) == record::to_json(after));
}

BOOST_DATA_TEST_CASE(what_is_thrown_undoes_everything, engines(), engine) {
    FreshDatabase fresh{engine};
    BOOST_CHECK_THROW(fresh.write([&](db::Transaction& transaction) {
        audit::insert(transaction, "enterprise.register", an_enterprise(fresh.ids, "甲店"));
        throw Problem{ProblemKind::not_found};
    }),
                      Problem);
    fresh.read([](const db::Reader& reader) {
        BOOST_TEST(reader.integer("SELECT count(*) FROM enterprise").value() == 0);
        BOOST_TEST(reader.integer("SELECT count(*) FROM audit_entry").value() == 0);
        BOOST_TEST(audit::head(reader).sequence == 0);
    });
}

BOOST_DATA_TEST_CASE(a_change_without_an_audit_entry_is_refused_at_the_commit, engines(), engine) {
    FreshDatabase fresh{engine};
    const Enterprise enterprise = an_enterprise(fresh.ids, "甲店");
    BOOST_CHECK_THROW(fresh.write([&](db::Transaction& transaction) {
        db::insert(transaction, record::description_of<Enterprise>(), &enterprise);
    }),
                      std::logic_error);
    BOOST_CHECK_THROW(fresh.write([&](db::Transaction& transaction) {
        audit::insert(transaction, "enterprise.register", enterprise);
        transaction.execute("UPDATE enterprise SET name = 'x'");
    }),
                      std::logic_error);
    fresh.read([](const db::Reader& reader) {
        BOOST_TEST(reader.integer("SELECT count(*) FROM enterprise").value() == 0);
    });
}

BOOST_DATA_TEST_CASE(a_reader_cannot_write, engines(), engine) {
    FreshDatabase fresh{engine};
    // The face of a reader has no way to; what SQL itself could do is stopped by the engine.
    if (engine.engine == db::Engine::postgresql)
        BOOST_CHECK_THROW(fresh.read([](const db::Reader& reader) {
            reader.each("DELETE FROM audit_entry", {}, [](const db::Row&) {});
        }),
                          std::exception);
}

BOOST_DATA_TEST_CASE(a_second_use_of_a_code_is_told_as_such, engines(), engine) {
    FreshDatabase fresh{engine};
    const Enterprise enterprise = an_enterprise(fresh.ids, "甲店");
    const auto insert = [&] {
        fresh.write([&](db::Transaction& transaction) {
            audit::insert(transaction, "enterprise.register", enterprise);
        });
    };
    insert();
    try {
        insert();
        BOOST_FAIL("the same identity was taken twice");
    } catch (const Problem& problem) {
        BOOST_TEST((problem.kind() == ProblemKind::already_exists));
    }
}

BOOST_DATA_TEST_CASE(text_sorts_by_its_bytes_on_both_engines, engines(), engine) {
    FreshDatabase fresh{engine};
    for (const auto* name : {"b", "A", "甲", "a", "B"})
        fresh.write([&](db::Transaction& transaction) {
            audit::insert(transaction, "enterprise.register", an_enterprise(fresh.ids, name));
        });
    std::string order;
    fresh.read([&](const db::Reader& reader) {
        reader.each("SELECT name FROM enterprise ORDER BY name", {},
                    [&](const db::Row& row) { order += std::string{row.text(0)}; });
    });
    BOOST_TEST(order == "ABab甲");
}

BOOST_DATA_TEST_CASE(a_writer_that_is_not_committed_leaves_nothing, engines(), engine) {
    FreshDatabase fresh{engine};
    {
        const auto writing = fresh.database.begin_writing({"tester", "测试员", "test"});
        audit::insert(writing->transaction(), "enterprise.register", an_enterprise(fresh.ids, "甲店"));
    }
    fresh.write([&](db::Transaction& transaction) { // the writer is free again
        audit::insert(transaction, "enterprise.register", an_enterprise(fresh.ids, "乙店"));
    });
    fresh.read([](const db::Reader& reader) {
        BOOST_TEST(reader.integer("SELECT count(*) FROM enterprise").value() == 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(schema_history)

namespace {

std::vector<EmbeddedFile> with(const EmbeddedFile& further) {
    const auto own = db::migrations();
    std::vector<EmbeddedFile> files{own.begin(), own.end()};
    files.push_back(further);
    return files;
}

ProblemKind kind_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return ProblemKind::internal_error;
}

} // namespace

BOOST_DATA_TEST_CASE(a_database_newer_than_the_program_is_refused, engines(), engine) {
    FreshDatabase fresh{engine};
    db::migrate(fresh.database,
                with({"9000_later.sql", "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY)"}));
    BOOST_TEST((kind_of([&] { db::migrate(fresh.database); }) == ProblemKind::database_newer));
    BOOST_TEST((kind_of([&] { db::require_current_schema(fresh.database); }) == ProblemKind::database_newer));
}

BOOST_DATA_TEST_CASE(an_applied_migration_that_was_changed_is_refused, engines(), engine) {
    FreshDatabase fresh{engine};
    db::migrate(fresh.database,
                with({"9000_later.sql", "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY)"}));
    const auto changed = with({"9000_later.sql", "CREATE TABLE later (id TEXT)"});
    BOOST_TEST((kind_of([&] { db::migrate(fresh.database, changed); }) == ProblemKind::migration_changed));
}

BOOST_DATA_TEST_CASE(a_migration_that_fails_half_way_leaves_nothing_of_itself, engines(), engine) {
    FreshDatabase fresh{engine};
    const auto broken =
        with({"9000_later.sql",
              "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY)\n\nCREATE TABLE later (id TEXT)"});
    BOOST_CHECK_THROW(db::migrate(fresh.database, broken), std::exception);
    db::require_current_schema(fresh.database);
    db::migrate(fresh.database,
                with({"9000_later.sql", "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY)"}));
    fresh.read([](const db::Reader& reader) {
        BOOST_TEST(reader.integer("SELECT count(*) FROM later").value() == 0);
    });
}

BOOST_DATA_TEST_CASE(an_older_database_is_told_to_be_upgraded_and_its_copy_kept, engines(), engine) {
    FreshDatabase fresh{engine};
    const auto later = with({"9000_later.sql", "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY)"});
    BOOST_TEST(
        (kind_of([&] { db::require_current_schema(fresh.database, later); }) == ProblemKind::database_older));
    BOOST_TEST(db::migrate(fresh.database, later) == 1);
    BOOST_TEST(db::migrate(fresh.database, later) == 0);
    if (engine.engine == db::Engine::sqlite)
        BOOST_TEST(std::filesystem::exists(fresh.database.address().place + ".before-9000"));
}

BOOST_AUTO_TEST_CASE(a_password_in_an_address_is_not_shown) {
    BOOST_TEST(db::Address::parse("postgresql://office:secret@db/bihuan").shown() ==
               "postgresql://office:***@db/bihuan");
    BOOST_CHECK_THROW(db::Address::parse("mysql://x"), Problem);
}

BOOST_AUTO_TEST_SUITE_END()
