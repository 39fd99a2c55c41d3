/// Whether a file is a document of this office, as it was given out.
///
/// A PDF is genuine where its bytes are those of an issue and the ledger still says so: the issue stands in
/// the audit chain, the chain is sound, the frozen facts fit their hash, and the end of the chain that the
/// paper carries is still in it. A file of other bytes that carries our token or number is altered.
#pragma once

#include "db/query.hpp"
#include "issuance/issued_document.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace bihuan::issuance {

enum class Verdict {
    genuine,
    superseded,     ///< genuine once; another one was issued in its place
    voided,         ///< genuine once; declared void; code `void`
    altered,        ///< claims to be a document of ours, and its bytes are others
    ledger_altered, ///< its bytes are those of the issue; what the office keeps of it is not
    not_ours,
};
std::span<const EnumText> enum_texts(Verdict);

/// What does not fit, in both languages.
struct Misfit {
    std::string zh, en;
};

struct Verification {
    Verdict verdict = Verdict::not_ours;
    std::optional<IssuedDocument> document; ///< that it is, or claims to be
    bool reprinted = false; ///< its bytes are not those given out first, but a later print of what was frozen
    std::vector<Misfit> misfits;
};

/// How far to look: the entries of the document alone, or every entry of the chain up to them.
enum class Depth { document, whole_chain };

/// What the program prints today of what was frozen: a copy that was printed later, perhaps by a newer
/// program or with the mark of a void document, is no forgery. Empty where it cannot be printed.
using Reprints = std::function<std::vector<std::string>(const db::Reader&, const IssuedDocument&)>;

Verification verify(const db::Reader&, std::string_view pdf, Depth, const Reprints& = {});

/// What the office keeps of the document and does not fit together. Empty: sound.
std::vector<Misfit> misfits_of(const db::Reader&, const IssuedDocument&, Depth);

} // namespace bihuan::issuance
