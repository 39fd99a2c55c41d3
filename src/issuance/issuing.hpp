/// Giving a document out: its number, its frozen facts, its proof, in one audited transaction; and taking it
/// back.
#pragma once

#include "core/json.hpp"
#include "db/transaction.hpp"
#include "document/printing.hpp"
#include "issuance/issued_document.hpp"
#include "issuance/organ.hpp"

#include <functional>

namespace bihuan::document {
struct Rendered;
}

namespace bihuan::issuance {

struct Issuing {
    std::string kind;
    std::string title; ///< names no enterprise and no person
    std::string form_word;
    std::string subject_type;
    std::string subject;
    std::string community;
    Json facts;
    Json templates;              ///< name of the file to its text
    bool numbered = false;       ///< then `document_no` and `document_no_text` are put into the facts
    bool several = false;        ///< more than one of the kind may stand for one subject
    std::string organ_word = {}; ///< where it acts in another organ's name; empty: the office's own
    std::optional<Id<IssuedDocument>> replaces = {};
    /// The PDF. What cannot be printed is not issued.
    std::function<document::Rendered(const Json& facts, const document::Proof&)> print;
};

/// Issues the document. Where one of this kind is in force for the subject: the same facts give that one back
/// and write nothing, so that nobody who asks twice gets two numbers; other facts need `replaces`. Throws
/// Problem document_stands, document_is_void, numbering_not_set_up, not_found.
IssuedDocument issue(db::Transaction&, IdSource&, const Organ&, const Issuing&);

/// Throws Problem document_is_void where it is.
void require_not_void(const IssuedDocument&);

/// Declares it void from today. Its number stays. Throws Problem document_is_void, invalid_input.
IssuedDocument declare_void(db::Transaction&, const IssuedDocument&, const std::string& reason);

} // namespace bihuan::issuance
