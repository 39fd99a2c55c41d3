#include "evidence/evidence_verify.hpp"

#include "core/hash.hpp"

#include <array>

namespace bihuan::evidence {
namespace {

constexpr std::size_t most_findings = 100;
using Fault = Verification::Finding::Fault;

constexpr std::array fault_texts{
    EnumText{"altered", "证据 {sha256} 的内容与其摘要不符",
             "the bytes of evidence {sha256} no longer give its hash"},
    EnumText{"missing", "证据 {sha256} 的内容缺失", "the bytes of evidence {sha256} are gone"},
    EnumText{"unclaimed", "内容 {sha256} 不属于任何证据记录",
             "the bytes {sha256} belong to no record of evidence"},
};

} // namespace

std::string Verification::Finding::message(Language language) const {
    const EnumText& text = fault_texts[static_cast<std::size_t>(fault)];
    return fill_in(language == Language::zh ? text.zh : text.en, {{"sha256", sha256}});
}

Verification verify(const db::Reader& reader) {
    Verification result;
    const auto found = [&](Fault fault, std::string hash) {
        if (result.findings.size() < most_findings) result.findings.push_back({fault, std::move(hash)});
    };
    reader.each("SELECT sha256, content FROM evidence_blob ORDER BY sha256", {}, [&](const db::Row& row) {
        ++result.originals;
        std::string hash{row.text(0)};
        if (bihuan::sha256(row.bytes(1)) != hash) found(Fault::altered, std::move(hash));
    });
    reader.each("SELECT DISTINCT evidence.sha256 FROM evidence LEFT JOIN evidence_blob "
                "ON evidence_blob.sha256 = evidence.sha256 WHERE evidence_blob.sha256 IS NULL",
                {}, [&](const db::Row& row) { found(Fault::missing, std::string{row.text(0)}); });
    reader.each("SELECT sha256 FROM evidence_blob WHERE NOT EXISTS "
                "(SELECT 1 FROM evidence WHERE evidence.sha256 = evidence_blob.sha256)",
                {}, [&](const db::Row& row) { found(Fault::unclaimed, std::string{row.text(0)}); });
    return result;
}

} // namespace bihuan::evidence
