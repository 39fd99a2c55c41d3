/// A document as the office gave it out (已印发文书): a statutory form, a working paper or a report, whatever
/// room it is of.
///
/// Issuing freezes the facts and the texts of the templates under their hashes, gives the number and notes
/// the hash of the PDF and the end of the audit chain. What was issued never changes; it is in force until
/// another document replaces it or it is declared void, and its number stays its own either way. Law: full
/// record of enforcement (执法全过程记录, 国办发〔2018〕118号).
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace bihuan {

enum class DocumentState {
    in_force,
    superseded, ///< another document was issued in its place (更正)
    voided,     ///< declared void (作废); code `void`
};
std::span<const EnumText> enum_texts(DocumentState);

struct IssuedDocument {
    Id<IssuedDocument> id;
    std::string kind;        ///< code of the form, the working paper or the report: `rectification_order`
    std::string title;       ///< what anybody may read who holds the paper: names no enterprise and no person
    std::string document_no; ///< as printed, 津东鲁应急责改〔2026〕5号; empty where the kind has none
    std::string organ_word; ///< the parts of the number (document_number.hpp)
    std::string form_word;
    std::int64_t year = 0;
    std::int64_t serial = 0;
    std::string subject_type; ///< what it is of: `hazard`
    std::string subject;      ///< identity of that record, or the code of a period
    std::string community;    ///< where that lies; empty: of the whole office
    std::string facts_sha256; ///< of the JSON kept under this hash
    std::string templates_sha256;
    std::string pdf_sha256; ///< of the bytes given out
    std::int64_t pages = 0;
    std::string token;               ///< of the page that anybody may ask; told on the paper
    std::string address;             ///< of that page, as in the QR code; empty where none was set up
    std::int64_t chain_sequence = 0; ///< end of the audit chain before the issue
    std::string chain_hash;
    DocumentState state = DocumentState::in_force;
    std::optional<Id<IssuedDocument>> replaces;
    Date issued_on; ///< day of the office; decides the year of the number
    Instant issued_at;
    std::string issued_by; ///< identity of the account
    std::string issued_by_name;
    std::optional<Date> superseded_on;
    std::optional<Date> voided_on;
    std::string void_reason;
    std::string voided_by;
    std::string voided_by_name;
};

namespace record {
template<class T>
class Record;
}
const record::Record<IssuedDocument>& describe(const IssuedDocument*);

} // namespace bihuan
