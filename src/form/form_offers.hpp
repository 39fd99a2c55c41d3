/// Which forms can be made of a record now, what each still lacks, and what was issued of it.
#pragma once

#include "form/form_facts.hpp"
#include "issuance/issued_document.hpp"

#include <vector>

namespace bihuan::form {

struct FormOffer {
    FormKind kind;
    FormMatter matter;
    Json facts;
    std::vector<Lack> lacks;
    std::optional<FormKind> comes_after; ///< must be issued first
    std::string elsewhere;               ///< number that a paper made elsewhere has already
    std::vector<IssuedDocument> issued;  ///< of this kind and matter, the oldest first
    bool can_be_issued() const { return lacks.empty() && !comes_after && elsewhere.empty(); }
};

/// One form of one matter; nothing where it is not made of it.
std::optional<FormOffer> offer_of(const db::Reader&, FormKind, const FormMatter&, const FormSource&);

/// Every form of the record and of what belongs to it, in the order of the table: an inspection has its task,
/// its orders and its hazards with it.
std::vector<FormOffer> offers_of(const db::Reader&, const FormMatter&, const FormSource&);

Json offer_json(const FormOffer&);

} // namespace bihuan::form
