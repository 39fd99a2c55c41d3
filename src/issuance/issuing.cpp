#include "issuance/issuing.hpp"

#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"
#include "document/document.hpp"
#include "issuance/document_counter.hpp"
#include "issuance/document_store.hpp"
#include "issuance/proof.hpp"

#include <algorithm>

namespace bihuan::issuance {
namespace {

constexpr std::size_t token_digits = 32; // 128 bits: nobody guesses one, and the QR code stays small

/// What `issue` put into the facts itself.
bool is_added(const std::string& name) {
    return name == "document_no" || name == "document_no_text";
}

/// Whether these facts are those of the document, its number apart.
bool same_facts(const db::Reader& reader, const IssuedDocument& document, const Json& facts) {
    const Json frozen = Json::parse(frozen_facts(reader, document));
    Json::Object before = *frozen.object(), now = *facts.object();
    if (document.serial > 0) {
        std::erase_if(before, [](const auto& member) { return is_added(member.first); });
        std::erase_if(now, [](const auto& member) { return is_added(member.first); });
    }
    return Json{std::move(before)} == Json{std::move(now)};
}

std::string shown_number(const IssuedDocument& document) {
    return document.document_no.empty() ? "—" : document.document_no;
}

Problem stands(const IssuedDocument& document) {
    return Problem{ProblemKind::document_stands,
                   {{"document", document.title},
                    {"document_en", document.title},
                    {"document_no", shown_number(document)}}};
}

/// The document to be replaced, if it still is the one that stands.
IssuedDocument to_be_replaced(const db::Reader& reader, const Issuing& issuing) {
    const auto found = db::find(reader, *issuing.replaces);
    if (!found || found->kind != issuing.kind || found->subject != issuing.subject ||
        found->subject_type != issuing.subject_type)
        throw Problem{ProblemKind::not_found,
                      {{"what", "已印发文书 / issued document"}, {"key", issuing.replaces->text()}}};
    require_not_void(*found);
    if (const auto next = successor_of(reader, *found)) throw stands(*next);
    return *found;
}

std::string keep_text(db::Transaction& transaction, const std::string& text) {
    std::string hash = sha256(text);
    transaction.note(
        "INSERT INTO document_text (sha256, text) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING",
        {hash, text});
    return hash;
}

void number(db::Transaction& transaction, const Organ& organ, const Issuing& issuing,
            IssuedDocument& document, Json& facts) {
    const auto taken = take_number(
        transaction, issuing.organ_word.empty() ? organ.organ_word : issuing.organ_word, issuing.form_word);
    document.document_no = text_of(taken);
    document.organ_word = taken.organ_word;
    document.form_word = taken.form_word;
    document.year = taken.year;
    document.serial = taken.serial;
    Json::Object members = *facts.object();
    std::erase_if(members, [](const auto& member) { return is_added(member.first); });
    members.emplace_back("document_no", document.document_no);
    members.emplace_back("document_no_text", document.document_no);
    facts = std::move(members);
}

} // namespace

IssuedDocument issue(db::Transaction& transaction, IdSource& ids, const Organ& organ,
                     const Issuing& issuing) {
    audit::hold_chain(transaction); // whoever issues does so alone: numbers, and what stands for a subject
    const auto standing = in_force(transaction, issuing.kind, issuing.subject_type, issuing.subject);
    if (standing && same_facts(transaction, *standing, issuing.facts)) return *standing;
    std::optional<IssuedDocument> replaced;
    if (issuing.replaces)
        replaced = to_be_replaced(transaction, issuing);
    else if (standing && !issuing.several)
        throw stands(*standing);

    IssuedDocument document;
    document.id = ids.make<IssuedDocument>();
    document.kind = issuing.kind;
    document.title = issuing.title;
    document.subject_type = issuing.subject_type;
    document.subject = issuing.subject;
    document.community = issuing.community;
    document.replaces = issuing.replaces;
    document.issued_on = transaction.today();
    document.issued_at = transaction.now();
    document.issued_by = transaction.actor().account;
    document.issued_by_name = transaction.actor().name;
    document.token = ids.secret().substr(0, token_digits);
    document.address = check_address(organ.public_address, document.token);
    const auto head = audit::head(transaction);
    document.chain_sequence = head.sequence;
    document.chain_hash = head.hash;

    Json facts = issuing.facts;
    if (issuing.numbered) number(transaction, organ, issuing, document, facts);
    document.facts_sha256 = keep_text(transaction, facts.dump());
    document.templates_sha256 = keep_text(transaction, issuing.templates.dump());
    const auto printed = issuing.print(facts, proof_of(document));
    document.pdf_sha256 = sha256(printed.pdf);
    document.pages = static_cast<std::int64_t>(printed.pages);

    if (replaced) {
        IssuedDocument after = *replaced;
        after.state = DocumentState::superseded;
        after.superseded_on = transaction.today();
        audit::update(transaction, "document.supersede", *replaced, after);
    }
    audit::insert(transaction, "document.issue", document);
    return document;
}

void require_not_void(const IssuedDocument& document) {
    if (document.state == DocumentState::voided)
        throw Problem{ProblemKind::document_is_void,
                      {{"document_no", shown_number(document)}, {"day", document.voided_on->text()}}};
}

IssuedDocument declare_void(db::Transaction& transaction, const IssuedDocument& before,
                            const std::string& reason) {
    require_not_void(before);
    IssuedDocument after = before;
    after.state = DocumentState::voided;
    after.voided_on = transaction.today();
    after.void_reason = text::trim(reason);
    after.voided_by = transaction.actor().account;
    after.voided_by_name = transaction.actor().name;
    Findings findings;
    const auto& field = *record::description_of<IssuedDocument>().find("void_reason");
    if (auto fault = record::check(field, field.get(&after), "/")) findings.add(std::move(*fault));
    findings.throw_if_any();
    audit::update(transaction, "document.void", before, after);
    return after;
}

} // namespace bihuan::issuance
