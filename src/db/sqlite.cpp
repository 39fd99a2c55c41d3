#include "db/connection.hpp"

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/SQLite/Utility.h>
#include <Poco/Data/Session.h>
#include <Poco/Exception.h>

#include <chrono>
#include <filesystem>
#include <mutex>
#include <sqlite3.h>
#include <thread>
#include <unordered_map>

namespace bihuan::db {
namespace {

// How long to wait for a writer of another process, such as an import beside the service, and how often to
// look. SQLite's own waiting looks ever more seldom and would miss the short gaps of an import
// (row_writing.cpp).
constexpr std::chrono::milliseconds longest_wait{5'000};
constexpr std::chrono::milliseconds wait{1};

// A row of a ledger changes about 25 pages under its savepoint. SQLite would keep 64 KB of them in memory and
// write the rest to a temporary file, page by page; that cost more than everything else.
constexpr int savepoint_bytes_in_memory = 4 << 20;

// Opening waits for nobody, yet Poco tries again for a minute where a file cannot be opened.
constexpr std::size_t seconds_to_open = 1;

int wait_for_other_writer(void*, int times) {
    if (times * wait >= longest_wait) return 0;
    std::this_thread::sleep_for(wait);
    return 1;
}

EngineError error_of(sqlite3* handle) {
    EngineError error;
    error.message = sqlite3_errmsg(handle);
    const int code = sqlite3_extended_errcode(handle);
    const auto colon = error.message.find(": ");
    if (colon != std::string::npos) error.constraint = error.message.substr(colon + 2);
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        error.sort = EngineError::Sort::unique;
        return error;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        error.sort = EngineError::Sort::foreign_key;
        return error;
    case SQLITE_CONSTRAINT_NOTNULL:
        error.sort = EngineError::Sort::not_null;
        return error;
    case SQLITE_CONSTRAINT_CHECK:
        error.sort = EngineError::Sort::check;
        return error;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.sort = EngineError::Sort::busy;
        break;
    case SQLITE_FULL:
        error.sort = EngineError::Sort::full;
        break;
    case SQLITE_IOERR:
        error.sort = EngineError::Sort::disk;
        break;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        error.sort = EngineError::Sort::damaged;
        break;
    case SQLITE_CANTOPEN:
        error.sort = EngineError::Sort::unavailable;
        break;
    default:
        break;
    }
    return error;
}

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}

    bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override {
        refuse_unless(is_null(column) || sqlite3_column_type(statement_, column) == SQLITE_INTEGER, column);
        return sqlite3_column_int64(statement_, column);
    }
    double real(int column) const override { return sqlite3_column_double(statement_, column); }
    bool boolean(int column) const override {
        const std::int64_t number = integer(column);
        refuse_unless(number == 0 || number == 1, column);
        return number == 1;
    }
    std::string_view text(int column) const override {
        refuse_unless(sqlite3_column_type(statement_, column) != SQLITE_BLOB, column);
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
        return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }
    std::string bytes(int column) const override {
        const auto* content = static_cast<const char*>(sqlite3_column_blob(statement_, column));
        return content
                   ? std::string{content, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))}
                   : std::string{};
    }

private:
    /// SQLite keeps any type in any column. What another program put there compares differently than it
    /// reads.
    void refuse_unless(bool sound, int column) const {
        if (sound) return;
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
        throw Problem{ProblemKind::database_damaged,
                      {{"fault", std::string{sqlite3_column_name(statement_, column)} + " = “" +
                                     (bytes ? bytes : "") + "”"}}};
    }

    sqlite3_stmt* statement_;
};

void bind(sqlite3_stmt* statement, int position, const record::Value& value) {
    struct Binder {
        sqlite3_stmt* statement;
        int position;
        void text(const char* bytes, std::size_t size, sqlite3_destructor_type lifetime) const {
            sqlite3_bind_text64(statement, position, bytes, size, lifetime, SQLITE_UTF8);
        }
        void copied(const std::string& text_value) const {
            text(text_value.data(), text_value.size(), SQLITE_TRANSIENT);
        }
        void operator()(std::monostate) const { sqlite3_bind_null(statement, position); }
        void operator()(bool truth) const { sqlite3_bind_int(statement, position, truth ? 1 : 0); }
        void operator()(std::int64_t number) const { sqlite3_bind_int64(statement, position, number); }
        void operator()(double number) const { sqlite3_bind_double(statement, position, number); }
        // The parameters outlive the run of the statement.
        void operator()(const std::string& value) const { text(value.data(), value.size(), SQLITE_STATIC); }
        void operator()(Date date) const { copied(date.text()); }
        void operator()(Instant instant) const { copied(instant.text()); }
        void operator()(const record::Bytes& bytes) const {
            sqlite3_bind_blob64(statement, position, bytes.content.data(), bytes.content.size(),
                                SQLITE_STATIC);
        }
    };
    std::visit(Binder{statement, position}, value);
}

/// `$2` is a name to SQLite, numbered by where it first stands; `?2` is the second parameter wherever it
/// stands.
std::string with_numbered_places(std::string_view sql) {
    std::string numbered{sql};
    for (std::size_t i = 0; i + 1 < numbered.size(); ++i)
        if (numbered[i] == '$' && numbered[i + 1] >= '1' && numbered[i + 1] <= '9') numbered[i] = '?';
    return numbered;
}

/// Leaves the statement ready for its next run, also when a row taker throws.
class Running {
public:
    explicit Running(sqlite3_stmt* statement) : statement_(statement) {}
    ~Running() {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    sqlite3_stmt* statement_;
};

class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(const std::string& path)
        : session_("SQLite", path, seconds_to_open),
          handle_(Poco::Data::SQLite::Utility::dbHandle(session_)) {
        sqlite3_extended_result_codes(handle_, 1);
        sqlite3_busy_handler(handle_, wait_for_other_writer, nullptr);
        for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                   "PRAGMA foreign_keys=ON", "PRAGMA cache_size=-32768"})
            run(pragma, {}, [](const Row&) {});
    }

    ~SqliteConnection() override {
        for (const auto& [sql, statement] : statements_)
            sqlite3_finalize(statement);
    }

    std::int64_t run(std::string_view sql, const Parameters& parameters, const RowTaker& take) override {
        sqlite3_stmt* statement = prepared(sql);
        const Running running{statement};
        for (std::size_t i = 0; i < parameters.size(); ++i)
            bind(statement, static_cast<int>(i) + 1, parameters[i]);
        const SqliteRow row{statement};
        for (;;) {
            const int result = sqlite3_step(statement);
            if (result == SQLITE_DONE) return sqlite3_changes64(handle_);
            if (result != SQLITE_ROW) throw_problem(error_of(handle_));
            take(row);
        }
    }

    void begin_reading() override { plain("BEGIN"); }
    void begin_writing() override { plain("BEGIN IMMEDIATE"); }
    void commit() override { plain("COMMIT"); }
    void roll_back() noexcept override {
        if (!sqlite3_get_autocommit(handle_)) sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    bool healthy() const override { return sqlite3_get_autocommit(handle_) != 0; }

private:
    void plain(std::string_view sql) {
        run(sql, {}, [](const Row&) {});
    }

    sqlite3_stmt* prepared(std::string_view sql) {
        if (const auto found = statements_.find(std::string{sql}); found != statements_.end())
            return found->second;
        if (statements_.size() >= most_statements) forget_idle_statements();
        sqlite3_stmt* statement = nullptr;
        const std::string numbered = with_numbered_places(sql);
        if (sqlite3_prepare_v3(handle_, numbered.data(), static_cast<int>(numbered.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            throw_problem(error_of(handle_));
        return statements_.emplace(sql, statement).first->second;
    }

    /// Lists are asked in many forms; those prepared so far are let go when they become too many.
    void forget_idle_statements() {
        std::erase_if(statements_, [](const auto& known) {
            const bool idle = !sqlite3_stmt_busy(known.second);
            if (idle) sqlite3_finalize(known.second);
            return idle;
        });
    }

    static constexpr std::size_t most_statements = 300;
    Poco::Data::Session session_;
    sqlite3* handle_;
    std::unordered_map<std::string, sqlite3_stmt*> statements_;
};

} // namespace

std::unique_ptr<Connection> open_sqlite(const std::string& path, Opening opening) {
    static std::once_flag registered;
    std::call_once(registered, [] {
        sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, savepoint_bytes_in_memory);
        Poco::Data::SQLite::Connector::registerConnector();
    });

    if (!std::filesystem::exists(path)) {
        if (opening == Opening::existing) throw Problem{ProblemKind::database_missing, {{"database", path}}};
        std::error_code ignored; // opening reports what is wrong with the folder
        if (const auto folder = std::filesystem::path{path}.parent_path(); !folder.empty())
            std::filesystem::create_directories(folder, ignored);
    }
    try {
        return std::make_unique<SqliteConnection>(path);
    } catch (const Poco::Exception& error) {
        throw Problem{ProblemKind::database_unavailable, {{"database", path}}}.because(error.displayText());
    }
}

} // namespace bihuan::db
