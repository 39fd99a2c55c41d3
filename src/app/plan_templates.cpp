#include "app/plan_templates.hpp"

#include "app/document_answer.hpp"
#include "app/docx_printing.hpp"
#include "app/plan_printing.hpp"
#include "plan/plan_print.hpp"
#include "plan/plan_text.hpp"
#include "plan/templates.hpp"
#include "report/templates.hpp"

namespace bihuan::app {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::string_view beginning = "enterprise/";
constexpr std::string_view markdown_type = "text/markdown; charset=utf-8";

std::string title_in(const std::string& text) {
    return plan::read_plan(text).structure.header.title;
}

plan::PlanTemplate wanted(const Office& office, const std::string& code) {
    auto found = plan::enterprise_template(plans_folder(office), code);
    if (!found)
        throw Problem{ProblemKind::not_found,
                      {{"what", "企业预案模板 / template for enterprises"}, {"key", code}}};
    return std::move(*found);
}

/// The cover has room to write; the rest of the text names the office that hands the template out.
Json facts_of(const Office& office, const plan::PlanTemplate& of, bool english) {
    const auto& settings = office.settings();
    return Json::Object{{"made_on", office.clock().now().local_date().text()},
                        {"office", settings.office},
                        {"superior", settings.superior},
                        {"template_code", of.code},
                        {"title", title_in(english ? of.text_en : of.text)},
                        {"mark", "企业模板"},
                        {"draft_mark_en", "TEMPLATE"},
                        {"number_line", "预案编号：＿＿＿＿＿＿＿＿"},
                        {"version_line", "（版本号：＿＿＿＿）"},
                        {"organ_line", "＿＿＿＿＿＿＿＿＿＿＿＿（单位名称）"},
                        {"date_line", "＿＿＿＿年＿＿月＿＿日发布"}};
}

/// A plan of one page has neither cover nor contents.
std::string frame_name(const std::string& text, bool english) {
    if (english) return "frame/plan";
    const auto front = text.substr(0, text.find("\n---", 4));
    return front.find("\nstyle: form") == std::string::npos ? "frame/enterprise" : "frame/enterprise-page";
}

Response list(const Office& office, const Call& call) {
    Json::List items;
    for (const auto& of : plan_templates(office)) {
        const std::string path = "/api/v1/plan-templates/" + of.code.substr(beginning.size());
        items.push_back(Json::Object{{"code", of.code},
                                     {"title", call.language == Language::zh ? of.title : of.title_en},
                                     {"kind", of.kind},
                                     {"kind_text", call.language == Language::zh ? of.kind_zh : of.kind_en},
                                     {"pdf", path + ".pdf"},
                                     {"docx", path + ".docx"},
                                     {"text", path + ".md"}});
    }
    return http::json_response(
        Json{Json::Object{{"items", std::move(items)}, {"next_cursor", Json{}}}}.dump());
}

Response print(Office& office, const Call& call) {
    const auto& code = call.path_part("code");
    const http::Turn turn{printing_turns()};
    return pdf_answer(
        make_plan_template(office, std::string{beginning} + code, ReportFormat::pdf, language_of(call)).bytes,
        "enterprise-" + code);
}

/// A file to take away and work on.
Response file(ReportOutput output, const std::string& name) {
    Response response{200, std::move(output.media_type), std::move(output.bytes), {}};
    response.with("ETag", http::etag_of(response.body))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    return response;
}

Response docx(Office& office, const Call& call) {
    const auto& code = call.path_part("code");
    return file(
        make_plan_template(office, std::string{beginning} + code, ReportFormat::docx, language_of(call)),
        "enterprise-" + code + ".docx");
}

Response text(const Office& office, const Call& call) {
    const auto& code = call.path_part("code");
    return file(plan_template_text(office, std::string{beginning} + code, language_of(call)),
                "enterprise-" + code + ".md");
}

} // namespace

std::vector<OfferedTemplate> plan_templates(const Office& office) {
    std::vector<OfferedTemplate> all;
    for (const auto& of : plan::enterprise_templates_in(plans_folder(office))) {
        const auto header = plan::read_plan(of.text).structure.header;
        const auto& kind = text_of(header.kind);
        all.push_back({of.code, header.title, of.text_en.empty() ? header.title : title_in(of.text_en),
                       std::string{kind.code}, std::string{kind.zh}, std::string{kind.en}});
    }
    return all;
}

bool is_plan_template(std::string_view code) {
    return code.starts_with(beginning);
}

ReportOutput make_plan_template(Office& office, const std::string& code, ReportFormat format,
                                Language language) {
    const auto of = wanted(office, code);
    const bool english = language == Language::en && !of.text_en.empty();
    const Json facts = facts_of(office, of, english);
    ReportOutput output;
    if (format == ReportFormat::json) {
        output.bytes = facts.dump_pretty() + "\n";
        output.media_type = "application/json";
        return output;
    }
    const std::string body = plan::printable(english ? of.text_en : of.text);
    const TemplateSource source = [&](const std::string& path) -> std::optional<TemplateText> {
        if (path == report::partial_path("plan")) return TemplateText{of.file, body};
        const Json frame = plan::frame_json();
        const Json* found = frame.find(path);
        if (!found) return std::nullopt;
        return TemplateText{"plans/" + path, *found->text()};
    };
    const std::string frame = frame_name(of.text, english);
    const Language printed_in = english ? Language::en : Language::zh;
    if (format == ReportFormat::docx) return as_docx(frame, printed_in, facts, source);
    auto printed = print_document(office, frame, printed_in, facts, source);
    output.bytes = std::move(printed.bytes);
    output.pages = printed.pages;
    output.media_type = "application/pdf";
    output.warnings = std::move(printed.warnings);
    return output;
}

ReportOutput plan_template_text(const Office& office, const std::string& code, Language language) {
    const auto of = wanted(office, code);
    ReportOutput output;
    output.bytes = language == Language::en && !of.text_en.empty() ? of.text_en : of.text;
    output.media_type = markdown_type;
    return output;
}

std::vector<http::Route> plan_template_routes(Office& office) {
    return {
        {.method = "GET",
         .path = "/api/v1/plan-templates",
         .audience = Permission::read_records,
         .action = "plan_template.list",
         .summary = {"供企业使用的应急预案模板", "templates of plans for enterprises"},
         .output = http::free_object("plan_template_list",
                                     "`items`: code, title, kind, kind_text, pdf, docx, text"),
         .work = http::Acting{[&office](const Call& call) { return list(office, call); }}},
        {.method = "GET",
         .path = "/api/v1/plan-templates/{code}.pdf",
         .audience = Permission::read_records,
         .action = "plan_template.pdf",
         .summary = {"企业应急预案模板（PDF）", "a template for enterprises (PDF)"},
         .output = http::free_object("plan_document", "企业应急预案模板"),
         .query = {language_parameter()},
         .media_type = "application/pdf",
         .work = http::Acting{[&office](const Call& call) { return print(office, call); }}},
        {.method = "GET",
         .path = "/api/v1/plan-templates/{code}.docx",
         .audience = Permission::read_records,
         .action = "plan_template.docx",
         .summary = {"企业应急预案模板（DOCX），供修改", "a template for enterprises (DOCX), to work on"},
         .output = http::free_object("plan_document", "企业应急预案模板"),
         .query = {language_parameter()},
         .media_type = docx_type,
         .work = http::Acting{[&office](const Call& call) { return docx(office, call); }}},
        {.method = "GET",
         .path = "/api/v1/plan-templates/{code}.md",
         .audience = Permission::read_records,
         .action = "plan_template.text",
         .summary = {"企业应急预案模板的文字，供修改", "the text of a template for enterprises, to work on"},
         .output = http::free_object("plan_document", "企业应急预案模板"),
         .query = {language_parameter()},
         .media_type = markdown_type,
         .work = http::Acting{[&office](const Call& call) { return text(office, call); }}},
    };
}

} // namespace bihuan::app
