/// A transaction that writes: everything or nothing, with its audit entry.
#pragma once

#include "core/actor.hpp"
#include "core/instant.hpp"
#include "db/query.hpp"

#include <functional>
#include <memory>

namespace bihuan::db {

class Transaction : public Reader {
public:
    /// Something that lives as long as the transaction and has the last word before its commit: the audit
    /// chain's end.
    class Companion {
    public:
        virtual ~Companion() = default;
        virtual void before_commit(Transaction&) = 0;
        /// Itself as it is now, to go back to when an attempt fails.
        virtual std::unique_ptr<Companion> copy() const = 0;
    };
    std::unique_ptr<Companion> companion;

    /// Runs a statement that changes rows; returns how many.
    virtual std::int64_t execute(std::string_view sql, const Parameters& = {}) = 0;
    /// The same for what is no record and has no audit entry, beside one that has: the key under which a
    /// request came.
    virtual std::int64_t note(std::string_view sql, const Parameters& = {}) = 0;
    /// Holds the row of `table` with this identity until the transaction ends, so that what is read of it
    /// next stays true. Others who want it wait. SQLite has one writer anyway.
    void hold(std::string_view table, const std::string& id) const;

    /// Runs `act`; where it throws, everything that it wrote is undone, and the transaction can go on (a
    /// savepoint).
    virtual void attempt(const std::function<void()>& act) = 0;

    /// Whether this transaction only tries things out and can never be committed.
    virtual bool is_rehearsal() const = 0;

    const Actor& actor() const { return actor_; }
    /// The time of the transaction, read once when it began.
    Instant now() const { return now_; }
    Date today() const { return now_.local_date(); }

    /// Says that every change so far stands in the audit chain; called by the audit room after its entry is
    /// written.
    void audited() { unaudited_ = false; }

protected:
    Transaction(Actor actor, Instant now) : actor_(std::move(actor)), now_(now) {}
    bool unaudited_ = false;

private:
    Actor actor_;
    Instant now_;
};

} // namespace bihuan::db
