/// The whole-process file (执法全过程记录) of a case or a hazard as one ZIP: an index to read, the records
/// and their history as JSON, the issued documents as given out, the evidence unaltered, and the SHA-256 of
/// every file in it.
///
/// Who complained is never in it: that stands in no record (patrol/clue_shield.hpp). Each export is an entry
/// in the history of its subject. Law: 行政处罚法第四十七条; 国办发〔2018〕118号.
#pragma once

#include "db/transaction.hpp"
#include "enforcement/case_rules.hpp"
#include "hazard/hazard_store.hpp"

#include <functional>

namespace bihuan::enforcement {

/// More than this is not put together in memory; evidence is fetched singly then.
constexpr std::size_t most_file_bytes = std::size_t{128} << 20;

/// A document that was issued, as it was given out.
struct FiledDocument {
    std::string name; ///< in the archive, without folder
    std::string what; ///< title, number, state
    std::string bytes;
};
/// Those of a case or a hazard, by the type and identity of the subject; handed in where the house is put
/// together. Null: none are kept.
using FiledDocuments = std::function<std::vector<FiledDocument>(
    const db::Reader&, const std::string& subject_type, const std::string& subject)>;

/// The bytes of the archive. Throws Problem file_too_large.
std::string export_case(db::Transaction&, const CaseFile&, const FiledDocuments& = {});
std::string export_hazard(db::Transaction&, const hazard::HazardFile&, const FiledDocuments& = {});

} // namespace bihuan::enforcement
