#include "app/soundness.hpp"

#include "access/account_store.hpp"
#include "app/office.hpp"
#include "db/integrity.hpp"

namespace bihuan::app {

Soundness soundness_of(const db::Reader& reader) {
    Soundness result;
    for (const auto& fault : db::integrity_faults(reader))
        result.faults.push_back({"数据库损坏：" + fault, "database damaged: " + fault});
    if (!result.sound()) return result; // what stands on damaged pages cannot be read
    const auto verification = audit::verify(reader, audited_records());
    result.entries = verification.entries;
    result.records = verification.records;
    result.head = verification.head;
    for (const auto& finding : verification.findings)
        result.faults.push_back({finding.message(Language::zh), finding.message(Language::en)});
    for (const auto& name : access::altered_credentials(reader))
        result.faults.push_back({"账号“" + name + "”的密码与审计记录不符，请为其重设密码",
                                 "the stored password of the account “" + name +
                                     "” is not the one in the audit trail; set it anew"});
    return result;
}

} // namespace bihuan::app
