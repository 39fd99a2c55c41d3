/// What a migration changed, noted in the chain.
///
/// SQL can move a record, but cannot hash it. A migration that changes records lists them in the table
/// `migrated_record`; whoever applies migrations (`bihuan init`, a restore drill) has them noted right after,
/// else `verify` would rightly call them altered.
#pragma once

#include "audit/verify.hpp"
#include "db/database.hpp"

#include <set>

namespace bihuan::audit {

/// Appends an entry `record.migrate` for each listed record and empties the list, in one transaction. Returns
/// the kinds of record that were among them.
std::set<std::string> note_migrated(db::Database&, std::span<const AuditedRecord>);

} // namespace bihuan::audit
