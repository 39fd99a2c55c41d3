#include "app/readiness_documents.hpp"

#include "app/document_answer.hpp"
#include "app/report_printing.hpp"
#include "core/date_words.hpp"
#include "drill/drill_facts.hpp"
#include "drill/drill_routes.hpp"
#include "drill/drill_steps.hpp"
#include "readiness/readiness_parts.hpp"
#include "readiness/roster_facts.hpp"

namespace bihuan::app {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response printed(Office& office, const Call& call, const char* name, Json facts, const std::string& file) {
    facts.set("office", office.settings().office).set("made_on_text", date_words(call.today));
    const http::Turn turn{printing_turns()};
    return pdf_answer(print_document(office, name, language_of(call), facts).bytes, file);
}

Response drill_document(Office& office, const Call& call, const char* name, const char* file, bool of_held) {
    Json facts = office.database().read([&](const db::Reader& reader) {
        const auto drill = drill::drill_of(call, reader);
        // There is nothing to evaluate of a drill that was not held.
        if (of_held && !drill.held_on) drill::require_possible(drill, drill::Step::evaluate);
        return drill::drill_facts(reader, drill, call.today);
    });
    const auto code = *facts.find("code")->text();
    return printed(office, call, name, std::move(facts), std::string{file} + "-" + code.substr(0, 10));
}

http::Route document(std::string_view path, std::string_view action, record::Label summary,
                     std::function<Response(const Call&)> work) {
    return {.method = "GET",
            .path = path,
            .audience = Permission::read_records,
            .action = action,
            .summary = summary,
            .output = http::free_object("report_document", std::string{summary.zh}),
            .query = {language_parameter()},
            .media_type = "application/pdf",
            .work = http::Acting{std::move(work)}};
}

} // namespace

std::vector<http::Route> readiness_document_routes(Office& office) {
    return {
        document("/api/v1/duty-roster/{month}/roster.pdf", "duty.print",
                 {"值班表 PDF", "roster of a month as PDF"},
                 [&office](const Call& call) {
                     const auto month = readiness::month_of(call);
                     Json facts = office.database().read([&](const db::Reader& reader) {
                         return readiness::roster_facts(reader, month, call.today);
                     });
                     return printed(office, call, "duty/roster", std::move(facts),
                                    "duty-" + month.from.month_text());
                 }),
        document("/api/v1/drills/{id}/scheme.pdf", "drill.print_scheme",
                 {"演练方案 PDF", "scheme of a drill as PDF"},
                 [&office](const Call& call) {
                     return drill_document(office, call, "drill/scheme", "scheme", false);
                 }),
        document("/api/v1/drills/{id}/evaluation.pdf", "drill.print_evaluation",
                 {"演练评估报告 PDF", "evaluation of a drill as PDF"},
                 [&office](const Call& call) {
                     return drill_document(office, call, "drill/evaluation", "evaluation", true);
                 }),
    };
}

} // namespace bihuan::app
