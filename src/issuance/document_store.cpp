#include "issuance/document_store.hpp"

#include "db/page.hpp"

namespace bihuan::issuance {
namespace {

std::string frozen(const db::Reader& reader, const std::string& sha256) {
    return reader.text("SELECT text FROM document_text WHERE sha256 = $1", {sha256}).value_or("");
}

} // namespace

std::vector<IssuedDocument> documents_of(const db::Reader& reader, const std::string& subject_type,
                                         const std::string& subject) {
    return db::rows<IssuedDocument>(
        reader, "SELECT {columns} FROM issued_document WHERE subject = $1 AND subject_type = $2 ORDER BY id",
        {subject, subject_type});
}

std::optional<IssuedDocument> in_force(const db::Reader& reader, const std::string& kind,
                                       const std::string& subject_type, const std::string& subject) {
    return db::row<IssuedDocument>(reader,
                                   "SELECT {columns} FROM issued_document WHERE subject = $1 AND "
                                   "subject_type = $2 AND kind = $3 AND state = 'in_force' "
                                   "ORDER BY id DESC LIMIT 1",
                                   {subject, subject_type, kind});
}

std::optional<IssuedDocument> successor_of(const db::Reader& reader, const IssuedDocument& document) {
    return db::row<IssuedDocument>(
        reader, "SELECT {columns} FROM issued_document WHERE replaces = $1 ORDER BY id DESC LIMIT 1",
        {document.id.text()});
}

std::optional<IssuedDocument> with_token(const db::Reader& reader, const std::string& token) {
    return db::row<IssuedDocument>(reader, "SELECT {columns} FROM issued_document WHERE token = $1", {token});
}

std::optional<IssuedDocument> with_pdf(const db::Reader& reader, const std::string& sha256) {
    return db::row<IssuedDocument>(
        reader, "SELECT {columns} FROM issued_document WHERE pdf_sha256 = $1 ORDER BY id LIMIT 1", {sha256});
}

std::string frozen_facts(const db::Reader& reader, const IssuedDocument& document) {
    return frozen(reader, document.facts_sha256);
}

std::string frozen_templates(const db::Reader& reader, const IssuedDocument& document) {
    return frozen(reader, document.templates_sha256);
}

std::vector<IssuedDocument> page(const db::Reader& reader, const DocumentFilter& filter,
                                 const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("kind = ?", filter.kind)
        .add_if("subject_type = ?", filter.subject_type)
        .add_if("subject_type <> ?", filter.without_subject_type)
        .add_if("subject = ?", filter.subject)
        .add_if("community = ?", filter.community)
        .add_if("state = ?", filter.state)
        .add_if("issued_on >= ?", filter.from)
        .add_if("issued_on <= ?", filter.to)
        .within("community", filter.areas);
    return db::page<IssuedDocument>(reader, std::move(conditions), limit);
}

} // namespace bihuan::issuance
