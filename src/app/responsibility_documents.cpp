#include "app/responsibility_documents.hpp"

#include "app/document_answer.hpp"
#include "app/docx_printing.hpp"
#include "app/files.hpp"
#include "app/report_printing.hpp"
#include "issuance/document_store.hpp"
#include "issuance/issuing.hpp"
#include "issuance/proof.hpp"
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
                       Language language, const TemplateSource& templates = templates_in({}),
                       const document::Printing& printing = {}) {
    ReportOutput output;
    if (format == ReportFormat::json) {
        output.bytes = facts.dump_pretty() + "\n";
        output.media_type = "application/json";
        return output;
    }
    if (format == ReportFormat::docx) return as_docx(name, language, facts, templates, printing);
    auto printed = print_document(office, name, language, facts, templates, printing);
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

const std::string compendium_template = "responsibility/compendium";

std::optional<IssuedDocument> issued_compendium(const db::Reader& reader, int year) {
    return issuance::in_force(reader, std::string{compendium_kind}, std::string{compendium_subject},
                              std::to_string(year));
}

/// Whether they say the same but for the day on which they were made.
bool same_but_for_the_day(const Json& frozen, Json today) {
    for (const auto* name :
         {"made_on", "made_on_text", "made_on_text_en", "as_of", "as_of_text", "as_of_text_en"})
        if (const Json* then = frozen.find(name)) today.set(name, *then);
    return frozen.dump() == today.dump();
}

ReportOutput compendium(Office& office, int year, ReportFormat format, Language language) {
    return make_compendium(office, year, format, language);
}

Response issue(Office& office, const Call& call, db::Transaction& transaction) {
    call.require_area({});
    const auto again = call.asked("replace") == "true" ? Again::new_edition : Again::refuse;
    const auto document = issue_compendium(office, transaction, year_in(call), again);
    Response response = http::record_response(record::to_json(document), 201);
    response.with("Location", "/api/v1/documents/" + document.id.text());
    return response;
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

ReportOutput make_compendium(Office& office, int year, ReportFormat format, Language language, bool current) {
    const Date today = office.clock().now().local_date();
    const auto [issued, facts, texts] = office.database().read([&](const db::Reader& reader) {
        auto document = current ? std::nullopt : issued_compendium(reader, year);
        auto of = document ? Json::parse(issuance::frozen_facts(reader, *document))
                           : responsibility::compendium_facts(reader, year, issuer_of(office), today);
        auto frozen = document ? issuance::frozen_templates(reader, *document) : std::string{};
        return std::tuple{std::move(document), std::move(of), std::move(frozen)};
    });
    document::Printing printing;
    if (!issued) {
        printing.mark = draft_mark(language);
        return output_of(office, compendium_template, facts, format, language, templates_in({}), printing);
    }
    // The proof is of the Chinese pages, which are what was issued; the English ones are an aid for reading.
    if (language == Language::zh) printing.proof = issuance::proof_of(*issued);
    auto output =
        output_of(office, compendium_template, facts, format, language, frozen_templates(texts), printing);
    output.issued = true;
    return output;
}

IssuedDocument issue_compendium(Office& office, db::Transaction& transaction, int year, Again again) {
    issuance::Issuing issuing;
    issuing.facts =
        responsibility::compendium_facts(transaction, year, issuer_of(office), transaction.today());
    if (const auto standing = issued_compendium(transaction, year)) {
        const Json frozen = Json::parse(issuance::frozen_facts(transaction, *standing));
        if (same_but_for_the_day(frozen, issuing.facts)) return *standing;
        if (again == Again::new_edition) issuing.replaces = standing->id;
    }
    const auto templates = templates_in({});
    issuing.kind = compendium_kind;
    issuing.title = std::to_string(year) + "年全员安全生产责任制汇编";
    issuing.subject_type = compendium_subject;
    issuing.subject = std::to_string(year);
    issuing.templates =
        kept_templates({compendium_template + ".zh.md", compendium_template + ".en.md"}, templates);
    issuing.print = [&](const Json& facts, const document::Proof& proof) {
        document::Printing printing;
        printing.proof = proof;
        auto printed = print_document(office, compendium_template, Language::zh, facts, templates, printing);
        return document::Rendered{std::move(printed.bytes), printed.pages, {}};
    };
    return issuance::issue(transaction, office.ids(), office.settings().organ, issuing);
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
              compendium, ReportFormat::pdf),
        route(office, "/api/v1/reports/responsibility/{year}.json", "report.responsibility_json",
              {"责任制汇编的数据", "facts of the compendium"}, "responsibility", compendium,
              ReportFormat::json),
        {.method = "POST",
         .path = "/api/v1/reports/responsibility/{year}/issue",
         .audience = Permission::manage_responsibility,
         .action = "report.responsibility_issue",
         .summary = {"印发全员安全生产责任制汇编：冻结内容并登记",
                     "issue the compendium of responsibilities"},
         .output = http::shape_of<IssuedDocument>(),
         .query = {{.name = "replace",
                    .kind = record::FieldKind::boolean,
                    .label = {"替代已印发的版本", "in place of the edition that stands"}}},
         .success = 201,
         .work = http::Writing{[&office](const Call& call, db::Transaction& transaction) {
             return issue(office, call, transaction);
         }}},
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
