// How the engines find what the statements ask for: by the indexes that their comments name, never through a
// whole table.

#include "statistics/statement.hpp"

#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

std::vector<std::string> plan_of(const FreshDatabase& database, std::string_view sql) {
    const bool sqlite = database.database.engine() == db::Engine::sqlite;
    std::string explain{sqlite ? std::string_view{"EXPLAIN QUERY PLAN "} : std::string_view{"EXPLAIN "}};
    explain.append(sql);
    std::vector<std::string> lines;
    db::Parameters parameters{day("2023-03-31"), day("2023-01-01"), std::string{}};
    for (const auto* placeholder : {"$3", "$2", "$1"})
        if (sql.find(placeholder) == std::string_view::npos) parameters.pop_back();
    database.read([&](const db::Reader& reader) {
        reader.each(explain, parameters,
                    [&](const db::Row& row) { lines.emplace_back(row.text(sqlite ? 3 : 0)); });
    });
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(plans_of_statements)

BOOST_AUTO_TEST_CASE(every_statement_is_understood_and_goes_by_an_index) {
    for (const auto& engine : engines()) {
        const FreshDatabase database{engine};
        for (const auto& file : statistics::statements()) {
            const auto plan = plan_of(database, file.bytes);
            BOOST_TEST(!plan.empty(), file.path);
            // What PostgreSQL chooses depends on how full the tables are; SQLite chooses by the schema.
            if (engine.engine == db::Engine::sqlite)
                for (const auto& line : plan)
                    for (const auto* table : {"SCAN hazard", "SCAN inspection", "SCAN extension"})
                        BOOST_TEST(!line.starts_with(table), file.path << ": " << line);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
