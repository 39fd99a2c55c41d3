#include "bench/large_office.hpp"

#include "bench/raw_sqlite.hpp"

#include <map>

namespace bihuan::bench {
namespace {

using Expressions = std::map<std::string, std::string>;

/// Inserts `count` rows; `i` counts from 0. A column that `known` does not name gets nothing, or an empty
/// value.
void insert_rows(RawSqlite& database, const std::string& table, std::int64_t count, const std::string& source,
                 const Expressions& known) {
    std::string values;
    for (const auto& column :
         database.rows("SELECT name, type, \"notnull\" FROM pragma_table_info('" + table + "')")) {
        const auto expression = known.find(column[0]);
        values += values.empty() ? "" : ", ";
        if (expression != known.end())
            values += expression->second;
        else if (column[2] == "0")
            values += "NULL";
        else
            values += column[1] == "TEXT" ? "''" : "0";
    }
    database.run("WITH RECURSIVE number(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM number WHERE i + 1 < " +
                 std::to_string(count) + ") INSERT INTO " + table + " SELECT " + values + " FROM " + source);
}

/// Spreads `of` over 0…`bound`-1, the same in every run; `salt` tells one use from another.
std::string spread(const std::string& of, int salt, int bound) {
    const std::string mixed = "((" + of + " + " + std::to_string(salt) + ") * 2654435761 % 4294967296)";
    return "(" + mixed + " / 65536 % " + std::to_string(bound) + ")";
}

std::string identity(const std::string& table_digit, const std::string& number) {
    return "printf('%08x-" + table_digit + "000-7000-8000-%012x', " + number + " / 256, " + number + ")";
}

/// Day `number` of the five years as a date.
std::string date(const std::string& number) {
    return "date('2019-01-01', (" + number + ") || ' day')";
}

constexpr const char* enterprises = "20000";

} // namespace

void plant_large_office(const std::string& path, std::int64_t hazards) {
    const std::int64_t inspections = hazards * 3 / 2;
    RawSqlite database{path};
    database.run("PRAGMA journal_mode=OFF");
    database.run("PRAGMA synchronous=OFF");
    database.run("BEGIN");

    insert_rows(database, "enterprise", std::stoll(enterprises), "number",
                {{"id", identity("1", "i")},
                 {"name", "'企业' || i"},
                 {"name_key", "'企业' || i"},
                 {"community", "'社区' || (i % 30)"},
                 {"industry", "'行业' || (i / 30 % 20)"},
                 {"status", "'open'"}});

    // The enterprise of inspection j, and its day: inspections are spread evenly over 1826 days.
    const std::string day_of = "(j * 1826 / " + std::to_string(inspections) + ")";
    const std::string enterprise_of = spread("j", 1, std::stoi(enterprises));
    const std::string visits =
        "(SELECT *, " + day_of + " AS day, " + enterprise_of + " AS e FROM (SELECT i, i AS j FROM number))";
    insert_rows(
        database, "inspection", inspections, visits,
        {{"id", identity("2", "j")},
         {"code", "printf('JC%08d', j)"},
         {"date", date("day")},
         {"enterprise", identity("1", "e")},
         {"kind",
          "CASE " + spread("j", 2, 7) +
              " WHEN 0 THEN 'reinspection' WHEN 1 THEN 'special' WHEN 2 THEN 'random' ELSE 'routine' END"},
         {"community", "'社区' || (e % 30)"},
         {"industry", "'行业' || (e / 30 % 20)"}});

    // One in seven is put right on the spot; of the others nine in ten are closed within five weeks, one in
    // fifty stays open; some are extended, transferred, voided.
    const std::string finds =
        "(SELECT *, " + day_of + " AS day, " + enterprise_of + " AS e, " + spread("i", 3, 7) +
        " = 0 AS spot, 7 + " + spread("i", 4, 24) + " AS term, CASE WHEN " + spread("i", 5, 50) +
        " = 0 THEN NULL WHEN " + spread("i", 6, 10) + " = 0 THEN 30 + " + spread("i", 7, 170) + " ELSE 3 + " +
        spread("i", 8, 32) + " END AS took FROM (SELECT i, i * 3 / 2 AS j FROM number))";
    const std::string closed =
        "CASE WHEN spot THEN " + date("day") + " WHEN day + took < 1826 THEN " + date("day + took") + " END";
    insert_rows(
        database, "hazard", hazards, finds,
        {{"id", identity("3", "i")},
         {"code", "printf('YH%08d', i)"},
         {"inspection", identity("2", "j")},
         {"description", "'灭火器压力不足，未及时更换'"},
         {"category", "'类别' || " + spread("i", 9, 15)},
         {"level", "CASE WHEN " + spread("i", 10, 33) + " = 0 THEN 'major' ELSE 'general' END"},
         {"due_date", "CASE WHEN NOT spot THEN " + date("day + term") + " END"},
         {"rectified_on", closed},
         {"closed_on", closed},
         {"voided_on", "CASE WHEN " + spread("i", 11, 100) + " = 0 THEN " + date("day + 3") + " END"},
         {"transferred_on", "CASE WHEN " + spread("i", 12, 100) + " = 0 THEN " + date("day + 5") + " END"},
         {"enterprise", identity("1", "e")},
         {"found_on", date("day")},
         {"community", "'社区' || (e % 30)"},
         {"industry", "'行业' || (e / 30 % 20)"}});

    database.run("INSERT INTO extension SELECT 'e' || substr(id, 2), id, due_date, due_date, date(due_date, "
                 "'20 day'), '', '' "
                 "FROM hazard WHERE due_date IS NOT NULL AND code LIKE '%7'");
    database.run("COMMIT");
    database.run("PRAGMA journal_mode=WAL");
}

} // namespace bihuan::bench
