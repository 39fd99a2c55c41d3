// Figures and lists of a period in an office of a million hazards, beside the bare statements on SQLite
// itself.

#include "bench/bench.hpp"
#include "bench/large_office.hpp"
#include "bench/raw_sqlite.hpp"

#include "db/migrate.hpp"
#include "statistics/figures.hpp"
#include "statistics/lists.hpp"
#include "statistics/statement.hpp"

#include <chrono>
#include <cstdio>

namespace bihuan::bench {
namespace {

constexpr const char* bare = "bare statements on SQLite";

std::vector<Result> run(const Workplace& place) {
    const std::string path = (place.folder / "office.db").string();
    const FrozenClock clock{Instant::parse("2023-12-31T12:00:00+08:00").value()};
    {
        db::Database empty{{db::Engine::sqlite, path}, clock, db::Opening::create_if_missing};
        db::migrate(empty);
    }
    const auto begin = std::chrono::steady_clock::now();
    plant_large_office(path, place.hazards);
    const std::chrono::duration<double> planting = std::chrono::steady_clock::now() - begin;
    std::printf("  an office of %lld hazards, planted in %.0f s, %.0f MB\n",
                static_cast<long long>(place.hazards), planting.count(),
                static_cast<double>(std::filesystem::file_size(path)) / 1e6);
    std::fflush(stdout);

    const db::Database database{{db::Engine::sqlite, path}, clock};
    RawSqlite raw{path};

    const auto compared = [&](const std::string& what, const Period& period, const std::string& community,
                              const std::vector<std::string>& names,
                              const std::function<void(const db::Reader&)>& ours) {
        Result result;
        result.what = what;
        result.unit = "ms";
        result.compared_with = bare;
        result.ours = median_milliseconds([&] { database.read(ours); });
        result.beside = median_milliseconds([&] {
            for (const auto& name : names)
                raw.run(statistics::statement(name), {period.to.text(), period.from.text(), community});
        });
        return result;
    };
    const std::vector<std::string> of_figures{"visits_of_period", "enterprises_of_period",
                                              "visits_by_category", "hazards_of_period", "due_in_period"};
    const auto figures = [&](const std::string& what, const Period& period,
                             const std::string& community = {}) {
        return compared(what, period, community, of_figures,
                        [&](const db::Reader& reader) { statistics::figures_of(reader, period, community); });
    };
    const auto last_quarter = quarter_period(2023, 4);
    return {figures("figures of the last quarter", last_quarter),
            figures("figures of a quarter in the middle", quarter_period(2021, 2)),
            figures("figures of the first quarter", quarter_period(2019, 1)),
            figures("figures of a year", year_period(2023)),
            figures("figures of one community, last quarter", last_quarter, "社区3"),
            compared("lists of the last quarter", last_quarter, {}, {"listed_hazards"},
                     [&](const db::Reader& reader) { statistics::lists_of(reader, last_quarter); })};
}

const Registration registered{"statistics", run};

} // namespace
} // namespace bihuan::bench
