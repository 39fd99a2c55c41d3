/// Issued documents as stored, with the texts frozen at their issue.
#pragma once

#include "db/rows.hpp"
#include "issuance/issued_document.hpp"

#include <vector>

namespace bihuan::issuance {

/// Every document of a record, in the order of their issue.
std::vector<IssuedDocument> documents_of(const db::Reader&, const std::string& subject_type,
                                         const std::string& subject);
/// The newest one of this kind that stands.
std::optional<IssuedDocument> in_force(const db::Reader&, const std::string& kind,
                                       const std::string& subject_type, const std::string& subject);
/// The document that was issued in its place.
std::optional<IssuedDocument> successor_of(const db::Reader&, const IssuedDocument&);
std::optional<IssuedDocument> with_token(const db::Reader&, const std::string& token);
/// The document whose PDF has this hash.
std::optional<IssuedDocument> with_pdf(const db::Reader&, const std::string& sha256);

/// JSON as it was frozen: the same bytes for ever.
std::string frozen_facts(const db::Reader&, const IssuedDocument&);
/// JSON object, name of the file to its text.
std::string frozen_templates(const db::Reader&, const IssuedDocument&);

/// What a list is narrowed to; what is empty does not count.
struct DocumentFilter {
    std::string kind, subject_type, subject, community, state;
    std::optional<Date> from, to; ///< days of issue
    std::optional<std::vector<std::string>> areas;
    std::string without_subject_type = {};
};
/// At most `limit` documents behind the one with the identity `after`.
std::vector<IssuedDocument> page(const db::Reader&, const DocumentFilter&, const std::string& after,
                                 std::int64_t limit);

} // namespace bihuan::issuance
