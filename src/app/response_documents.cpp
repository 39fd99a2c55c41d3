#include "app/response_documents.hpp"

#include "activation/activation_door.hpp"
#include "activation/response_facts.hpp"
#include "app/document_answer.hpp"
#include "app/report_printing.hpp"
#include "core/date_words.hpp"

namespace bihuan::app {
namespace {

using http::Call;
using http::Response;

Response printed(Office& office, const Call& call, const std::string& name, Json facts,
                 const std::string& file) {
    facts.set("office", office.settings().office);
    facts.set("made_on_text", date_words(Date::parse(*facts.find("made_on")->text()).value()));
    const http::Turn turn{printing_turns()};
    return pdf_answer(print_document(office, name, language_of(call), facts).bytes, file);
}

Response after_action(Office& office, const Call& call) {
    std::string file;
    auto facts = office.database().read([&](const db::Reader& reader) {
        const auto activation = activation::load(call, reader);
        file = activation.code;
        return activation::after_action_facts(reader, activation, call.now);
    });
    return printed(office, call, "response/after-action", std::move(facts), file);
}

Response upward(Office& office, const Call& call) {
    std::string file;
    auto facts = office.database().read([&](const db::Reader& reader) {
        const auto activation = activation::load(call, reader);
        const auto report = activation::part<ResponseReport>(call, reader, activation, "report");
        file = activation.code + "-" + std::to_string(report.place);
        return activation::facts_of(reader, activation, report, call.now);
    });
    return printed(office, call, "response/upward", std::move(facts), file);
}

} // namespace

std::vector<http::Route> response_document_routes(Office& office) {
    const auto route = [&](std::string_view path, std::string_view action, record::Label summary,
                           Response (*make)(Office&, const Call&)) {
        return http::Route{
            .method = "GET",
            .path = path,
            .audience = access::Permission::read_records,
            .action = action,
            .summary = summary,
            .output = http::free_object("response_document", "PDF"),
            .query = {language_parameter()},
            .media_type = "application/pdf",
            .work = http::Acting{[&office, make](const Call& call) { return make(office, call); }}};
    };
    return {
        route("/api/v1/activations/{id}/after-action.pdf", "activation.after_action_pdf",
              {"响应总结评估报告（PDF）", "after-action report (PDF)"}, after_action),
        route("/api/v1/activations/{id}/reports/{report}/document.pdf", "activation.report_pdf",
              {"信息报告（PDF）", "report upward (PDF)"}, upward),
    };
}

} // namespace bihuan::app
