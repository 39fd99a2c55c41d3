#include "app/response_documents.hpp"

#include "activation/activation_door.hpp"
#include "activation/response_facts.hpp"
#include "app/report_printing.hpp"
#include "http/turns.hpp"

namespace bihuan::app {
namespace {

using http::Call;
using http::Response;

constexpr std::array languages{EnumText{"zh", "中文", "Chinese"}, EnumText{"en", "英文", "English"}};

/// Printing keeps a core busy; those who write into the log must not wait for it.
http::Turns& printing_turns() {
    static http::Turns turns{1, std::chrono::seconds{20}};
    return turns;
}

/// `2024-07-30` as `2024年7月30日`.
std::string day_text(const Json& facts) {
    const auto day = Date::parse(*facts.find("made_on")->text()).value();
    return std::to_string(day.year()) + "年" + std::to_string(day.month()) + "月" +
           std::to_string(day.day()) + "日";
}

Response printed(Office& office, const Call& call, const std::string& name, Json facts,
                 const std::string& file) {
    facts.set("office", office.settings().office);
    facts.set("made_on_text", day_text(facts));
    const auto language = call.asked("language") == "en" ? Language::en : Language::zh;
    const http::Turn turn{printing_turns()};
    auto document = print_document(office, name, language, facts);
    Response response{200, "application/pdf", std::move(document.bytes), {}};
    response.with("ETag", http::etag_of(response.body));
    response.with("Content-Disposition", "attachment; filename=\"" + file + ".pdf\"");
    return response;
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
            .query = {{.name = "language", .label = {"语言", "language"}, .choices = languages}},
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
