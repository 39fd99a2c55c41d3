#include "app/ledgers.hpp"
#include "app/office.hpp"
#include "cli/all_commands.hpp"
#include "core/text.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const auto ledger = parse_enum<app::Ledger>(arguments.get("LEDGER")).value();
    const std::filesystem::path file = arguments.get("--out");
    if (const auto ending = text::ascii_lower(file.extension().string());
        ending != ".csv" && ending != ".xlsx")
        throw Problem{ProblemKind::ledger_ending, {{"file", file.string()}}};
    app::export_ledger(office.database(), ledger, file);
    const bool zh = office.settings().language == Language::zh;
    streams.out << (zh ? "已导出到 " : "Exported to ") << file.string() << "\n";
    return 0;
}

} // namespace

Command export_command() {
    std::vector<std::string_view> ledgers;
    for (const auto& ledger : texts_of<app::Ledger>())
        ledgers.push_back(ledger.code);
    return {"export",
            "导出台账，按文件名后缀写成 CSV 或 XLSX",
            "write a ledger, CSV or XLSX by the file's ending",
            {{"LEDGER", "LEDGER", "台账种类", "which ledger", true, ledgers},
             {"--out", "FILE", "目标文件", "the file to write", true}},
            run};
}

} // namespace bihuan::cli
