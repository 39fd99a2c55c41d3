/// The engines that a test of stored things runs on: SQLite always, PostgreSQL where BIHUAN_TEST_POSTGRESQL
/// names a server (`postgresql://…`). Without it, every case says at the end of its program that it was
/// skipped there.
///
///     BOOST_DATA_TEST_CASE(a_voided_hazard_is_counted_nowhere, engines(), engine) {
///         FreshDatabase database{engine};
#pragma once

#include "core/id.hpp"
#include "db/migrate.hpp"

#include <boost/test/data/test_case.hpp>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace bihuan::test {

struct TestEngine {
    db::Engine engine;
    friend std::ostream& operator<<(std::ostream& out, const TestEngine& of) {
        return out << (of.engine == db::Engine::sqlite ? "SQLite" : "PostgreSQL");
    }
};

inline std::optional<std::string> postgresql_of_tests() {
    const char* url = std::getenv("BIHUAN_TEST_POSTGRESQL");
    return url && *url ? std::optional<std::string>{url} : std::nullopt;
}

/// Counts the cases that could not run, and says so when the program ends.
struct Skipped {
    int cases = 0;
    ~Skipped() {
        if (cases > 0) std::cout << cases << " skipped on PostgreSQL: BIHUAN_TEST_POSTGRESQL is not set\n";
    }
};

inline std::vector<TestEngine> engines() {
    static Skipped skipped;
    if (postgresql_of_tests()) return {{db::Engine::sqlite}, {db::Engine::postgresql}};
    ++skipped.cases;
    return {{db::Engine::sqlite}};
}

/// A name that no other test program uses at the same time.
inline std::string unused_name() {
    std::random_device random;
    return "t_" + std::to_string((std::uint64_t{random()} << 32) | random());
}

/// An empty file, or an empty schema on the server; gone when it goes out of scope.
class Place {
public:
    explicit Place(TestEngine on) : name_(unused_name()) {
        if (on.engine == db::Engine::sqlite) {
            file_ = std::filesystem::temp_directory_path() / (name_ + ".db");
            address_ = {db::Engine::sqlite, file_.string()};
            return;
        }
        const std::string server = postgresql_of_tests().value();
        run_on_server("CREATE SCHEMA " + name_);
        address_ = db::Address::parse(server + (server.find('?') == std::string::npos ? "?" : "&") +
                                      "options=-csearch_path%3D" + name_);
    }
    ~Place() {
        if (address_.engine == db::Engine::postgresql)
            run_on_server("DROP SCHEMA " + name_ + " CASCADE");
        else
            for (const char* ending : {"", "-wal", "-shm"})
                std::filesystem::remove(file_.string() + ending);
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    const db::Address& address() const { return address_; }

private:
    static void run_on_server(const std::string& sql) {
        const FrozenClock clock{Instant{}};
        db::Database server{db::Address::parse(postgresql_of_tests().value()), clock};
        server.housekeeping([&](db::Transaction& transaction) { transaction.execute(sql); });
    }

    std::string name_;
    std::filesystem::path file_;
    db::Address address_;
};

/// A database with the newest schema and no records. It is noon of 31 December 2024 in it, until `clock` is
/// set.
class FreshDatabase {
    Place place_;

public:
    explicit FreshDatabase(TestEngine on)
        : place_(on), clock(Instant::parse("2024-12-31T12:00:00+08:00").value()),
          database(place_.address(), clock, db::Opening::create_if_missing), ids(clock, [this](auto bytes) {
              const std::scoped_lock lock{random_mutex_}; // a service asks from several threads
              for (auto& byte : bytes)
                  byte = static_cast<unsigned char>(random_());
          }) {
        db::migrate(database);
    }

    template<class Use>
    auto read(Use&& use) const {
        return database.read(std::forward<Use>(use));
    }
    template<class Use>
    auto write(Use&& use) {
        return database.write(Actor{"test", "test", "test"}, std::forward<Use>(use));
    }

    FrozenClock clock;
    db::Database database;
    IdSource ids;

private:
    std::mutex random_mutex_;
    std::mt19937 random_{20240101}; // the same identities in every run
};

} // namespace bihuan::test
