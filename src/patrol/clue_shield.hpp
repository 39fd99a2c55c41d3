/// Who complained, kept apart from the clue: seen only by those who hold `read_complainants`, each look an
/// entry in the history of the clue.
///
/// Telephone numbers, identity numbers and names behind 举报人 that stand within the words of a clue are
/// taken out of them and kept here in full.
#pragma once

#include "db/transaction.hpp"
#include "patrol/clue.hpp"

namespace bihuan {

struct Complainant {
    std::string name;
    std::string phone;
    std::string words; ///< the content as told, where something had to be taken out of it
};

namespace record {
template<class T>
class Record;
}
const record::Record<Complainant>& describe(const Complainant*);

namespace patrol {

/// Takes out of the content what names somebody, and keeps it with the complainant.
void shield(Clue&, Complainant&);

/// Writes who complained beside the clue, whose record is written in the same transaction, and sets the
/// clue's digest. Nothing to keep: nothing is written and the digest is empty.
void keep_complainant(db::Transaction&, IdSource&, Clue&, const Complainant&);

/// Nobody where none was named.
std::optional<Complainant> complainant_of(const db::Reader&, const Id<Clue>&);

/// The codes of clues whose complainant is not the one that their audited record notes: altered, planted or
/// removed behind the program's back.
std::vector<std::string> altered_complainants(const db::Reader&);

} // namespace patrol
} // namespace bihuan
