#include "app/office.hpp"
#include "app/soundness.hpp"
#include "cli/all_commands.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const Language language = office.settings().language;
    const bool zh = language == Language::zh;
    const auto found = office.database().read(app::soundness);
    for (const auto& finding : found.chain.findings)
        streams.out << finding.message(language) << "\n";
    for (const auto& finding : found.findings)
        streams.out << (zh ? finding.zh : finding.en) << "\n";
    const auto& chain = found.chain;
    if (zh)
        streams.out << "审计记录 " << chain.entries << " 条，业务记录 " << chain.records << " 条，证据原件 "
                    << found.originals << " 份；链末端 ";
    else
        streams.out << chain.entries << " audit entries, " << chain.records << " records, "
                    << found.originals << " originals of evidence; the chain ends at ";
    streams.out << chain.head.sequence << " " << chain.head.hash.substr(0, 16) << "\n"
                << (found.sound() ? (zh ? "核验通过，没有发现改动。" : "Verified: nothing was altered.")
                                  : (zh ? "核验未通过。" : "Verification failed."))
                << "\n";
    return found.sound() ? 0 : 1;
}

} // namespace

Command verify_command() {
    return {"verify",
            "核验数据库、证据原件与审计链，发现改动时给出第一处断点，退出码 1",
            "check the database, the originals of evidence and the audit chain; exit 1 and the first broken "
            "link where anything was altered",
            {},
            run};
}

} // namespace bihuan::cli
