// Ledgers through the actions and the audit chain, beside bare INSERTs of the same rows on SQLite itself.

#include "bench/bench.hpp"
#include "bench/raw_sqlite.hpp"

#include "app/ledgers.hpp"
#include "db/migrate.hpp"

#include <chrono>
#include <fstream>
#include <random>

namespace bihuan::bench {
namespace {

using app::Ledger;

constexpr int enterprises = 500;
constexpr int inspections = 20'000;
constexpr int hazards = 10'000;

void write_ledgers(const std::filesystem::path& folder) {
    const auto number = [](int i) { return std::to_string(i); };
    std::ofstream places{folder / "enterprises.csv"};
    places << "企业名称,社区,地址,行业\n";
    for (int i = 0; i < enterprises; ++i)
        places << "企业" << number(i) << ",社区" << number(i % 10) << ",湖滨路" << number(i) << "号,餐饮\n";
    std::ofstream visits{folder / "inspections.csv"};
    visits << "检查编号,检查日期,企业名称,检查类型,检查人员,检查结论\n";
    for (int i = 0; i < inspections; ++i)
        visits << "JC" << number(100'000 + i) << ",2023-04-" << number(10 + i % 20) << ",企业"
               << number(i % enterprises) << ",日常检查,王强、李敏,已现场告知\n";
    std::ofstream found{folder / "hazards.csv"};
    found
        << "隐患编号,检查编号,隐患描述,隐患类别,整改期限,整改措施,整改完成日期,复查日期,复查人员,复查结果\n";
    for (int i = 0; i < hazards; ++i)
        found << "YH" << number(100'000 + i) << ",JC" << number(100'000 + 2 * i)
              << ",疏散通道堆放杂物,消防安全,2023-05-15,已清理,2023-05-10,2023-05-12,王强,合格\n";
}

class Office {
public:
    explicit Office(const std::filesystem::path& path)
        : clock_(Instant::parse("2023-12-31T12:00:00+08:00").value()),
          database_({db::Engine::sqlite, path.string()}, clock_, db::Opening::create_if_missing),
          ids_(clock_, [this](auto bytes) {
              for (auto& byte : bytes)
                  byte = static_cast<unsigned char>(random_());
          }) {
        db::migrate(database_);
    }

    /// Rows a second.
    double import(Ledger which, const std::filesystem::path& file) {
        app::LedgerImport wish;
        wish.ledger = which;
        wish.file = file;
        wish.actor = {"bench", "bench", "bench"};
        const auto begin = std::chrono::steady_clock::now();
        const auto summary = app::import_ledger(database_, ids_, wish);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        return static_cast<double>(summary.rows) / took.count();
    }

private:
    FrozenClock clock_;
    std::mt19937 random_{1};
    db::Database database_;
    IdSource ids_;
};

/// The rows of one table of the imported office, inserted bare into an empty one, 500 to a transaction: rows
/// a second of the ledger.
double bare(RawSqlite& full, RawSqlite& empty, const std::vector<std::string>& tables, double ledger_rows) {
    std::chrono::duration<double> took{};
    for (const auto& table : tables) {
        const auto rows = full.rows("SELECT * FROM " + table);
        std::string places;
        for (std::size_t i = 1; i <= rows.at(0).size(); ++i)
            places += (i == 1 ? "$" : ", $") + std::to_string(i);
        const std::string sql = "INSERT INTO " + table + " VALUES (" + places + ")";
        const auto begin = std::chrono::steady_clock::now();
        empty.insert_all(sql, rows, 500);
        took += std::chrono::steady_clock::now() - begin;
    }
    return ledger_rows / took.count();
}

std::vector<Result> run(const Workplace& place) {
    write_ledgers(place.folder);
    const auto database = place.folder / "office.db";
    Office office{database};
    Office{place.folder / "bare.db"};
    RawSqlite full{database.string()};
    RawSqlite empty{(place.folder / "bare.db").string()};

    std::vector<Result> results;
    const auto add = [&](const std::string& what, Ledger which, const std::string& file, double rows,
                         const std::vector<std::string>& tables) {
        Result result;
        result.what = what;
        result.unit = "rows/s";
        result.ours = office.import(which, place.folder / file);
        if (!tables.empty()) {
            result.beside = bare(full, empty, tables, rows);
            result.compared_with = "bare INSERTs of the same rows on SQLite";
        }
        results.push_back(result);
    };
    office.import(Ledger::enterprises, place.folder / "enterprises.csv");
    add("import of inspections", Ledger::inspections, "inspections.csv", inspections,
        {"inspection", "inspection_officer"});
    add("import of hazards with their rounds", Ledger::hazards, "hazards.csv", hazards,
        {"hazard", "rectification", "reinspection"});
    add("the same hazards again, unchanged", Ledger::hazards, "hazards.csv", hazards, {});
    return results;
}

const Registration registered{"import", run};

} // namespace
} // namespace bihuan::bench
