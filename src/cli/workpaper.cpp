#include "app/export_trace.hpp"
#include "app/files.hpp"
#include "app/workpaper_documents.hpp"
#include "cli/all_commands.hpp"
#include "core/hash.hpp"
#include "statistics/figures.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

/// Without days: this quarter of the office's clock, up to today.
Period period_of(const Arguments& arguments, Date today) {
    const Date from = arguments.has("--from")
                          ? arguments.date("--from")
                          : Date::from(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).value();
    const Date to = arguments.has("--to") ? arguments.date("--to") : std::max(from, today);
    if (to < from)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"--to",
                        FieldFault::before_other,
                        {{"value", to.text()}, {"other", "--from"}, {"other_value", from.text()}},
                        "--to",
                        "--to"}}};
    return {from, to};
}

int run(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const bool zh = settings.language == Language::zh;
    app::Office office{settings};
    const std::string& out = arguments.get("--out");
    app::WorkpaperRequest request;
    auto& asked = request.asked;
    asked.kind = parse_enum<WorkpaperKind>(arguments.get("--kind")).value();
    asked.now = office.clock().now();
    asked.period = period_of(arguments, asked.today());
    asked.community = arguments.get("--community");
    asked.enterprise = arguments.get("--enterprise");
    asked.leader = arguments.get("--leader");
    request.format = app::workpaper_format_of(out);
    request.language = settings.language;
    request.templates = arguments.get("--templates");
    office.database().read([&](const db::Reader& reader) {
        statistics::require_known_community(reader, asked.community, "--community");
    });
    const auto output = app::write_workpaper(office, request, out);
    const std::string bytes = app::read_file(out);
    app::note_export(office, Actor{"system", "system", "cli"},
                     {"workpaper.make",
                      Json::Object{{"kind", code_of(asked.kind)},
                                   {"from", asked.period.from.text()},
                                   {"to", asked.period.to.text()},
                                   {"community", asked.community}},
                      sha256(bytes), static_cast<std::int64_t>(bytes.size())});
    for (const auto& warning : output.warnings)
        streams.err << (zh ? "注意：" : "note: ") << warning << "\n";
    streams.out << (zh ? "已写出 " : "Wrote ") << out;
    if (output.pages > 0) streams.out << (zh ? "，共 " : ", ") << output.pages << (zh ? " 页" : " pages");
    streams.out << "\n";
    return 0;
}

} // namespace

Command report_workpaper_command() {
    std::vector<std::string_view> kinds;
    for (const auto& kind : texts_of<WorkpaperKind>())
        kinds.push_back(kind.code);
    return {"report workpaper",
            "工作报表：隐患台账、一企一档、逾期清单、领导专报、催办函、统计表、公示清单、企业标签",
            "a working paper: ledger, enterprise file, overdue list, brief, letters, statistics, publicity, "
            "labels",
            {{"--kind", "KIND", "哪一种报表", "which paper", true, kinds},
             {"--from", "DATE", "起始日，不写时为本季度第一天", "first day; else the first of this quarter"},
             {"--to", "DATE", "截止日，不写时为今天", "last day; else today"},
             {"--community", "NAME", "只写一个社区", "one community only"},
             {"--enterprise", "ID", "哪一家企业（一企一档）", "which enterprise, of its file"},
             {"--leader", "NAME", "哪位包保领导（领导专报）", "which leader, of the brief"},
             {"--templates", "DIR", "本单位的模板目录，优先于程序自带的模板",
              "folder of the office's own templates, before those of the program"},
             {"--out", "FILE", "写到哪个文件，.pdf、.xlsx 或 .json", "file to write, .pdf, .xlsx or .json",
              true}},
            run};
}

} // namespace bihuan::cli
