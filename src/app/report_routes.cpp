#include "app/report_routes.hpp"

#include "app/document_answer.hpp"
#include "app/docx_printing.hpp"
#include "app/reports.hpp"
#include "core/text.hpp"
#include "report/report_store.hpp"

#include <charconv>

namespace bihuan::app {
namespace {

using access::Permission;
using http::Call;
using http::Response;
using report::ReportKind;
using report::ReportPeriod;

/// A report speaks of the whole office.
void require_whole_office(const Call& call) {
    if (call.areas) call.require_area({});
}

Problem no_such_report(const Call& call) {
    const auto& quarter = call.path_part("quarter");
    return Problem{ProblemKind::not_found,
                   {{"what", "报告 / report"},
                    {"key", call.path_part("year") + (quarter.empty() ? "" : "/" + quarter)}}};
}

int number_in(const Call& call, std::string_view name, int least, int most) {
    const auto& text = call.path_part(name);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most)
        throw no_such_report(call);
    return number;
}

ReportPeriod period_of(const Call& call, ReportKind kind) {
    const int year = number_in(call, "year", 2000, 2999);
    return kind == ReportKind::annual ? ReportPeriod::of_year(year)
                                      : ReportPeriod::of_quarter(year, number_in(call, "quarter", 1, 4));
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
            c == '.')
            out += c;
        else
            out.append("%").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return out;
}

/// A header is no place for a list without end, such as of characters that no typeface has.
std::string beginning_of(const std::string& warning) {
    constexpr std::size_t most = 200; // characters
    const std::u32string characters = text::code_points(warning);
    return characters.size() <= most ? warning : text::utf8(characters.substr(0, most)) + "…";
}

std::string title_of(const ReportPeriod& period, Language language) {
    const bool annual = period.kind == ReportKind::annual;
    if (language == Language::zh) return period.text(language) + (annual ? "年度报告" : "报告");
    return (annual ? "Annual report " : "Report for ") + period.text(language);
}

/// A name in ASCII for old programs, and the real one (RFC 6266).
std::string disposition(const ReportPeriod& period, Language language, std::string_view ending) {
    return "attachment; filename=\"" + period.code() + std::string{ending} + "\"; filename*=UTF-8''" +
           percent_encoded(title_of(period, language) + std::string{ending});
}

Response download(Office& office, const Call& call, ReportKind kind, ReportFormat format) {
    require_whole_office(call);
    ReportRequest request;
    request.period = period_of(call, kind);
    request.format = format;
    request.language = language_of(call);
    std::optional<http::Turn> turn;
    if (format != ReportFormat::json) turn.emplace(printing_turns());
    auto output = make_report(office, request);
    Response response{200, output.media_type, std::move(output.bytes), {}};
    response.with("ETag", http::etag_of(response.body));
    if (format != ReportFormat::json)
        response.with("Content-Disposition", disposition(request.period, request.language,
                                                         format == ReportFormat::pdf ? ".pdf" : ".docx"));
    for (const auto& warning : output.warnings)
        response.with("X-Report-Warning", percent_encoded(beginning_of(warning)));
    return response;
}

void write_report(JsonWriter& writer, const Call& call, const ReportPeriod& period,
                  const std::vector<report::IssuedEdition>& editions) {
    const report::IssuedEdition* issued = nullptr;
    for (const auto& edition : editions)
        if (edition.period == period && (!issued || issued->edition < edition.edition)) issued = &edition;
    const Period days = period.days();
    const bool annual = period.kind == ReportKind::annual;
    const std::string address = "/api/v1/reports/" + std::string{code_of(period.kind)} + "/" +
                                std::to_string(period.year) +
                                (annual ? "" : "/" + std::to_string(period.quarter));
    writer.begin_object().member("kind", code_of(period.kind)).member("year", period.year);
    writer.name("quarter");
    annual ? writer.null() : writer.value(period.quarter);
    writer.member("title", std::string_view{title_of(period, call.language)})
        .member("from", std::string_view{days.from.text()})
        .member("to", std::string_view{days.to.text()})
        .member("provisional", call.today <= days.to)
        .member("pdf", std::string_view{address + ".pdf"})
        .member("json", std::string_view{address + ".json"});
    writer.name("issued");
    if (issued)
        writer.begin_object()
            .member("edition", issued->edition)
            .member("issued_at", std::string_view{issued->issued_at})
            .member("issued_by", std::string_view{issued->issued_by})
            .end_object();
    else
        writer.null();
    writer.end_object();
}

Response list(const Call& call, const db::Reader& reader) {
    require_whole_office(call);
    const auto editions = report::issued_editions(reader);
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& period : report::periods_with_records(reader, call.today))
        write_report(writer, call, period, editions);
    writer.end_list().end_object();
    return http::json_response(std::move(body));
}

http::Shape list_shape() {
    const auto of = [](std::string_view type) { return Json{Json::Object{{"type", type}}}; };
    Json report;
    report.set("type", "object");
    report.set("properties", Json::Object{{"kind", of("string")},
                                          {"year", of("integer")},
                                          {"quarter", Json::Object{{"type", Json::List{"integer", "null"}}}},
                                          {"title", of("string")},
                                          {"from", of("string")},
                                          {"to", of("string")},
                                          {"provisional", of("boolean")},
                                          {"pdf", of("string")},
                                          {"json", of("string")},
                                          {"issued", Json::Object{{"type", Json::List{"object", "null"}}}}});
    Json list;
    list.set("type", "object");
    list.set("properties", Json::Object{{"items", Json::Object{{"type", "array"},
                                                               {"items", http::reference_to("report")}}}});
    return {"report_list", std::move(list), {{"report", std::move(report), {}}}};
}

http::Route download_route(Office& office, std::string_view path, std::string_view action,
                           record::Label summary, ReportKind kind, ReportFormat format) {
    const bool file = format != ReportFormat::json;
    return {.method = "GET",
            .path = path,
            .audience = Permission::make_reports,
            .action = action,
            .summary = summary,
            .output = http::free_object(file ? "report_document" : "report_facts", std::string{summary.zh}),
            .query = {language_parameter()},
            .media_type = format == ReportFormat::pdf    ? "application/pdf"
                          : format == ReportFormat::docx ? docx_type
                                                         : http::json_type,
            .work = http::Acting{
                [&office, kind, format](const Call& call) { return download(office, call, kind, format); }}};
}

} // namespace

std::vector<http::Route> report_routes(Office& office) {
    return {
        {.method = "GET",
         .path = "/api/v1/reports",
         .audience = Permission::make_reports,
         .action = "report.list",
         .summary = {"可出具和已签发的报告", "reports that can be made, and those issued"},
         .output = list_shape(),
         .work = http::Reading{list}},
        download_route(office, "/api/v1/reports/quarterly/{year}/{quarter}.pdf", "report.quarterly_pdf",
                       {"季度报告（PDF）", "quarterly report (PDF)"}, ReportKind::quarterly,
                       ReportFormat::pdf),
        download_route(office, "/api/v1/reports/quarterly/{year}/{quarter}.json", "report.quarterly_json",
                       {"季度报告的数据", "facts of the quarterly report"}, ReportKind::quarterly,
                       ReportFormat::json),
        download_route(office, "/api/v1/reports/quarterly/{year}/{quarter}.docx", "report.quarterly_docx",
                       {"季度报告（DOCX，供修改）", "quarterly report (DOCX, to be edited)"},
                       ReportKind::quarterly, ReportFormat::docx),
        download_route(office, "/api/v1/reports/annual/{year}.docx", "report.annual_docx",
                       {"年度报告（DOCX，供修改）", "annual report (DOCX, to be edited)"}, ReportKind::annual,
                       ReportFormat::docx),
        download_route(office, "/api/v1/reports/annual/{year}.pdf", "report.annual_pdf",
                       {"年度报告（PDF）", "annual report (PDF)"}, ReportKind::annual, ReportFormat::pdf),
        download_route(office, "/api/v1/reports/annual/{year}.json", "report.annual_json",
                       {"年度报告的数据", "facts of the annual report"}, ReportKind::annual,
                       ReportFormat::json),
    };
}

} // namespace bihuan::app
