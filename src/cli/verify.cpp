#include "app/office.hpp"
#include "cli/all_commands.hpp"
#include "db/integrity.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const Language language = office.settings().language;
    const bool zh = language == Language::zh;
    const auto records = app::audited_records();
    const auto [verification, faults] = office.database().read([&](const db::Reader& reader) {
        return std::pair{audit::verify(reader, records), db::integrity_faults(reader)};
    });
    for (const auto& fault : faults)
        streams.out << (zh ? "数据库损坏：" : "database damaged: ") << fault << "\n";
    for (const auto& finding : verification.findings)
        streams.out << finding.message(language) << "\n";
    if (zh)
        streams.out << "审计记录 " << verification.entries << " 条，业务记录 " << verification.records << " 条；链末端 "
                    << verification.head.sequence << " " << verification.head.hash.substr(0, 16) << "\n";
    else
        streams.out << verification.entries << " audit entries, " << verification.records << " records; the chain ends at "
                    << verification.head.sequence << " " << verification.head.hash.substr(0, 16) << "\n";
    const bool clean = verification.clean() && faults.empty();
    streams.out << (clean ? (zh ? "核验通过，没有发现改动。" : "Verified: nothing was altered.")
                          : (zh ? "核验未通过。" : "Verification failed."))
                << "\n";
    return clean ? 0 : 1;
}

} // namespace

Command verify_command() {
    return {"verify",
            "核验数据库与审计链，发现改动时给出第一处断点，退出码 1",
            "check the database and the audit chain; exit 1 and the first broken link where anything was altered",
            {},
            run};
}

} // namespace bihuan::cli
