/// One connection to an engine: what `sqlite.cpp` and `postgresql.cpp` provide to `database.cpp`.
///
/// Poco::Data opens and owns the connection; statements run through the engine's own C interface on that
/// handle, with prepared statements kept (rows come three times faster, and errors carry their code;
/// docs/adr/0011).
#pragma once

#include "db/database.hpp"

#include <memory>

namespace bihuan::db {

class Connection {
public:
    virtual ~Connection() = default;
    /// Runs one statement; rows go to `take`. Returns the number of rows that a changing statement changed.
    virtual std::int64_t run(std::string_view sql, const Parameters&, const RowTaker& take) = 0;
    virtual void begin_reading() = 0;
    virtual void begin_writing() = 0;
    virtual void commit() = 0;
    virtual void roll_back() noexcept = 0;
    /// Whether the connection can be used again.
    virtual bool healthy() const = 0;
};

std::unique_ptr<Connection> open_sqlite(const std::string& path, Opening);
std::unique_ptr<Connection> open_postgresql(const std::string& url);

/// What an engine said, in the one shape that constraint.cpp turns into a Problem.
struct EngineError {
    enum class Sort { unique, foreign_key, not_null, check, busy, full, disk, unavailable, damaged, other };
    Sort sort = Sort::other;
    std::string constraint; ///< its name, or `table.column`, where the engine says
    std::string message;
};

[[noreturn]] void throw_problem(const EngineError&);

} // namespace bihuan::db
