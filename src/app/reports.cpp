#include "app/reports.hpp"

#include "app/docx_printing.hpp"
#include "app/report_printing.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"
#include "issuance/proof.hpp"
#include "report/difference.hpp"
#include "report/facts.hpp"
#include "report/report_actions.hpp"
#include "report/report_store.hpp"
#include "report/templates.hpp"
#include "report/texts.hpp"

namespace bihuan::app {
namespace {

report::Identity identity_of(const Office& office) {
    return {office.settings().office, office.settings().superior};
}

std::string said(Language language, std::string_view zh, std::string_view en, const Parameters& parameters) {
    return fill_in(language == Language::zh ? zh : en, parameters);
}

std::string shown(const std::string& where, const Json& value, Language language) {
    if (where.ends_with("rate") && value.real()) return report::percent_text(std::optional{*value.real()});
    if (value.is_null()) return language == Language::zh ? "无" : "none";
    if (value.object()) return language == Language::zh ? "有" : "present";
    return value.dump();
}

/// A line for the whole, then one for each of the first ten figures.
void tell_differences(const IssuedReport& issued, const std::vector<report::Difference>& differences,
                      Language language, std::vector<std::string>& warnings) {
    if (differences.empty()) return;
    warnings.push_back(
        said(language,
             "该报告已签发第 {edition} 版，输出的是签发时的内容；此后记录有变化，{count} "
             "处数据与今天不同（--current 查看今天的数据）",
             "this is edition {edition} as issued; records have changed since and {count} figures differ "
             "from today's (see them with --current)",
             {{"edition", std::to_string(issued.edition)}, {"count", std::to_string(differences.size())}}));
    constexpr std::size_t told = 10;
    for (std::size_t i = 0; i < differences.size() && i < told; ++i)
        warnings.push_back(said(language, "  {where}：签发时 {issued}，今天 {today}",
                                "  {where}: {issued} when issued, {today} today",
                                {{"where", differences[i].where},
                                 {"issued", shown(differences[i].where, differences[i].issued, language)},
                                 {"today", shown(differences[i].where, differences[i].today, language)}}));
}

/// Today's facts of a report that was issued, with what differs.
void add_comparison_with_issue(Json& facts, const std::optional<IssuedReport>& issued) {
    if (!issued) return;
    facts.set("issued_edition", issued->edition);
    facts.set("issued_facts_sha256", issued->facts_sha256);
    facts.set("differences", to_json(report::differences_between(Json::parse(issued->facts), facts)));
}

ReportOutput output_of(Office& office, const ReportRequest& request, const Json& facts,
                       const std::string& facts_text, const TemplateSource& templates,
                       const document::Printing& printing) {
    ReportOutput output;
    if (request.format == ReportFormat::json) {
        output.bytes = facts_text + "\n";
        output.media_type = "application/json";
        return output;
    }
    if (request.format == ReportFormat::docx)
        return as_docx(report::template_name(request.period.kind), request.language, facts, templates);
    auto printed = print_report(office, request.period.kind, request.language, facts, templates, printing);
    output.bytes = std::move(printed.bytes);
    output.pages = printed.pages;
    output.media_type = "application/pdf";
    output.warnings = std::move(printed.warnings);
    return output;
}

} // namespace

ReportFormat format_of(const std::filesystem::path& file) {
    const std::string ending = text::ascii_lower(file.extension().string());
    if (ending == ".pdf") return ReportFormat::pdf;
    if (ending == ".json") return ReportFormat::json;
    if (ending == ".docx") return ReportFormat::docx;
    throw Problem{ProblemKind::report_ending, {{"file", file.string()}}};
}

ReportOutput make_report(Office& office, const ReportRequest& request) {
    const Instant now = office.clock().now();
    const auto [issued, document, today] = office.database().read([&](const db::Reader& reader) {
        auto edition = report::newest_edition(reader, request.period);
        auto registered = edition && edition->document ? db::find(reader, *edition->document) : std::nullopt;
        return std::tuple{std::move(edition), std::move(registered),
                          report::facts_of(reader, request.period, identity_of(office), now)};
    });
    if (!issued || request.current) {
        Json facts = today;
        add_comparison_with_issue(facts, issued);
        return output_of(office, request, facts, facts.dump_pretty(), templates_in(request.templates),
                         {.pictures = {}, .proof = {}, .mark = draft_mark(request.language)});
    }

    const Json facts = Json::parse(issued->facts);
    // The proof is of the Chinese pages, which are what was issued; the English ones are an aid for reading.
    document::Printing printing;
    if (document && request.language == Language::zh) printing.proof = issuance::proof_of(*document);
    auto output =
        output_of(office, request, facts, facts.dump_pretty(), frozen_templates(issued->templates), printing);
    output.issued = true;
    if (document && document->state == DocumentState::voided)
        output.warnings.push_back(
            said(request.language, "该报告已于 {day} 作废：{reason}",
                 "this report was declared void on {day}: {reason}",
                 {{"day", document->voided_on->text()}, {"reason", document->void_reason}}));
    if (request.format == ReportFormat::pdf && request.language == Language::zh &&
        sha256(output.bytes) != issued->pdf_sha256)
        output.warnings.push_back(
            said(request.language, "数据和模板与签发时相同，但程序或字体已更换，PDF 的排版与签发时不完全一致",
                 "facts and templates are those of the issue, but program or typefaces have changed and the "
                 "PDF is not "
                 "the same byte for byte",
                 {}));
    tell_differences(*issued, report::differences_between(facts, today), request.language, output.warnings);
    return output;
}

ReportOutput issue_report(Office& office, const ReportRequest& request, const Actor& actor, Again again) {
    const auto templates = templates_in(request.templates);
    office.database().write(actor, [&](db::Transaction& transaction) {
        report::Issuing issuing;
        issuing.period = request.period;
        issuing.identity = identity_of(office);
        issuing.templates = all_templates(request.period.kind, templates);
        issuing.reissue = again == Again::refuse ? report::Reissue::refuse : report::Reissue::replace;
        issuing.organ = office.settings().organ;
        issuing.print = [&](const Json& facts, const document::Proof& proof) {
            auto printed = print_report(office, request.period.kind, Language::zh, facts, templates,
                                        {.pictures = {}, .proof = proof, .mark = {}});
            return document::Rendered{std::move(printed.bytes), printed.pages, {}};
        };
        report::issue(transaction, office.ids(), issuing);
    });
    return make_report(office, request);
}

} // namespace bihuan::app
