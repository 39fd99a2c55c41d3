#include "support/engines.hpp"

#include <cstdlib>
#include <random>
#include <unistd.h>

namespace bihuan::testing {
namespace {

const char* server() { return std::getenv("BIHUAN_TEST_POSTGRESQL"); }

std::string unique_name() {
    static int count = 0;
    return "t_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
}

db::Address server_address(const std::string& options) {
    std::string url = server();
    url += url.find('?') == std::string::npos ? "?" : "&";
    return {db::Engine::postgresql, url + options};
}

} // namespace

std::ostream& operator<<(std::ostream& out, TestEngine engine) {
    return out << (engine == TestEngine::sqlite ? "SQLite" : "PostgreSQL");
}

bool available(TestEngine engine) { return engine == TestEngine::sqlite || server(); }

Random repeatable_random() {
    return [generator = std::mt19937{20230417}](std::span<unsigned char> bytes) mutable {
        for (auto& byte : bytes)
            byte = static_cast<unsigned char>(generator());
    };
}

FreshDatabase::FreshDatabase(TestEngine engine)
    : clock_(Instant::parse("2024-02-01T12:00:00+08:00").value()), ids_(clock_, repeatable_random()) {
    if (engine == TestEngine::sqlite) {
        folder_ = std::filesystem::temp_directory_path() / ("bihuan_" + unique_name());
        std::filesystem::create_directories(folder_);
        url_ = "sqlite:" + (folder_ / "bihuan.sqlite").string();
    } else {
        schema_ = unique_name();
        db::Database plain{server_address("application_name=bihuan"), clock_};
        plain.housekeeping([&](db::Transaction& transaction) { transaction.execute("CREATE SCHEMA " + schema_); });
        url_ = server_address("options=-csearch_path%3D" + schema_).place;
    }
    database_ = std::make_unique<db::Database>(db::Address::parse(url_), clock_, db::Opening::create_if_missing);
    db::migrate(*database_);
}

FreshDatabase::~FreshDatabase() {
    database_.reset();
    if (!folder_.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
        return;
    }
    db::Database plain{server_address("application_name=bihuan"), clock_};
    plain.housekeeping(
        [&](db::Transaction& transaction) { transaction.execute("DROP SCHEMA " + schema_ + " CASCADE"); });
}

void FreshDatabase::behind_the_back(const std::string& sql, const db::Parameters& parameters) {
    database_->housekeeping([&](db::Transaction& transaction) { transaction.execute(sql, parameters); });
}

} // namespace bihuan::testing
