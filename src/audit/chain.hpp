/// The audit chain: every change of a record, in order, each entry bound to the one before by SHA-256.
///
/// `insert` and `update` write the row and its entry in the same breath; there is no other way for a room to
/// change a record, and a transaction that tries is refused at its commit. An entry says who, when, through
/// which door, what was done, and the difference; beside it stands the hash of the whole record afterwards,
/// so that a row altered behind the program's back no longer fits its last entry. Law: full-process record of
/// enforcement, 国办发〔2018〕118号.
#pragma once

#include "db/rows.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bihuan::audit {

/// One link of the chain, as stored.
struct Entry {
    std::int64_t sequence = 0; ///< from 1, without gaps
    std::string at;            ///< instant of the transaction, UTC
    std::string actor;
    std::string actor_name;
    std::string origin;
    std::string action;       ///< `hazard.extend_due_date`
    std::string subject_type; ///< the record's name, `hazard`
    std::string subject;      ///< its identity
    std::string change;       ///< canonical JSON, `{"before":…,"after":…}`
    std::string state;        ///< SHA-256 of the record's canonical JSON afterwards; empty where it is gone
    std::string previous;     ///< hash of the entry before; empty for the first
    std::string hash;
};

/// The hash that belongs to an entry: over every field but `hash` itself.
std::string hash_of(const Entry&);

/// The end of the chain: what an issued document carries, to show a later rewriting.
struct Head {
    std::int64_t sequence = 0;
    std::string hash;
};
Head head(const db::Reader&);

/// Keeps others from extending the chain until this transaction ends (on SQLite they wait anyway). Every
/// writer takes the chain before it takes records, else a ledger import and a correction of one of its
/// records would wait for each other; `insert` and `update` see to it, and who holds records before changing
/// them calls this first.
void hold_chain(db::Transaction&);

/// Appends an entry for a change that is already made. `state` as in `Entry`.
void append(db::Transaction&, std::string_view action, std::string_view subject_type,
            std::string_view subject, std::string change, std::string state);

/// Inserts a new record with its entry.
void insert(db::Transaction&, std::string_view action, const record::Description&, const void* record);
/// Writes the changed record with its entry. Does nothing where the two states are the same.
void update(db::Transaction&, std::string_view action, const record::Description&, const void* before,
            const void* after);

template<class T>
void insert(db::Transaction& transaction, std::string_view action, const T& record) {
    insert(transaction, action, record::description_of<T>(), &record);
}

template<class T>
void update(db::Transaction& transaction, std::string_view action, const T& before, const T& after) {
    update(transaction, action, record::description_of<T>(), &before, &after);
}

/// What the office answers for a change that it took: the state of the record and its place in the chain. Who
/// holds it can show later that the record was there, and unaltered.
struct Receipt {
    std::string subject_type;
    std::string subject;
    std::string state; ///< SHA-256 of the record, as in `Entry`
    std::string at;
    std::int64_t sequence = 0;
    std::string hash; ///< of the entry
};

/// From here on the transaction remembers the receipts of its changes. Not for doors that take thousands.
void remember_receipts(db::Transaction&);
/// Those remembered so far, in the order of the chain.
std::vector<Receipt> remembered_receipts(db::Transaction&);

/// The receipt that the record got when it was made, or nothing where it is not here.
std::optional<Receipt> receipt_of(const db::Reader&, std::string_view subject_type, std::string_view subject);
/// Whether the record had this state at any time.
bool had_state(const db::Reader&, std::string_view subject_type, std::string_view subject,
               std::string_view state);

/// The entries of one record, oldest first.
std::vector<Entry> history(const db::Reader&, std::string_view subject_type, std::string_view subject);

} // namespace bihuan::audit
