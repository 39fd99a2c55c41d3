#include "access/account_store.hpp"
#include "app/office.hpp"
#include "cli/all_commands.hpp"
#include "db/integrity.hpp"
#include "planning/draw_actions.hpp"

#include <ostream>
#include <tuple>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const Language language = office.settings().language;
    const bool zh = language == Language::zh;
    const auto records = app::audited_records();
    const auto [verification, faults, passwords, draws] =
        office.database().read([&](const db::Reader& reader) {
            return std::tuple{audit::verify(reader, records), db::integrity_faults(reader),
                              access::altered_credentials(reader), planning::altered_draws(reader)};
        });
    for (const auto& fault : faults)
        streams.out << (zh ? "数据库损坏：" : "database damaged: ") << fault << "\n";
    for (const auto& finding : verification.findings)
        streams.out << finding.message(language) << "\n";
    for (const auto& name : passwords)
        streams.out << (zh ? "账号“" : "the stored password of the account “") << name
                    << (zh ? "”的密码与审计记录不符，请为其重设密码"
                           : "” is not the one in the audit trail; set it anew")
                    << "\n";
    for (const auto& title : draws)
        streams.out << (zh ? "双随机抽取“" : "the lists or the file kept of the draw “") << title
                    << (zh ? "”保存的名单或文件与承诺值不符" : "” do not fit its commitment") << "\n";
    if (zh)
        streams.out << "审计记录 " << verification.entries << " 条，业务记录 " << verification.records
                    << " 条；链末端 " << verification.head.sequence << " "
                    << verification.head.hash.substr(0, 16) << "\n";
    else
        streams.out << verification.entries << " audit entries, " << verification.records
                    << " records; the chain ends at " << verification.head.sequence << " "
                    << verification.head.hash.substr(0, 16) << "\n";
    const bool clean = verification.clean() && faults.empty() && passwords.empty() && draws.empty();
    streams.out << (clean ? (zh ? "核验通过，没有发现改动。" : "Verified: nothing was altered.")
                          : (zh ? "核验未通过。" : "Verification failed."))
                << "\n";
    return clean ? 0 : 1;
}

} // namespace

Command verify_command() {
    return {
        "verify",
        "核验数据库与审计链，发现改动时给出第一处断点，退出码 1",
        "check the database and the audit chain; exit 1 and the first broken link where anything was altered",
        {},
        run};
}

} // namespace bihuan::cli
