#include "app/plan_document_routes.hpp"

#include "app/document_answer.hpp"
#include "app/plan_printing.hpp"
#include "db/rows.hpp"

namespace bihuan::app {
namespace {

using access::Permission;
using http::Call;
using http::Response;

std::string code_of_plan(Office& office, const Call& call) {
    const auto id = call.id<EmergencyPlan>("id");
    const auto plan = office.database().read([&](const db::Reader& reader) { return db::find(reader, id); });
    if (!plan || (!plan->community.empty() && !call.may(Permission::read_records, plan->community)))
        throw call.no_such(id);
    return plan->code;
}

/// Numbers stand in what is printed for those alone who may read them.
Response print(Office& office, const Call& call, PlanPart part) {
    PlanRequest request;
    request.code = code_of_plan(office, call);
    if (!call.asked("version").empty()) request.version = call.asked("version");
    request.part = part;
    request.language = language_of(call);
    request.for_publication = call.asked("public") == "true" || !call.may(Permission::read_personal, {});
    const auto host = call.request.header("host");
    if (!host.empty()) request.address = "https://" + std::string{host};
    const http::Turn turn{printing_turns()};
    return pdf_answer(make_plan(office, request).bytes,
                      "plan-" + request.code + (part == PlanPart::cards ? "-cards" : ""));
}

http::Route route(Office& office, std::string_view path, std::string_view action, record::Label summary,
                  PlanPart part) {
    return {.method = "GET",
            .path = path,
            .audience = Permission::read_records,
            .action = action,
            .summary = summary,
            .output = http::free_object(part == PlanPart::cards ? "plan_cards" : "plan_document",
                                        std::string{summary.zh}),
            .query = {{.name = "version", .label = {"版本", "version"}},
                      language_parameter(),
                      {.name = "public",
                       .kind = record::FieldKind::boolean,
                       .label = {"公开文本（略去电话）", "for publication, without telephone numbers"}}},
            .media_type = "application/pdf",
            .work = http::Acting{[&office, part](const Call& call) { return print(office, call, part); }}};
}

} // namespace

std::vector<http::Route> plan_document_routes(Office& office) {
    return {
        route(office, "/api/v1/plans/{id}/plan.pdf", "plan.pdf", {"应急预案（PDF）", "emergency plan (PDF)"},
              PlanPart::text),
        route(office, "/api/v1/plans/{id}/cards.pdf", "plan.cards",
              {"应急处置卡（PDF）", "response cards (PDF)"}, PlanPart::cards),
    };
}

} // namespace bihuan::app
