#include "issuance/document_counter.hpp"

#include "core/problem.hpp"

namespace bihuan::issuance {

DocumentNumber take_number(db::Transaction& transaction, const std::string& organ_word,
                           const std::string& form_word) {
    if (organ_word.empty()) throw Problem{ProblemKind::numbering_not_set_up};
    DocumentNumber number{organ_word, form_word, transaction.today().year(), 0};
    const db::Parameters of{organ_word, form_word, std::int64_t{number.year}};
    transaction.note(
        "INSERT INTO document_counter (organ_word, form_word, year, last_serial) VALUES ($1, $2, $3, 0) "
        "ON CONFLICT (organ_word, form_word, year) DO NOTHING",
        of);
    transaction.note("UPDATE document_counter SET last_serial = last_serial + 1 WHERE organ_word = $1 AND "
                     "form_word = $2 AND year = $3",
                     of);
    number.serial = transaction
                        .integer("SELECT last_serial FROM document_counter WHERE organ_word = $1 AND "
                                 "form_word = $2 AND year = $3",
                                 of)
                        .value();
    return number;
}

} // namespace bihuan::issuance
