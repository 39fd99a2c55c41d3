#include "db/database.hpp"

#include "db/connection.hpp"

#include <condition_variable>
#include <mutex>
#include <stdexcept>

namespace bihuan::db {
namespace {

constexpr std::size_t most_connections = 24; // readers at once; further ones wait

/// Connections that wait to be used again. SQLite has one more, for writing.
class Pool {
public:
    explicit Pool(std::function<std::unique_ptr<Connection>()> open) : open_(std::move(open)) {}

    class Lease {
    public:
        Lease(Pool& pool, std::unique_ptr<Connection> connection)
            : pool_(pool), connection_(std::move(connection)) {}
        ~Lease() {
            if (!given_back_) pool_.give_back(std::move(connection_));
        }
        Lease(Lease&& other) noexcept : pool_(other.pool_), connection_(std::move(other.connection_)) {
            other.given_back_ = true;
        }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        Connection& operator*() const { return *connection_; }

    private:
        Pool& pool_;
        std::unique_ptr<Connection> connection_;
        bool given_back_ = false;
    };

    Lease borrow() {
        std::unique_lock lock{mutex_};
        returned_.wait(lock, [&] { return !idle_.empty() || lent_ < most_connections; });
        ++lent_;
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            return Lease{*this, std::move(connection)};
        }
        lock.unlock();
        try {
            return Lease{*this, open_()};
        } catch (...) {
            give_back(nullptr);
            throw;
        }
    }

private:
    void give_back(std::unique_ptr<Connection> connection) {
        {
            const std::scoped_lock lock{mutex_};
            --lent_;
            // One that was left inside a transaction, or lost its server, is closed and not lent again.
            if (connection && connection->healthy()) idle_.push_back(std::move(connection));
        }
        returned_.notify_one();
    }

    std::function<std::unique_ptr<Connection>()> open_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t lent_ = 0;
};

/// Ends a transaction on every path.
class Ending {
public:
    explicit Ending(Connection& connection) : connection_(connection) {}
    ~Ending() {
        if (!done_) connection_.roll_back();
    }
    Ending(const Ending&) = delete;
    Ending& operator=(const Ending&) = delete;
    void commit() {
        connection_.commit();
        done_ = true;
    }

private:
    Connection& connection_;
    bool done_ = false;
};

class ConnectionReader final : public Reader {
public:
    ConnectionReader(Engine engine, Connection& connection) : engine_(engine), connection_(connection) {}
    Engine engine() const override { return engine_; }
    void each(std::string_view sql, const Parameters& parameters, const RowTaker& take) const override {
        connection_.run(sql, parameters, take);
    }

private:
    Engine engine_;
    Connection& connection_;
};

class ConnectionTransaction final : public Transaction {
public:
    ConnectionTransaction(Engine engine, Connection& connection, Actor actor, Instant now, bool rehearsal)
        : Transaction(std::move(actor), now), engine_(engine), connection_(connection),
          rehearsal_(rehearsal) {}
    Engine engine() const override { return engine_; }
    void each(std::string_view sql, const Parameters& parameters, const RowTaker& take) const override {
        connection_.run(sql, parameters, take);
    }
    std::int64_t execute(std::string_view sql, const Parameters& parameters) override {
        unaudited_ = true;
        return connection_.run(sql, parameters, [](const Row&) {});
    }
    std::int64_t note(std::string_view sql, const Parameters& parameters) override {
        return connection_.run(sql, parameters, [](const Row&) {});
    }
    void attempt(const std::function<void()>& act) override {
        const auto plain = [&](std::string_view sql) { connection_.run(sql, {}, [](const Row&) {}); };
        auto companion_before = companion ? companion->copy() : nullptr;
        const bool unaudited_before = unaudited_;
        plain("SAVEPOINT attempt");
        try {
            act();
        } catch (...) {
            companion = std::move(companion_before);
            unaudited_ = unaudited_before;
            try {
                plain("ROLLBACK TO SAVEPOINT attempt");
                plain("RELEASE SAVEPOINT attempt");
            } catch (const std::exception&) {
                // The engine has ended the whole transaction itself, as on a full disk; what failed first is
                // what counts.
            }
            throw;
        }
        plain("RELEASE SAVEPOINT attempt");
    }
    bool is_rehearsal() const override { return rehearsal_; }
    bool has_unaudited_changes() const { return unaudited_; }

private:
    Engine engine_;
    Connection& connection_;
    bool rehearsal_;
};

} // namespace

std::optional<std::int64_t> Reader::integer(std::string_view sql, const Parameters& parameters) const {
    std::optional<std::int64_t> result;
    each(sql, parameters, [&](const Row& row) {
        if (!result && !row.is_null(0)) result = row.integer(0);
    });
    return result;
}

std::optional<std::string> Reader::text(std::string_view sql, const Parameters& parameters) const {
    std::optional<std::string> result;
    each(sql, parameters, [&](const Row& row) {
        if (!result && !row.is_null(0)) result = std::string{row.text(0)};
    });
    return result;
}

std::string within(std::string_view column, const std::optional<std::vector<std::string>>& values,
                   Parameters& parameters) {
    if (!values) return "TRUE";
    if (values->empty()) return "FALSE";
    std::string places;
    for (const auto& value : *values) {
        parameters.emplace_back(value);
        places += (places.empty() ? "$" : ", $") + std::to_string(parameters.size());
    }
    return std::string{column} + " IN (" + places + ")";
}

std::string Conditions::place(record::Value value) {
    parameters_.push_back(std::move(value));
    return "$" + std::to_string(parameters_.size());
}

Conditions& Conditions::add(std::string_view text) {
    text_ = (text_ == "TRUE" ? "" : text_ + " AND ") + std::string{text};
    return *this;
}

Conditions& Conditions::add(std::string_view text, record::Value value) {
    const auto mark = text.find('?');
    return add(std::string{text.substr(0, mark)} + place(std::move(value)) +
               std::string{text.substr(mark + 1)});
}

Conditions& Conditions::add_if(std::string_view text, const std::string& value) {
    return value.empty() ? *this : add(text, value);
}

Conditions& Conditions::add_if(std::string_view text, const std::optional<Date>& day) {
    return day ? add(text, *day) : *this;
}

Conditions& Conditions::within(std::string_view column,
                               const std::optional<std::vector<std::string>>& values) {
    return values ? add(db::within(column, values, parameters_)) : *this;
}

Conditions& Conditions::within_places(std::string_view community_column, std::string_view grid_column,
                                      const std::optional<std::vector<std::string>>& communities,
                                      const std::vector<std::pair<std::string, std::string>>& grids) {
    if (!communities || grids.empty()) return within(community_column, communities);
    std::string text = "(" + db::within(community_column, communities, parameters_);
    for (const auto& [community, grid] : grids) {
        text += " OR (" + std::string{community_column} + " = " + place(community);
        text += " AND " + std::string{grid_column} + " = " + place(grid) + ")";
    }
    return add(text + ")");
}

void Transaction::hold(std::string_view table, const std::string& id) const {
    if (engine() == Engine::postgresql)
        each("SELECT id FROM " + std::string{table} + " WHERE id = $1 FOR UPDATE", {id}, [](const Row&) {});
}

Address Address::parse(std::string_view url) {
    if (url.starts_with("sqlite:") && url.size() > 7) return {Engine::sqlite, std::string{url.substr(7)}};
    if (url.starts_with("postgresql://") || url.starts_with("postgres://"))
        return {Engine::postgresql, std::string{url}};
    throw Problem{ProblemKind::bad_database_url,
                  {{"url", Address{Engine::postgresql, std::string{url}}.shown()}}};
}

std::string Address::shown() const {
    if (engine == Engine::sqlite) return place;
    const auto scheme = place.find("://");
    const auto at = place.find('@');
    if (scheme == std::string::npos || at == std::string::npos) return place;
    const auto colon = place.find(':', scheme + 3);
    if (colon == std::string::npos || colon > at) return place;
    return place.substr(0, colon) + ":***" + place.substr(at);
}

struct Database::State {
    Address address;
    const Clock& clock;
    Sealing sealing;
    Pool pool;
    std::mutex writing; // SQLite: one writer at a time, the others queue here and not in the engine
    std::unique_ptr<Connection> writer; // SQLite only

    State(Address where, const Clock& clock_of_office, Opening opening)
        : address(std::move(where)), clock(clock_of_office),
          pool([this] { return open(Opening::existing); }) {
        if (address.engine == Engine::sqlite)
            writer = open(opening);
        else
            pool.borrow(); // says now, not at the first request, that the server cannot be reached
    }

    std::unique_ptr<Connection> open(Opening opening) const {
        return address.engine == Engine::sqlite ? open_sqlite(address.place, opening)
                                                : open_postgresql(address.place);
    }
};

/// Holds the one writer of SQLite, or a connection of the pool, from BEGIN to COMMIT or ROLLBACK.
class Database::OpenWriting final : public Writing {
public:
    enum class Purpose { records, housekeeping, rehearsal };

    OpenWriting(State& state, const Actor& actor, Purpose purpose)
        : purpose_(purpose), lock_(state.writing, std::defer_lock) {
        if (state.writer)
            lock_.lock();
        else
            lease_.emplace(state.pool.borrow());
        Connection& connection = state.writer ? *state.writer : **lease_;
        connection.begin_writing();
        ending_.emplace(connection);
        transaction_.emplace(state.address.engine, connection, actor, state.clock.now(),
                             purpose == Purpose::rehearsal);
    }

    Transaction& transaction() override { return *transaction_; }

    void commit() override {
        if (purpose_ == Purpose::rehearsal) throw std::logic_error("a rehearsal cannot be committed");
        if (purpose_ == Purpose::records && transaction_->has_unaudited_changes())
            throw std::logic_error("a transaction changed records without an audit entry");
        if (transaction_->companion) transaction_->companion->before_commit(*transaction_);
        ending_->commit();
    }

private:
    // In this order: the transaction ends before its connection is given back or the next writer is let in.
    Purpose purpose_;
    std::unique_lock<std::mutex> lock_;
    std::optional<Pool::Lease> lease_;
    std::optional<Ending> ending_;
    std::optional<ConnectionTransaction> transaction_;
};

Database::Database(Address address, const Clock& clock, Opening opening)
    : state_(std::make_unique<State>(std::move(address), clock, opening)) {}

Database::~Database() = default;

Engine Database::engine() const {
    return state_->address.engine;
}
const Address& Database::address() const {
    return state_->address;
}
const Clock& Database::clock() const {
    return state_->clock;
}

const Sealing& Database::sealing() const {
    return state_->sealing;
}

void Database::seal_with(Sealing sealing) {
    state_->sealing = std::move(sealing);
}

void Database::read_with(const std::function<void(const Reader&)>& use) const {
    const auto lease = state_->pool.borrow();
    (*lease).begin_reading();
    Ending ending{*lease};
    use(ConnectionReader{engine(), *lease});
    ending.commit();
}

void Database::write_with(const Actor& actor, Audited audited, const std::function<void(Transaction&)>& use) {
    using Purpose = OpenWriting::Purpose;
    OpenWriting writing{*state_, actor, audited == Audited::yes ? Purpose::records : Purpose::housekeeping};
    use(writing.transaction());
    writing.commit();
}

std::unique_ptr<Writing> Database::begin_writing(const Actor& actor) {
    return std::make_unique<OpenWriting>(*state_, actor, OpenWriting::Purpose::records);
}

std::unique_ptr<Writing> Database::begin_rehearsal(const Actor& actor) {
    return std::make_unique<OpenWriting>(*state_, actor, OpenWriting::Purpose::rehearsal);
}

void Database::copy_into(const std::string& path) const {
    const auto lease = state_->pool.borrow();
    (*lease).run("VACUUM INTO $1", {path}, [](const Row&) {});
}

bool Database::is_open_elsewhere() const {
    if (engine() == Engine::postgresql)
        return read([](const Reader& reader) {
            return reader
                       .integer(
                           "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                           "application_name LIKE 'bihuan ' || current_schema() || ' %' AND "
                           "application_name <> current_setting('application_name')")
                       .value_or(0) > 0;
        });
    const std::lock_guard lock{state_->writing};
    try {
        state_->writer->run("PRAGMA journal_mode=DELETE", {}, [](const Row&) {}); // needs the file for itself
        return false;
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::database_busy) throw;
        return true;
    }
}

} // namespace bihuan::db
