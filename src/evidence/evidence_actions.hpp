/// What is done with evidence: taken in, once, and never altered or removed.
#pragma once

#include "db/transaction.hpp"
#include "evidence/evidence.hpp"

namespace bihuan::evidence {

/// Looks at the bytes: hash, type by content, size, and of a photo when and where it was taken. No database,
/// so that nobody waits for it. Throws Problem evidence_type_refused, evidence_too_large.
Evidence examined(Evidence about, std::string_view bytes);

/// Keeps an examined piece with its bytes, in the transaction of whatever it belongs to. The same bytes are
/// stored once, whatever refers to them.
Evidence keep(db::Transaction&, IdSource&, Evidence examined, const std::string& bytes);

/// Whether the two say the same about the same bytes: a repeat, and no conflict.
bool same_content(const Evidence& kept, const Evidence& given);

} // namespace bihuan::evidence
