// A million records found by what people type, on SQLite and, where BIHUAN_TEST_POSTGRESQL names a server, on
// PostgreSQL; beside it, looking through every text.

#include "bench/bench.hpp"

#include "core/id.hpp"
#include "db/migrate.hpp"
#include "search/grams.hpp"
#include "search/search.hpp"

#include <chrono>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace bihuan::bench {
namespace {

constexpr std::int64_t entries_at_once = 65'536; // of one transaction

std::string one_of(std::mt19937& random, const std::vector<std::string>& words) {
    return words[random() % words.size()];
}

/// A record as an office has them: three in ten places, the others hazards. About one in fifteen says 消防;
/// 蚂蚁 stands in ten of the million, 茶楼 and 积水 often and never together.
search::Entry entry(std::mt19937& random, std::int64_t number) {
    static const std::vector<std::string> where{"一层",   "二层", "厨房",   "仓库", "配电间",
                                                "楼梯间", "后院", "地下室", "走廊", "大堂"};
    static const std::vector<std::string> what{
        "灭火器压力不足", "疏散通道堆放杂物", "配电箱无盖",     "燃气软管老化",   "消防栓被遮挡",
        "安全出口上锁",   "应急照明损坏",     "电线私拉乱接",   "气瓶未固定",     "地面积水",
        "防火门未关闭",   "未设警示标志",     "特种作业证过期", "未建立隐患台账", "排烟罩积油"};
    static const std::vector<std::string> then{"，当场告知负责人", "，限期整改",   "，存在触电危险",
                                               "，影响人员疏散",   "，未及时更换", "，要求停用"};
    static const std::vector<std::string> first{"好味道", "悦来", "华联", "金色", "东方",
                                                "利民",   "顺达", "宏业", "万家", "新起点"};
    static const std::vector<std::string> second{"餐饮", "超市", "茶楼", "宾馆", "五金",
                                                 "汽修", "印刷", "培训", "药房", "物流"};
    static const std::vector<std::string> names{"王强",   "李敏",   "周平",   "沈国良",
                                                "何文清", "赵志远", "陈晓梅", "孙立军"};
    const std::string community = "社区" + std::to_string(number % 30);
    char identity[40];
    std::snprintf(identity, sizeof identity, "%08llx-0000-7000-8000-%012llx",
                  static_cast<unsigned long long>(random()), static_cast<unsigned long long>(number));
    const std::string digits = std::to_string(random() % 1'000'000 + 1'000'000).substr(1);
    if (number % 10 < 3)
        return {"enterprise",
                identity,
                community,
                {one_of(random, first) + one_of(random, second) + "有限公司" + digits.substr(3),
                 one_of(random, first) + "路" + std::to_string(random() % 300) + "号", one_of(random, names),
                 "9112010" + digits + "MA0" + digits.substr(2)}};
    std::string text = one_of(random, where) + one_of(random, what) + one_of(random, then) + "，" +
                       one_of(random, where) + one_of(random, what);
    if (number % 100'000 == 55'555) text += "，发现白蚂蚁";
    return {"hazard", identity, community, {"YH2024-" + digits, text}};
}

/// Some records with one statement, as only a benchmark writes them.
void plant(db::Transaction& transaction, std::mt19937& random, std::int64_t& number, std::int64_t end) {
    constexpr std::int64_t rows = 200;
    std::string sql = "INSERT INTO search_text (number, kind, subject, community, text) VALUES ";
    db::Parameters values;
    for (std::int64_t row = 0; row < rows && number < end; ++row, ++number) {
        const auto one = entry(random, number);
        sql += row == 0 ? "(" : ", (";
        for (record::Value value :
             {record::Value{number + 1}, record::Value{one.kind}, record::Value{one.subject},
              record::Value{one.community}, record::Value{search::searchable(one.texts)}}) {
            values.push_back(std::move(value));
            sql += (values.size() % 5 == 1 ? "$" : ", $") + std::to_string(values.size());
        }
        sql += ")";
    }
    transaction.note(sql, values);
}

double seconds_since(std::chrono::steady_clock::time_point began) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

std::int64_t megabytes(const db::Database& database, const std::string& table) {
    return database.read([&](const db::Reader& reader) {
        return reader
                   .integer(database.engine() == db::Engine::sqlite
                                ? "SELECT sum(pgsize) FROM dbstat WHERE name = '" + table + "'"
                                : "SELECT pg_total_relation_size('" + table + "')")
                   .value_or(0) >>
               20;
    });
}

std::vector<Result> measure(db::Database& database, const std::string& engine, std::int64_t entries) {
    std::vector<Result> results;
    std::mt19937 random{1};
    auto began = std::chrono::steady_clock::now();
    const std::int64_t one_by_one = std::min<std::int64_t>(entries, 20'000);
    std::int64_t number = 0;
    database.housekeeping([&](db::Transaction& transaction) {
        for (; number < one_by_one; ++number)
            search::add(transaction, entry(random, number));
    });
    results.push_back({engine + ": records added one by one",
                       static_cast<double>(one_by_one) / seconds_since(began), 0, "/s", ""});
    began = std::chrono::steady_clock::now();
    while (number < entries)
        database.housekeeping([&](db::Transaction& transaction) {
            const std::int64_t end = std::min(entries, number + entries_at_once);
            while (number < end)
                plant(transaction, random, number, end);
            search::settle(transaction);
        });
    results.push_back({engine + ": the others, many at once",
                       static_cast<double>(entries - one_by_one) / seconds_since(began), 0, "/s", ""});
    try {
        for (const auto* table : {"search_text", "search_gram"})
            results.push_back(
                {engine + ": " + table, static_cast<double>(megabytes(database, table)), 0, "MB", ""});
    } catch (const Problem&) { // an SQLite without dbstat
    }

    struct Asked {
        const char* what;
        const char* query;
        const char* kind;
        bool one_area;
    };
    for (const auto& [what, query, kind, one_area] :
         {Asked{"rare, 10 hits", "蚂蚁", "hazard", false},
          Asked{"common, newest 10", "消防", "hazard", false},
          Asked{"common, one community", "消防", "hazard", true},
          Asked{"two words", "燃气 积油", "hazard", false},
          Asked{"long word", "疏散通道堆放杂物", "hazard", false},
          Asked{"name", "悦来茶楼", "enterprise", false},
          Asked{"part of a code", "yh2024-0123", "hazard", false},
          Asked{"two digits", "77", "enterprise", false},
          Asked{"two common, never together", "茶楼 积水", "hazard", false},
          Asked{"two characters, none", "鲸鱼", "hazard", false}}) {
        std::optional<std::vector<std::string>> areas;
        if (one_area) areas = std::vector<std::string>{"社区7"};
        const double ours = median_milliseconds([&, kind = kind, query = query] {
            database.read([&](const db::Reader& reader) { search::find(reader, {query, kind, areas, 10}); });
        });
        std::string like;
        for (const auto& word :
             std::string_view{query} == "燃气 积油"   ? std::vector<std::string>{"燃气", "积油"}
             : std::string_view{query} == "茶楼 积水" ? std::vector<std::string>{"茶楼", "积水"}
                                                      : std::vector<std::string>{query})
            like += " AND text LIKE '%" + word + "%'";
        if (one_area) like += " AND community = '社区7'";
        const double beside = median_milliseconds(
            [&, kind = kind] {
                database.read([&](const db::Reader& reader) {
                    reader.each("SELECT subject FROM search_text WHERE kind = '" + std::string{kind} + "'" +
                                    like + " ORDER BY number DESC LIMIT 11",
                                {}, [](const db::Row&) {});
                });
            },
            3);
        results.push_back({engine + ": " + what, ours, beside, "ms", "LIKE on every text"});
    }
    return results;
}

std::vector<Result> run(const Workplace& place) {
    const FrozenClock clock{Instant::parse("2024-12-31T12:00:00+08:00").value()};
    std::vector<Result> results;
    {
        db::Database database{{db::Engine::sqlite, (place.folder / "search.db").string()},
                              clock,
                              db::Opening::create_if_missing};
        db::migrate(database);
        results = measure(database, "SQLite", place.hazards);
    }
    if (const char* url = std::getenv("BIHUAN_TEST_POSTGRESQL"); url && *url) {
        const std::string server{url}, schema = "bench_search_" + std::to_string(std::random_device{}());
        db::Database admin{db::Address::parse(server), clock};
        admin.housekeeping(
            [&](db::Transaction& transaction) { transaction.note("CREATE SCHEMA " + schema); });
        {
            db::Database database{db::Address::parse(server +
                                                     (server.find('?') == std::string::npos ? "?" : "&") +
                                                     "options=-csearch_path%3D" + schema),
                                  clock};
            db::migrate(database);
            for (auto& result : measure(database, "PostgreSQL", place.hazards))
                results.push_back(std::move(result));
        }
        admin.housekeeping(
            [&](db::Transaction& transaction) { transaction.note("DROP SCHEMA " + schema + " CASCADE"); });
    }
    return results;
}

const Registration registered{"search", run};

} // namespace
} // namespace bihuan::bench
