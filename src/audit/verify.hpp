/// Finds out whether anything was altered behind the program's back.
///
/// Walks the chain from its first entry: every sequence number there, every hash as computed, every link to
/// the entry before, the end as noted. Then compares every record with the state that its last entry noted,
/// in both directions: no record without entry, no entry whose record is gone. Reads one consistent state
/// while others go on writing.
#pragma once

#include "audit/chain.hpp"

#include <functional>
#include <span>

namespace bihuan::audit {

/// A kind of record that the chain covers.
struct AuditedRecord {
    const record::Description* description;
    std::function<std::shared_ptr<void>()> make;
};

template<class T>
AuditedRecord audited_record() {
    return {&record::description_of<T>(), [] { return std::make_shared<T>(); }};
}

enum class Fault {
    entry_missing,    ///< a sequence number is not there
    entry_altered,    ///< its fields do not give its hash
    link_broken,      ///< it does not name the hash of the entry before
    end_differs,      ///< the chain does not end where its head says
    record_altered,   ///< differs from what its last entry noted
    record_missing,   ///< its last entry says that it exists
    record_unexpected ///< no entry made it
};

struct Finding {
    Fault fault;
    std::int64_t sequence = 0; ///< of the entry, where one is concerned
    std::string subject_type;
    std::string subject;

    std::string message(Language) const;
};

struct Verification {
    std::int64_t entries = 0;
    std::int64_t records = 0;
    Head head;
    std::vector<Finding> findings; ///< the first hundred, in the order of the walk
    bool clean() const { return findings.empty(); }
};

Verification verify(const db::Reader&, std::span<const AuditedRecord>);

/// The first broken link from the beginning of the chain to this entry; nothing where it is whole so far.
std::optional<Finding> fault_up_to(const db::Reader&, std::int64_t sequence);

} // namespace bihuan::audit
