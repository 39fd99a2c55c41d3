#include "bench/raw_sqlite.hpp"

#include <memory>
#include <sqlite3.h>
#include <stdexcept>

namespace bihuan::bench {
namespace {

struct Finalise {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalise>;

Statement prepared(sqlite3* handle, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle));
    return Statement{statement};
}

} // namespace

RawSqlite::RawSqlite(const std::string& path) {
    if (sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        throw std::runtime_error("cannot open " + path);
    run("PRAGMA cache_size=-32768"); // as the program
}

RawSqlite::~RawSqlite() {
    sqlite3_close(handle_);
}

std::int64_t RawSqlite::run(std::string_view sql, const std::vector<std::string>& parameters) {
    const auto statement = prepared(handle_, sql);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto name = "$" + std::to_string(i + 1);
        if (const int position = sqlite3_bind_parameter_index(statement.get(), name.c_str()))
            sqlite3_bind_text(statement.get(), position, parameters[i].c_str(), -1, SQLITE_TRANSIENT);
    }
    std::int64_t count = 0;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement.get())) == SQLITE_ROW)
        ++count;
    if (result != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(handle_));
    return count;
}

void RawSqlite::insert_all(std::string_view sql, const std::vector<std::vector<std::string>>& rows,
                           std::size_t at_once) {
    const auto statement = prepared(handle_, sql);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % at_once == 0) run("BEGIN IMMEDIATE");
        for (std::size_t column = 0; column < rows[i].size(); ++column)
            sqlite3_bind_text(statement.get(), static_cast<int>(column) + 1, rows[i][column].data(),
                              static_cast<int>(rows[i][column].size()), SQLITE_STATIC);
        if (sqlite3_step(statement.get()) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(handle_));
        sqlite3_reset(statement.get());
        if (i % at_once == at_once - 1 || i + 1 == rows.size()) run("COMMIT");
    }
}

std::vector<std::vector<std::string>> RawSqlite::rows(std::string_view sql) {
    const auto statement = prepared(handle_, sql);
    std::vector<std::vector<std::string>> rows;
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        auto& row = rows.emplace_back();
        for (int column = 0; column < sqlite3_column_count(statement.get()); ++column) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), column));
            row.emplace_back(text ? text : "");
        }
    }
    return rows;
}

} // namespace bihuan::bench
