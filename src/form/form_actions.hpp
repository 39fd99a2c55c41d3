/// Issuing a form: held against the table, then numbered, frozen and printed by the issuance room.
#pragma once

#include "form/form_offers.hpp"
#include "issuance/issuing.hpp"

namespace bihuan::form {

struct FormIssue {
    FormKind kind;
    FormMatter matter;
    std::string form_word = {};  ///< of the office; empty: of the table
    std::string organ_word = {}; ///< of the organ in whose name it is issued; empty: of the office
    std::optional<Id<IssuedDocument>> replaces = {};
    Json templates = {}; ///< path to text, frozen with the document
    std::function<document::Rendered(const Json& facts, const document::Proof&)> print;
};

/// Throws Problem document_incomplete with what is lacking, document_comes_after, document_stands where one
/// stands already or the paper was made elsewhere, and what issuance::issue throws.
IssuedDocument issue_form(db::Transaction&, IdSource&, const FormSource&, const FormIssue&);

/// Facts of today for a document of one of the forms, made as on the day of its issue; nothing where its
/// record does not give it any more.
std::optional<Json> facts_today(const db::Reader&, const IssuedDocument&, FormSource);

} // namespace bihuan::form
