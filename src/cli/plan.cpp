#include "app/files.hpp"
#include "app/plan_printing.hpp"
#include "cli/all_commands.hpp"
#include "plan/plan_lint.hpp"

#include <algorithm>
#include <ostream>

namespace bihuan::cli {
namespace {

int write_plan(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    app::PlanRequest request;
    request.code = arguments.get("--plan");
    if (arguments.has("--version")) request.version = arguments.get("--version");
    request.part = arguments.has("--cards") ? app::PlanPart::cards : app::PlanPart::text;
    request.format = app::format_of(arguments.get("--out"));
    request.language = settings.language;
    request.for_publication = arguments.has("--public");
    request.address = arguments.has("--address")
                          ? arguments.get("--address")
                          : "http://" + settings.service.bind + ":" + std::to_string(settings.service.port);
    app::Office office{settings};
    const bool posts = request.code == "cards";
    const auto output = posts ? app::make_post_cards(office, request) : app::make_plan(office, request);
    app::write_file(arguments.get("--out"), output.bytes);
    const bool zh = settings.language == Language::zh;
    for (const auto& warning : output.warnings)
        streams.err << (zh ? "注意：" : "note: ") << warning << "\n";
    streams.out << (zh ? "已写出 " : "Wrote ") << arguments.get("--out");
    if (output.pages > 0) streams.out << (zh ? "，共 " : ", ") << output.pages << (zh ? " 页" : " pages");
    streams.out << "\n";
    return 0;
}

/// What the records add, where there is a database; else nothing, and people are told so.
std::vector<plan::LintFinding> from_records(const Arguments& arguments, const std::string& text,
                                            const Streams& streams, bool zh) {
    try {
        app::Office office{app::settings_of(arguments.settings)};
        return office.database().read([&](const db::Reader& reader) {
            const Date day =
                arguments.has("--as-of") ? arguments.date("--as-of") : office.clock().now().local_date();
            return plan::lint_with_records(reader, text, day);
        });
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::database_missing) throw;
        streams.err << (zh ? "没有数据库，只检查文本，不核对人员和联系方式。\n"
                           : "no database: only the text is checked, not people and contacts.\n");
        return {};
    }
}

int lint(const Arguments& arguments, const Streams& streams) {
    const bool zh = app::language_of_messages(arguments.settings) == Language::zh;
    const auto& file = arguments.get("FILE");
    const std::string text = app::read_file(file);
    auto findings = plan::lint(text, file);
    for (auto& finding : from_records(arguments, text, streams, zh))
        findings.push_back(std::move(finding));
    std::ranges::stable_sort(findings, {}, &plan::LintFinding::line);
    for (const auto& finding : findings)
        streams.out << file << ":" << finding.line << (zh ? "：" : ": ") << (zh ? finding.zh : finding.en)
                    << "\n";
    if (findings.empty())
        streams.out << file << (zh ? "：没有发现问题\n" : ": nothing found\n");
    else
        streams.out << (zh ? "共 " : "") << findings.size() << (zh ? " 处问题\n" : " faults\n");
    return findings.empty() ? 0 : 1;
}

int list(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    app::Office office{settings};
    const bool zh = settings.language == Language::zh;
    const auto day = [](const std::optional<Date>& of) { return of ? of->text() : std::string{"—"}; };
    office.database().read([&](const db::Reader& reader) {
        for (std::string after;;) {
            const auto plans = plan::page(reader, {}, after, 100);
            for (const auto& plan : plans) {
                const auto file = plan::file_of(reader, plan);
                const auto& version = file.in_use ? file.in_use : file.draft;
                const auto& state = text_of(plan.state);
                streams.out << plan.code << "\t" << plan.title << "\t" << (version ? version->number() : "—")
                            << "\t" << (zh ? state.zh : state.en) << "\t"
                            << (zh ? "评估期限 " : "evaluation due ") << day(plan.evaluation_due) << "\t"
                            << (zh ? "演练期限 " : "drill due ") << day(plan.drill_due) << "\n";
            }
            if (plans.size() < 100) break;
            after = plans.back().id.text();
        }
        return 0;
    });
    return 0;
}

} // namespace

Command report_plan_command() {
    return {
        "report plan",
        "应急预案（PDF，或同样数据的 JSON）：现行版本，没有时为标明“草案”的草稿",
        "an emergency plan as PDF, or the same facts as JSON: the version in use, else the draft marked "
        "as such",
        {{"--plan", "CODE", "预案编号，见 plan list；cards 为常用岗位处置卡",
          "code of the plan, see plan list; “cards” for the cards of common posts", true},
         {"--out", "FILE", "写到哪个文件，.pdf、.docx 或 .json", "file to write, .pdf, .docx or .json", true},
         {"--version", "N.M", "指定版本，例如 1.0；签发过的版本永远打印同样的内容",
          "a version, such as 1.0; what was approved prints the same for ever"},
         {"--cards", "", "只打印各应急岗位的处置卡：A6，每页四张，带二维码",
          "the cards of the roles alone: A6, four to a page, with QR codes"},
         {"--public", "", "对外公布的文本：略去电话", "for publication: without telephone numbers"},
         {"--address", "URL", "服务的对外地址，用于处置卡的二维码",
          "public address of the service, for the QR codes of the cards"}},
        write_plan};
}

Command plan_lint_command() {
    return {
        "plan lint",
        "检查预案文本：缺章节、未定义的角色、没有启动和终止条件的级别、打给无人的电话等；有问题时退出码 1",
        "check the text of a plan: missing chapters, undefined roles, levels without start or end, calls to "
        "nobody; exit 1 where something is wrong",
        {{"FILE", "FILE", "预案文件（Markdown）", "the plan, Markdown", true},
         {"--as-of", "DATE", "按这一天的任职和核对日期检查，默认今天",
          "the day whose terms and verifications count; today where none is given"}},
        lint};
}

Command plan_list_command() {
    return {"plan list",
            "列出应急预案：编号、名称、版本、状态和期限",
            "list the emergency plans: code, title, version, state, dates that are due",
            {},
            list};
}

} // namespace bihuan::cli
