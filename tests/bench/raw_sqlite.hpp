/// SQLite as it is, without the program: the limit that the program is compared with.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace bihuan::bench {

class RawSqlite {
public:
    /// Opens an existing file. Throws std::runtime_error with what SQLite says, as does `run`.
    explicit RawSqlite(const std::string& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// Prepares and runs one statement and steps through its rows without looking at them; returns how many.
    std::int64_t run(std::string_view sql, const std::vector<std::string>& parameters = {});
    /// Every row of a small result, as text.
    std::vector<std::vector<std::string>> rows(std::string_view sql);

    /// Runs one statement for every row, prepared once, this many to a transaction; an empty text is bound as
    /// it is.
    void insert_all(std::string_view sql, const std::vector<std::vector<std::string>>& rows,
                    std::size_t at_once);

private:
    sqlite3* handle_ = nullptr;
};

} // namespace bihuan::bench
