#include "issuance/check_json.hpp"

#include "issuance/document_store.hpp"

namespace bihuan::issuance {
namespace {

constexpr std::size_t short_hash = 16;

Json day_json(const std::optional<Date>& day) {
    return day ? Json{day->text()} : Json{};
}

/// Another document, as far as the paper may name it.
Json other_json(const std::optional<IssuedDocument>& other) {
    if (!other) return {};
    return Json::Object{{"document_no", other->document_no}, {"issued_on", other->issued_on.text()}};
}

} // namespace

Json check_json(const db::Reader& reader, const IssuedDocument& document, const std::string& organ) {
    std::optional<IssuedDocument> replaced;
    if (document.replaces) replaced = db::find(reader, *document.replaces);
    return Json::Object{
        {"organ", organ},
        {"kind", document.kind},
        {"title", document.title},
        {"document_no", document.document_no},
        {"issued_on", document.issued_on.text()},
        {"pages", document.pages},
        {"state", code_of(document.state)},
        {"state_zh", text_of(document.state).zh},
        {"state_en", text_of(document.state).en},
        {"superseded_on", day_json(document.superseded_on)},
        {"voided_on", day_json(document.voided_on)},
        {"successor", other_json(successor_of(reader, document))},
        {"replaces", other_json(replaced)},
        {"facts_sha256", document.facts_sha256.substr(0, short_hash)},
        {"pdf_sha256", document.pdf_sha256},
        {"chain_sequence", document.chain_sequence},
        {"chain_hash", document.chain_hash.substr(0, short_hash)},
    };
}

Json check_json(const db::Reader& reader, const Verification& verification, const std::string& organ) {
    Json misfits{Json::List{}};
    for (const auto& [zh, en] : verification.misfits)
        misfits.push(Json::Object{{"zh", zh}, {"en", en}});
    return Json::Object{
        {"verdict", code_of(verification.verdict)},
        {"verdict_zh", text_of(verification.verdict).zh},
        {"verdict_en", text_of(verification.verdict).en},
        {"reprinted", verification.reprinted},
        {"misfits", std::move(misfits)},
        {"document", verification.document ? check_json(reader, *verification.document, organ) : Json{}},
    };
}

} // namespace bihuan::issuance
