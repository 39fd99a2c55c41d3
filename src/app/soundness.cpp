#include "app/soundness.hpp"

#include "access/account_store.hpp"
#include "access/second_factor.hpp"
#include "app/office.hpp"
#include "db/integrity.hpp"
#include "evidence/evidence_verify.hpp"
#include "issuance/document_soundness.hpp"
#include "patrol/clue_shield.hpp"
#include "planning/draw_actions.hpp"

namespace bihuan::app {
namespace {

using Lines = std::vector<Soundness::Line>;

/// `name` stands between the words.
void tell(Lines& lines, const std::vector<std::string>& names, const char* zh, const char* zh_after,
          const char* en, const char* en_after) {
    for (const auto& name : names)
        lines.push_back({zh + name + zh_after, en + name + en_after});
}

} // namespace

Soundness soundness(const db::Reader& reader) {
    Soundness result;
    tell(result.findings, db::integrity_faults(reader), "数据库损坏：", "", "database damaged: ", "");
    result.chain = audit::verify(reader, audited_records());
    tell(result.findings, access::altered_credentials(reader), "账号“",
         "”的密码与审计记录不符，请为其重设密码", "the stored password of the account “",
         "” is not the one in the audit trail; set it anew");
    tell(result.findings, access::altered_second_factors(reader), "账号“",
         "”的动态码与审计记录不符，请为其停用后重新登记", "the stored second factor of the account “",
         "” is not the one in the audit trail; remove it and enrol anew");
    tell(result.findings, patrol::altered_complainants(reader), "线索“",
         "”的反映人与审计记录不符，请核对原始工单", "who told the clue “",
         "” is not whom the audit trail notes; compare it with the original slip");
    tell(result.findings, planning::altered_draws(reader), "双随机抽取“", "”保存的名单或文件与承诺值不符",
         "the lists or the file kept of the draw “", "” do not fit its commitment");
    for (auto& [zh, en] : issuance::altered_documents(reader))
        result.findings.push_back({std::move(zh), std::move(en)});
    const auto evidence = evidence::verify(reader);
    result.originals = evidence.originals;
    for (const auto& finding : evidence.findings)
        result.findings.push_back({finding.message(Language::zh), finding.message(Language::en)});
    return result;
}

} // namespace bihuan::app
