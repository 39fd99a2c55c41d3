#include "issuance/verification.hpp"

#include "audit/verify.hpp"
#include "core/hash.hpp"
#include "issuance/document_store.hpp"
#include "issuance/pdf_text.hpp"
#include "issuance/proof.hpp"

#include <fmt/format.h>

#include <array>

namespace bihuan::issuance {

std::span<const EnumText> enum_texts(Verdict) {
    static constexpr std::array texts{
        EnumText{"genuine", "真实有效", "genuine"},
        EnumText{"superseded", "真实，但已被替代", "genuine, but superseded"},
        EnumText{"void", "真实，但已作废", "genuine, but void"},
        EnumText{"altered", "文件被改动", "the file was altered"},
        EnumText{"ledger_altered", "文件与印发时一致，但账本被改动",
                 "the file is as issued, but the ledger was altered"},
        EnumText{"not_ours", "不是本单位印发的文书", "not a document of this office"},
    };
    return texts;
}

namespace {

std::string hash_at(const db::Reader& reader, std::int64_t sequence) {
    if (sequence == 0) return {};
    return reader.text("SELECT hash FROM audit_entry WHERE sequence = $1", {sequence}).value_or("");
}

void hold_text_against(const db::Reader& reader, const std::string& sha, std::string_view zh,
                       std::string_view en, std::vector<Misfit>& misfits) {
    const auto text = reader.text("SELECT text FROM document_text WHERE sha256 = $1", {sha});
    if (!text || sha256(*text) != sha)
        misfits.push_back({fmt::format("印发时冻结的{}已被改动", zh),
                           fmt::format("the {} frozen at the issue were altered", en)});
}

/// The end of the chain that the document carries, against today's chain.
void hold_chain_against(const db::Reader& reader, std::int64_t sequence, const std::string& hash,
                        std::string_view where_zh, std::string_view where_en, std::vector<Misfit>& misfits) {
    if (hash_at(reader, sequence) != hash)
        misfits.push_back(
            {fmt::format("{}所载审计链末端（第 {} 条 {}）不在今天的审计链中", where_zh, sequence,
                         hash.substr(0, 16)),
             fmt::format("the end of the audit chain that {} carries (entry {}, {}) is not in today's chain",
                         where_en, sequence, hash.substr(0, 16))});
}

/// The document with the token whose first digits stand in a footer, if there is just one.
std::optional<IssuedDocument> with_token_beginning(const db::Reader& reader, const std::string& digits) {
    auto found = db::rows<IssuedDocument>(
        reader,
        "SELECT {columns} FROM issued_document WHERE token > $1 AND token < $2 ORDER BY token LIMIT 2",
        {digits, digits + "~"});
    if (found.size() != 1) return std::nullopt;
    return std::move(found.front());
}

bool is_hexadecimal(std::string_view text) {
    return text.find_first_not_of("0123456789abcdef") == text.npos;
}

/// Every text of `length` hexadecimal digits behind `mark`.
std::vector<std::string> digits_behind(const std::string& text, std::string_view mark, std::size_t length) {
    std::vector<std::string> all;
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + mark.size())) {
        auto digits = text.substr(at + mark.size(), length);
        if (digits.size() == length && is_hexadecimal(digits)) all.push_back(std::move(digits));
    }
    return all;
}

/// The document whose number the text holds: 津东鲁应急责改〔2026〕5号.
std::optional<IssuedDocument> with_number_in(const db::Reader& reader, const std::string& text) {
    constexpr std::string_view open = "〔", shut = "〕", end = "号";
    for (auto at = text.find(open); at != text.npos; at = text.find(open, at + 1)) {
        const auto closed = text.find(shut, at), last = text.find(end, at);
        if (closed == text.npos || last == text.npos || closed - at != open.size() + 4 || last < closed)
            continue;
        const auto year = text.substr(at + open.size(), 4);
        const auto serial = text.substr(closed + shut.size(), last - closed - shut.size());
        if (serial.empty() || serial.size() > 9 ||
            (year + serial).find_first_not_of("0123456789") != text.npos)
            continue;
        for (auto& one : db::rows<IssuedDocument>(
                 reader, "SELECT {columns} FROM issued_document WHERE year = $1 AND serial = $2 ORDER BY id",
                 {std::int64_t{std::stoi(year)}, std::int64_t{std::stoi(serial)}}))
            if (text.substr(0, last + end.size()).ends_with(one.document_no)) return std::move(one);
    }
    return std::nullopt;
}

/// The document that a file of other bytes claims to be.
std::optional<IssuedDocument> claimed(const db::Reader& reader, const std::optional<Claim>& claim,
                                      const std::string& text) {
    if (claim)
        if (auto found = with_token(reader, claim->token)) return found;
    for (const auto& token : digits_behind(text, "/d/", 32))
        if (auto found = with_token(reader, token)) return found;
    if (auto found = with_number_in(reader, text)) return found;
    for (const auto& beginning : digits_behind(text, "核对 ", 8))
        if (auto found = with_token_beginning(reader, beginning)) return found;
    return std::nullopt;
}

Verdict verdict_of(DocumentState state) {
    return state == DocumentState::voided       ? Verdict::voided
           : state == DocumentState::superseded ? Verdict::superseded
                                                : Verdict::genuine;
}

} // namespace

std::vector<Misfit> misfits_of(const db::Reader& reader, const IssuedDocument& document, Depth depth) {
    std::vector<Misfit> misfits;
    const auto history = audit::history(reader, "issued_document", document.id.text());
    if (history.empty()) {
        misfits.push_back({"审计链中没有这份文书的印发记录", "the audit chain has no entry of this issue"});
        return misfits;
    }
    for (const auto& entry : history)
        if (audit::hash_of(entry) != entry.hash)
            misfits.push_back({fmt::format("第 {} 条审计记录被改动", entry.sequence),
                               fmt::format("audit entry {} was altered", entry.sequence)});
    const auto& description = record::description_of<IssuedDocument>();
    if (history.back().state != sha256(record::canonical_json(description, &document)))
        misfits.push_back(
            {"文书登记与其审计记录不符", "what is kept of the document differs from its audit entry"});
    hold_text_against(reader, document.facts_sha256, "数据", "facts", misfits);
    hold_text_against(reader, document.templates_sha256, "模板", "templates", misfits);
    hold_chain_against(reader, document.chain_sequence, document.chain_hash, "文书登记", "the record",
                       misfits);
    if (depth == Depth::whole_chain)
        if (const auto fault = audit::fault_up_to(reader, history.back().sequence))
            misfits.push_back({fault->message(Language::zh), fault->message(Language::en)});
    return misfits;
}

Verification verify(const db::Reader& reader, std::string_view pdf, Depth depth, const Reprints& reprints) {
    Verification result;
    const std::string text = text_in_pdf(pdf);
    auto claim = claim_in(pdf);
    if (!claim) claim = claim_in(text);
    result.document = with_pdf(reader, sha256(pdf));
    bool as_issued = result.document.has_value();
    if (!as_issued) {
        result.document = claimed(reader, claim, text);
        if (result.document && reprints)
            for (const auto& copy : reprints(reader, *result.document))
                as_issued = result.reprinted = as_issued || copy == pdf;
    }
    if (as_issued) result.misfits = misfits_of(reader, *result.document, depth);
    if (claim && !claim->chain_hash.empty())
        hold_chain_against(reader, claim->chain_sequence, claim->chain_hash, "文件", "the file",
                           result.misfits);
    if (claim && result.document && !claim->facts_sha256.empty() &&
        claim->facts_sha256 != result.document->facts_sha256)
        result.misfits.push_back({"文件所载数据摘要与文书登记不符",
                                  "the hash of the facts that the file carries is not that of the record"});
    if (!result.document) {
        if (claim)
            result.misfits.insert(
                result.misfits.begin(),
                {"文件所载核对码在本单位没有登记", "the token that the file carries is not known here"});
        return result;
    }
    result.verdict = !as_issued                ? Verdict::altered
                     : !result.misfits.empty() ? Verdict::ledger_altered
                                               : verdict_of(result.document->state);
    return result;
}

} // namespace bihuan::issuance
