#include "app/files.hpp"
#include "app/reports.hpp"
#include "app/responsibility_documents.hpp"
#include "cli/all_commands.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

using report::ReportPeriod;

app::ReportRequest request_of(const Arguments& arguments, const ReportPeriod& period,
                              const app::Settings& settings) {
    app::ReportRequest request;
    request.period = period;
    request.format = app::format_of(arguments.get("--out"));
    request.language = settings.language;
    request.templates = arguments.get("--templates");
    request.current = arguments.has("--current");
    return request;
}

/// `--current` shows today's records and therefore issues nothing. Tells so and gives true.
bool contradict_each_other(const Arguments& arguments, const Streams& streams, Language language) {
    if (!arguments.has("--current") || !(arguments.has("--issue") || arguments.has("--reissue")))
        return false;
    streams.err << (language == Language::zh ? "--current 不能与 --issue、--reissue 同时使用。"
                                             : "--current does not go with --issue or --reissue.")
                << "\n";
    return true;
}

int write_report(const Arguments& arguments, const Streams& streams, const ReportPeriod& period) {
    const auto settings = app::settings_of(arguments.settings);
    if (contradict_each_other(arguments, streams, settings.language)) return 2;
    const auto request = request_of(arguments, period, settings);
    app::Office office{settings};
    const bool again = arguments.has("--reissue");
    const auto output = again || arguments.has("--issue")
                            ? app::issue_report(office, request, Actor{"system", "system", "cli"},
                                                again ? app::Again::new_edition : app::Again::refuse)
                            : app::make_report(office, request);
    app::write_file(arguments.get("--out"), output.bytes);

    const bool zh = settings.language == Language::zh;
    for (const auto& warning : output.warnings)
        streams.err << (zh ? "注意：" : "note: ") << warning << "\n";
    streams.out << (zh ? "已写出 " : "Wrote ") << arguments.get("--out");
    if (output.pages > 0) streams.out << (zh ? "，共 " : ", ") << output.pages << (zh ? " 页" : " pages");
    streams.out << "\n";
    return 0;
}

int quarterly(const Arguments& arguments, const Streams& streams) {
    return write_report(arguments, streams,
                        ReportPeriod::of_quarter(arguments.integer("--year", 1900, 2999),
                                                 arguments.integer("--quarter", 1, 4)));
}

int annual(const Arguments& arguments, const Streams& streams) {
    return write_report(arguments, streams, ReportPeriod::of_year(arguments.integer("--year", 1900, 2999)));
}

std::vector<Option> options(bool with_quarter) {
    std::vector<Option> all{{"--year", "Y", "年度，例如 2023", "year, such as 2023", true}};
    if (with_quarter) all.push_back({"--quarter", "Q", "季度：1、2、3 或 4", "quarter: 1, 2, 3 or 4", true});
    all.insert(all.end(), {{"--out", "FILE", "写到哪个文件，.pdf、.docx 或 .json",
                            "file to write, .pdf, .docx or .json", true},
                           {"--issue", "", "签发：冻结数据和模板，以后再要仍是同样的内容",
                            "issue it: facts and templates are frozen, and later calls give the same"},
                           {"--reissue", "", "签发后记录有变化时，签发更正的新版",
                            "where records changed since the issue, issue a corrected edition"},
                           {"--current", "", "已签发的也按今天的记录生成，并列出差异",
                            "today's figures also where it was issued, with the differences"},
                           {"--templates", "DIR", "本单位的模板目录，优先于程序自带的模板",
                            "folder of the office's own templates, before those of the program"}});
    return all;
}

void say_written(const Streams& streams, bool zh, const std::string& where, std::size_t pages) {
    streams.out << (zh ? "已写出 " : "Wrote ") << where;
    if (pages > 0) streams.out << (zh ? "，共 " : ", ") << pages << (zh ? " 页" : " pages");
    streams.out << "\n";
}

void say_warnings(const Streams& streams, bool zh, const app::ReportOutput& output) {
    for (const auto& warning : output.warnings)
        streams.err << (zh ? "注意：" : "note: ") << warning << "\n";
}

int responsibility(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const bool zh = settings.language == Language::zh;
    if (contradict_each_other(arguments, streams, settings.language)) return 2;
    app::Office office{settings};
    const int year = arguments.integer("--year", 2000, 2999);
    const bool again = arguments.has("--reissue");
    const auto format = app::format_of(arguments.get("--out"));
    if (again || arguments.has("--issue"))
        office.database().write(Actor{"system", "system", "cli"}, [&](db::Transaction& transaction) {
            app::issue_compendium(office, transaction, year,
                                  again ? app::Again::new_edition : app::Again::refuse);
        });
    const auto output =
        app::make_compendium(office, year, format, settings.language, arguments.has("--current"));
    app::write_file(arguments.get("--out"), output.bytes);
    say_warnings(streams, zh, output);
    say_written(streams, zh, arguments.get("--out"), output.pages);
    return 0;
}

int commitments(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const bool zh = settings.language == Language::zh;
    app::Office office{settings};
    const std::string& out = arguments.get("--out");
    const int year = arguments.integer("--year", 2000, 2999);
    if (out.ends_with("/") || std::filesystem::is_directory(out)) {
        const auto count = app::write_commitments(office, year, settings.language, out);
        streams.out << (zh ? "已写出 " : "Wrote ") << count << (zh ? " 份承诺书到 " : " letters into ") << out
                    << "\n";
        return 0;
    }
    const auto output = app::make_commitments(office, year, app::format_of(out), settings.language);
    app::write_file(out, output.bytes);
    say_warnings(streams, zh, output);
    say_written(streams, zh, out, output.pages);
    return 0;
}

} // namespace

Command report_responsibility_command() {
    return {
        "report responsibility",
        "全员安全生产责任制汇编（PDF，或同样数据的 JSON）",
        "the compendium of safety responsibilities as PDF, or the same facts as JSON",
        {{"--year", "Y", "年度，例如 2023", "year, such as 2023", true},
         {"--out", "FILE", "写到哪个文件，.pdf、.docx 或 .json", "file to write, .pdf, .docx or .json", true},
         {"--issue", "", "印发：冻结内容和模板并登记，以后再要仍是同样的内容",
          "issue it: facts and templates are frozen, and later calls give the same"},
         {"--reissue", "", "印发后任职、职责等有变化时，印发替代的新版",
          "where duties or people changed since the issue, issue an edition in its place"},
         {"--current", "", "已印发的也按今天的记录生成", "from today's records, also where it was issued"}},
        responsibility};
}

Command report_commitments_command() {
    return {"report commitments",
            "企业安全生产承诺书，一企一页",
            "letters of commitment of all enterprises, a page each",
            {{"--year", "Y", "年度，例如 2023", "year, such as 2023", true},
             {"--out", "FILE", "写到哪个文件（.pdf、.docx 或 .json），或以 / 结尾的目录（一企一个文件）",
              "file to write, .pdf, .docx or .json, or a folder ending in / for a file each", true}},
            commitments};
}

Command report_quarterly_command() {
    return {"report quarterly", "季度安全生产工作报告（PDF、供修改的 DOCX，或同样数据的 JSON）",
            "the quarterly report as PDF, as DOCX to be edited, or the same facts as JSON", options(true),
            quarterly};
}

Command report_annual_command() {
    return {"report annual", "年度安全生产工作报告（PDF、供修改的 DOCX，或同样数据的 JSON）",
            "the annual report as PDF, as DOCX to be edited, or the same facts as JSON", options(false),
            annual};
}

} // namespace bihuan::cli
