/// Both engines for tests that store something: SQLite always, PostgreSQL where a server is named.
///
///     BOOST_DATA_TEST_CASE(a_row_comes_back, engines(), engine) {
///         FreshDatabase fresh{engine};
///
/// `BIHUAN_TEST_POSTGRESQL` is the URL of a server to make schemas in; without it the PostgreSQL half is skipped, and
/// counted as skipped.
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"
#include "db/migrate.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace bihuan::testing {

enum class TestEngine { sqlite, postgresql };
std::ostream& operator<<(std::ostream&, TestEngine);

/// The engines of this run, as data of a test case.
inline auto engines() {
    return boost::unit_test::data::make(std::vector<TestEngine>{TestEngine::sqlite, TestEngine::postgresql});
}

/// Whether the engine can be used in this run; says so in the log where not.
bool available(TestEngine);

/// An empty, migrated database in a folder or schema of its own, gone at the end. The clock stands at noon of
/// 2024-02-01 in China.
class FreshDatabase {
public:
    explicit FreshDatabase(TestEngine);
    ~FreshDatabase();
    FreshDatabase(const FreshDatabase&) = delete;
    FreshDatabase& operator=(const FreshDatabase&) = delete;

    db::Database& database() { return *database_; }
    FrozenClock& clock() { return clock_; }
    IdSource& ids() { return ids_; }
    const std::string& url() const { return url_; }
    const std::filesystem::path& folder() const { return folder_; }

    template<class Use>
    auto read(Use&& use) {
        return database_->read(std::forward<Use>(use));
    }
    template<class Use>
    auto write(Use&& use) {
        return database_->write(Actor{"tester", "测试员", "test"}, std::forward<Use>(use));
    }
    /// Changes the database behind the program's back: no audit entry.
    void behind_the_back(const std::string& sql, const db::Parameters& = {});

private:
    std::filesystem::path folder_;
    std::string schema_;
    std::string url_;
    FrozenClock clock_;
    IdSource ids_;
    std::unique_ptr<db::Database> database_;
};

/// Random in form only: the same in every run.
Random repeatable_random();

} // namespace bihuan::testing

/// Leaves the test case where the engine is not there.
#define BIHUAN_NEEDS(engine)                                                                                       \
    if (!bihuan::testing::available(engine)) {                                                                     \
        BOOST_TEST_MESSAGE("SKIPPED: no PostgreSQL (BIHUAN_TEST_POSTGRESQL is not set)");                          \
        return;                                                                                                    \
    }
