#include "app/responsibility_documents.hpp"

#include "app/document_answer.hpp"
#include "app/docx_printing.hpp"
#include "app/files.hpp"
#include "app/report_printing.hpp"
#include "responsibility/document_facts.hpp"

#include <charconv>

namespace bihuan::app {
namespace {

using access::Permission;
using http::Call;
using http::Response;

responsibility::Issuer issuer_of(const Office& office) {
    return {office.settings().office, office.settings().superior};
}

ReportOutput output_of(Office& office, const std::string& name, const Json& facts, ReportFormat format,
                       Language language) {
    ReportOutput output;
    if (format == ReportFormat::json) {
        output.bytes = facts.dump_pretty() + "\n";
        output.media_type = "application/json";
        return output;
    }
    if (format == ReportFormat::docx) return as_docx(name, language, facts);
    auto printed = print_document(office, name, language, facts);
    output.bytes = std::move(printed.bytes);
    output.pages = printed.pages;
    output.media_type = "application/pdf";
    output.warnings = std::move(printed.warnings);
    return output;
}

/// A name that every file system takes, and that people recognise.
std::string file_name(const std::string& community, const std::string& name, const std::string& id) {
    std::string out = community + "-" + name;
    for (char& c : out)
        if (std::string_view{"/\\:*?\"<>|"}.find(c) != std::string_view::npos ||
            static_cast<unsigned char>(c) < 32)
            c = '_';
    return out + "-" + id.substr(id.size() - 6) + ".pdf";
}

int year_in(const Call& call) {
    const auto& text = call.path_part("year");
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (error != std::errc{} || end != text.data() + text.size() || year < 2000 || year > 2999)
        throw Problem{ProblemKind::not_found, {{"what", "报告 / report"}, {"key", text}}};
    return year;
}

Response answer(ReportOutput output, const std::string& name) {
    if (output.media_type == "application/pdf") return pdf_answer(std::move(output.bytes), name);
    Response response{200, output.media_type, std::move(output.bytes), {}};
    response.with("ETag", http::etag_of(response.body));
    return response;
}

using Make = ReportOutput (*)(Office&, int year, ReportFormat, Language);

Response download(Office& office, const Call& call, const char* name, Make make, ReportFormat format) {
    call.require_area({});
    const int year = year_in(call);
    std::optional<http::Turn> turn;
    if (format == ReportFormat::pdf) turn.emplace(printing_turns());
    return answer(make(office, year, format, language_of(call)),
                  name + std::string{"-"} + std::to_string(year));
}

Response statement(Office& office, const Call& call) {
    call.require_area({});
    const auto id = call.id<DutyAssessment>("id");
    const auto facts = office.database().read([&](const db::Reader& reader) {
        const auto of = db::find(reader, id);
        if (!of) throw call.no_such(id);
        return responsibility::statement_facts(reader, *of, issuer_of(office), call.today);
    });
    const http::Turn turn{printing_turns()};
    return answer(output_of(office, "responsibility/statement", facts, ReportFormat::pdf, language_of(call)),
                  "statement-" + std::to_string(*facts.find("year")->integer()));
}

ReportOutput all_commitments(Office& office, int year, ReportFormat format, Language language) {
    return make_commitments(office, year, format, language);
}

http::Route route(Office& office, std::string_view path, std::string_view action, record::Label summary,
                  const char* name, Make make, ReportFormat format) {
    const bool pdf = format == ReportFormat::pdf;
    return {.method = "GET",
            .path = path,
            .audience = Permission::make_reports,
            .action = action,
            .summary = summary,
            .output = http::free_object(pdf ? "report_document" : "report_facts", std::string{summary.zh}),
            .query = {language_parameter()},
            .media_type = pdf ? "application/pdf" : http::json_type,
            .work = http::Acting{[&office, name, make, format](const Call& call) {
                return download(office, call, name, make, format);
            }}};
}

} // namespace

ReportOutput make_compendium(Office& office, int year, ReportFormat format, Language language) {
    const Date today = office.clock().now().local_date();
    const auto facts = office.database().read([&](const db::Reader& reader) {
        return responsibility::compendium_facts(reader, year, issuer_of(office), today);
    });
    return output_of(office, "responsibility/compendium", facts, format, language);
}

ReportOutput make_commitments(Office& office, int year, ReportFormat format, Language language,
                              const std::string& enterprise) {
    const Date today = office.clock().now().local_date();
    const auto facts = office.database().read([&](const db::Reader& reader) {
        return responsibility::commitment_facts(reader, year, issuer_of(office), today, enterprise);
    });
    return output_of(office, "responsibility/commitments", facts, format, language);
}

std::size_t write_commitments(Office& office, int year, Language language,
                              const std::filesystem::path& folder) {
    const Date today = office.clock().now().local_date();
    const auto facts = office.database().read([&](const db::Reader& reader) {
        return responsibility::commitment_facts(reader, year, issuer_of(office), today);
    });
    std::filesystem::create_directories(folder);
    std::size_t count = 0;
    for (const auto& letter : *facts.find("letters")->list()) {
        Json one;
        for (const auto& [name, value] : *facts.object())
            if (name != "letters") one.set(name, value);
        Json first{Json::Object{}};
        for (const auto& [name, value] : *letter.object())
            first.set(name, name == "is_first" ? Json{true} : value);
        one.set("letters", Json::List{first});
        write_file(folder / file_name(*letter.find("community")->text(), *letter.find("name")->text(),
                                      *letter.find("id")->text()),
                   print_document(office, "responsibility/commitments", language, one).bytes);
        ++count;
    }
    return count;
}

std::vector<http::Route> responsibility_document_routes(Office& office) {
    return {
        route(office, "/api/v1/reports/responsibility/{year}.pdf", "report.responsibility_pdf",
              {"全员安全生产责任制汇编（PDF）", "compendium of responsibilities (PDF)"}, "responsibility",
              make_compendium, ReportFormat::pdf),
        route(office, "/api/v1/reports/responsibility/{year}.json", "report.responsibility_json",
              {"责任制汇编的数据", "facts of the compendium"}, "responsibility", make_compendium,
              ReportFormat::json),
        route(office, "/api/v1/reports/commitments/{year}.pdf", "report.commitments_pdf",
              {"企业安全生产承诺书（PDF，一企一页）", "letters of commitment (PDF, a page each)"},
              "commitments", all_commitments, ReportFormat::pdf),
        {.method = "GET",
         .path = "/api/v1/duty-assessments/{id}/statement.pdf",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.statement_pdf",
         .summary = {"述职报告（PDF）", "the yearly statement (PDF)"},
         .output = http::free_object("report_document", "PDF"),
         .query = {language_parameter()},
         .media_type = "application/pdf",
         .work = http::Acting{[&office](const Call& call) { return statement(office, call); }}},
    };
}

} // namespace bihuan::app
