/// The database of an office: SQLite in a file beside the program, or PostgreSQL.
///
/// `read` sees one consistent state and cannot write. `write` is the only way to change records: one
/// transaction, begun at once as a writer (BEGIN IMMEDIATE on SQLite, where writers queue for one
/// connection), refused at its end when it changed something without an audit entry, rolled back when
/// anything is thrown.
#pragma once

#include "core/problem.hpp"
#include "db/query.hpp"
#include "db/sealing.hpp"
#include "db/transaction.hpp"

#include <memory>
#include <string>
#include <type_traits>

namespace bihuan::db {

/// Where a database is.
struct Address {
    Engine engine = Engine::sqlite;
    std::string place; ///< a path, or a postgresql:// URL

    /// `sqlite:PATH` or `postgresql://…`; throws Problem bad_database_url.
    static Address parse(std::string_view url);
    /// For messages: the URL without its password.
    std::string shown() const;
};

enum class Opening {
    existing,         ///< throws Problem database_missing where there is none
    create_if_missing ///< makes an empty one
};

/// A writing transaction that its owner ends: for doors that take their rows one by one (ledgers). Rolled
/// back unless committed. Others who write wait meanwhile on SQLite, so it is kept short.
class Writing {
public:
    virtual ~Writing() = default;
    virtual Transaction& transaction() = 0;
    /// Ends the transaction for good; throws std::logic_error where records were changed without an audit
    /// entry.
    virtual void commit() = 0;
};

class Database {
public:
    /// Opens without looking at the schema; see migrate.hpp. `clock` gives the time of each transaction.
    Database(Address, const Clock& clock, Opening = Opening::existing);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Engine engine() const;
    const Address& address() const;
    const Clock& clock() const;
    /// How secrets are kept in it. Without a key, until one is given before the database is used, as they
    /// are.
    const Sealing& sealing() const;
    void seal_with(Sealing);

    template<class Use>
    auto read(Use&& use) const {
        using Result = std::invoke_result_t<Use, const Reader&>;
        if constexpr (std::is_void_v<Result>) {
            read_with([&](const Reader& reader) { use(reader); });
        } else {
            std::optional<Result> result;
            read_with([&](const Reader& reader) { result.emplace(use(reader)); });
            return std::move(*result);
        }
    }

    template<class Use>
    auto write(const Actor& actor, Use&& use) {
        return write_as(actor, Audited::yes, std::forward<Use>(use));
    }

    /// For what is no record: sessions, throttles, seen keys, applied migrations. Never for records.
    template<class Use>
    auto housekeeping(Use&& use) {
        return write_as(Actor{"system", "system", "housekeeping"}, Audited::no, std::forward<Use>(use));
    }

    std::unique_ptr<Writing> begin_writing(const Actor&);
    /// The same for trying out: its commit throws std::logic_error. On PostgreSQL nobody waits for it, save
    /// who changes the very rows that it changed; on SQLite every writer does.
    std::unique_ptr<Writing> begin_rehearsal(const Actor&);

    /// A consistent copy of the whole database into a new file, while others read and write. SQLite only.
    void copy_into(const std::string& path) const;

    /// Whether any other connection, of this program or another, has the database open. To be asked before
    /// anything is read here. A SQLite file is no longer in WAL mode where there is none; on PostgreSQL those
    /// of this process do not count.
    bool is_open_elsewhere() const;

private:
    enum class Audited { yes, no };

    template<class Use>
    auto write_as(const Actor& actor, Audited audited, Use&& use) {
        using Result = std::invoke_result_t<Use, Transaction&>;
        if constexpr (std::is_void_v<Result>) {
            write_with(actor, audited, [&](Transaction& transaction) { use(transaction); });
        } else {
            std::optional<Result> result;
            write_with(actor, audited, [&](Transaction& transaction) { result.emplace(use(transaction)); });
            return std::move(*result);
        }
    }
    void read_with(const std::function<void(const Reader&)>&) const;
    void write_with(const Actor&, Audited, const std::function<void(Transaction&)>&);

    struct State;
    class OpenWriting;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::db
