/// The next number of an organ, form and year.
#pragma once

#include "db/transaction.hpp"
#include "issuance/document_number.hpp"

namespace bihuan::issuance {

/// Takes the next number of today's year. It belongs to the transaction: where that is undone the next one
/// gets it, so that there are no gaps. Whoever holds the audit chain has it to themselves. Throws Problem
/// numbering_not_set_up where there is no word for the organ.
DocumentNumber take_number(db::Transaction&, const std::string& organ_word, const std::string& form_word);

} // namespace bihuan::issuance
