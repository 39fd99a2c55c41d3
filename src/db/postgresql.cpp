#include "db/connection.hpp"

#include <Poco/Data/PostgreSQL/Connector.h>
#include <Poco/Data/PostgreSQL/SessionImpl.h>
#include <Poco/Data/Session.h>
#include <Poco/Exception.h>

#include <charconv>
#include <libpq-fe.h>
#include <mutex>
#include <random>
#include <unordered_map>

namespace bihuan::db {
namespace {

struct ResultDeleter {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ResultDeleter>;

/// SQLSTATE classes of PostgreSQL 15, appendix A.
EngineError error_of(const PGresult* result, const PGconn* connection) {
    EngineError error;
    error.message = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    const char* state_field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string_view state = state_field ? state_field : "";
    if (const char* name = result ? PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME) : nullptr)
        error.constraint = name;
    if (state == "23505")
        error.sort = EngineError::Sort::unique;
    else if (state == "23503")
        error.sort = EngineError::Sort::foreign_key;
    else if (state == "23502")
        error.sort = EngineError::Sort::not_null;
    else if (state == "23514")
        error.sort = EngineError::Sort::check;
    else if (state == "40001" || state == "40P01" || state == "55P03")
        error.sort = EngineError::Sort::busy;
    else if (state == "53100")
        error.sort = EngineError::Sort::full;
    else if (PQstatus(connection) != CONNECTION_OK)
        error.sort = EngineError::Sort::unavailable;
    return error;
}

class PostgresqlRow final : public Row {
public:
    PostgresqlRow(const PGresult* result, int row) : result_(result), row_(row) {}

    bool is_null(int column) const override { return PQgetisnull(result_, row_, column) != 0; }
    std::int64_t integer(int column) const override {
        std::int64_t number = 0;
        const auto bytes = text(column);
        std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
        return number;
    }
    double real(int column) const override {
        double number = 0;
        const auto bytes = text(column);
        std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
        return number;
    }
    bool boolean(int column) const override { return text(column) == "t"; }
    std::string_view text(int column) const override {
        return {PQgetvalue(result_, row_, column),
                static_cast<std::size_t>(PQgetlength(result_, row_, column))};
    }
    std::string bytes(int column) const override {
        std::size_t size = 0;
        unsigned char* content =
            PQunescapeBytea(reinterpret_cast<const unsigned char*>(text(column).data()), &size);
        if (!content) throw std::bad_alloc{};
        std::string copy{reinterpret_cast<const char*>(content), size};
        PQfreemem(content);
        return copy;
    }

private:
    const PGresult* result_;
    int row_;
};

/// The parameters of a run as libpq wants them, as text save for bytes. Null pointers are nulls.
class TextParameters {
public:
    explicit TextParameters(const Parameters& parameters) {
        texts_.reserve(parameters.size());
        for (const auto& value : parameters)
            texts_.push_back(record::text_of(value));
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            pointers_.push_back(record::is_null(parameters[i]) ? nullptr : texts_[i].c_str());
            lengths_.push_back(static_cast<int>(texts_[i].size()));
            formats_.push_back(std::holds_alternative<record::Bytes>(parameters[i]) ? 1 : 0);
        }
    }
    int count() const { return static_cast<int>(pointers_.size()); }
    const char* const* values() const { return pointers_.data(); }
    const int* lengths() const { return lengths_.data(); }
    const int* formats() const { return formats_.data(); } ///< 0 text, 1 bytes

private:
    std::vector<std::string> texts_;
    std::vector<const char*> pointers_;
    std::vector<int> lengths_, formats_;
};

/// Tells this run of the program from others, also on other machines.
const std::string& process_mark() {
    static const std::string mark = std::to_string(std::random_device{}());
    return mark;
}

class PostgresqlConnection final : public Connection {
public:
    explicit PostgresqlConnection(const std::string& options) : session_("PostgreSQL", options) {
        auto* implementation = dynamic_cast<Poco::Data::PostgreSQL::SessionImpl*>(session_.impl());
        handle_ = static_cast<PGconn*>(implementation->handle());
        PQsetNoticeProcessor(
            handle_, [](void*, const char*) {}, nullptr);
        plain("SET client_encoding TO 'UTF8'");
        plain("SET standard_conforming_strings TO on");
        // Who restores over this office sees by the name that somebody has it open.
        Result{PQexec(handle_, ("SELECT set_config('application_name', 'bihuan ' || current_schema() || ' " +
                                process_mark() + "', false)")
                                   .c_str())};
    }

    std::int64_t run(std::string_view sql, const Parameters& parameters, const RowTaker& take) override {
        const std::string& name = prepared(sql);
        const TextParameters texts{parameters};
        if (!PQsendQueryPrepared(handle_, name.c_str(), texts.count(), texts.values(), texts.lengths(),
                                 texts.formats(), 0))
            throw_problem(error_of(nullptr, handle_));
        PQsetSingleRowMode(handle_); // a long answer is not held in memory
        return take_results(take);
    }

    void begin_reading() override { plain("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    void begin_writing() override { plain("BEGIN"); }
    void commit() override { plain("COMMIT"); }
    void roll_back() noexcept override { Result{PQexec(handle_, "ROLLBACK")}; }
    bool healthy() const override {
        return PQstatus(handle_) == CONNECTION_OK && PQtransactionStatus(handle_) == PQTRANS_IDLE;
    }

private:
    /// Takes every result of the statement under way, also when `take` throws: the connection stays usable.
    std::int64_t take_results(const RowTaker& take) {
        std::int64_t changed = 0;
        std::exception_ptr thrown;
        std::optional<EngineError> error;
        while (Result result{PQgetResult(handle_)}) {
            switch (PQresultStatus(result.get())) {
            case PGRES_SINGLE_TUPLE:
                if (thrown) break;
                try {
                    take(PostgresqlRow{result.get(), 0});
                } catch (...) {
                    thrown = std::current_exception();
                }
                break;
            case PGRES_TUPLES_OK:
            case PGRES_COMMAND_OK: {
                const std::string_view count = PQcmdTuples(result.get());
                std::from_chars(count.data(), count.data() + count.size(), changed);
                break;
            }
            default:
                error = error_of(result.get(), handle_);
                break;
            }
        }
        if (thrown) std::rethrow_exception(thrown);
        if (error) throw_problem(*error);
        return changed;
    }

    void plain(const char* sql) {
        const Result result{PQexec(handle_, sql)};
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) throw_problem(error_of(result.get(), handle_));
    }

    const std::string& prepared(std::string_view sql) {
        const std::string text{sql};
        if (const auto found = names_.find(text); found != names_.end()) return found->second;
        if (names_.size() >= most_statements) { // lists are asked in many forms
            plain("DEALLOCATE ALL");
            names_.clear();
        }
        std::string name = "s" + std::to_string(names_.size());
        const Result result{PQprepare(handle_, name.c_str(), text.c_str(), 0, nullptr)};
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) throw_problem(error_of(result.get(), handle_));
        return names_.emplace(text, std::move(name)).first->second;
    }

    static constexpr std::size_t most_statements = 300;
    Poco::Data::Session session_;
    PGconn* handle_ = nullptr;
    std::unordered_map<std::string, std::string> names_;
};

/// Poco takes `key=value` pairs, people write URLs; libpq knows both.
std::string options_of(const std::string& url) {
    char* message = nullptr;
    PQconninfoOption* options = PQconninfoParse(url.c_str(), &message);
    if (!options) {
        PQfreemem(message);
        throw Problem{ProblemKind::bad_database_url, {{"url", Address{Engine::postgresql, url}.shown()}}};
    }
    std::string pairs;
    for (const auto* option = options; option->keyword; ++option)
        if (option->val) pairs += std::string{pairs.empty() ? "" : " "} + option->keyword + "=" + option->val;
    PQconninfoFree(options);
    return pairs;
}

} // namespace

std::unique_ptr<Connection> open_postgresql(const std::string& url) {
    static std::once_flag registered;
    std::call_once(registered, [] { Poco::Data::PostgreSQL::Connector::registerConnector(); });
    const std::string options = options_of(url);
    try {
        return std::make_unique<PostgresqlConnection>(options);
    } catch (const Poco::Exception& error) {
        throw Problem{ProblemKind::database_unavailable,
                      {{"database", Address{Engine::postgresql, url}.shown()}}}
            .because(error.displayText());
    }
}

} // namespace bihuan::db
