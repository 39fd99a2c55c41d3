#include "activation/activation_door.hpp"
#include "activation/activation_json.hpp"
#include "activation/report_actions.hpp"
#include "activation/response_facts.hpp"

namespace bihuan::activation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    return http::json_response(
        "{\"items\":" +
        list_json(reports_of(reader, activation.id),
                  [&](const ResponseReport& one) { return report_json(one, activation, call.now); }) +
        "}");
}

Response facts(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    const auto report = part<ResponseReport>(call, reader, activation, "report");
    return http::json_response(facts_of(reader, activation, report, call.now).dump());
}

Response demanded(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ReportDemand wish;
    call.read_new(wish);
    const auto activation = load_whole(call, transaction);
    return http::json_response(
        report_json(demand_report(transaction, ids, activation, wish), activation, call.now), 201);
}

Response sent(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ReportSent wish;
    call.read_new(wish);
    transaction.hold("response_report", call.id<ResponseReport>("report").text());
    const auto activation = load_whole(call, transaction);
    const auto before = part<ResponseReport>(call, transaction, activation, "report");
    return http::json_response(
        report_json(send_report(transaction, ids, activation, before, wish), activation, call.now));
}

Response after_action(const Call& call, const db::Reader& reader) {
    return http::json_response(after_action_facts(reader, load(call, reader), call.now).dump());
}

} // namespace

std::vector<http::Route> report_routes(IdSource& ids) {
    const auto report = http::shape_of<ResponseReport>();
    return {
        {.method = "GET",
         .path = "/api/v1/activations/{id}/reports",
         .audience = Permission::read_records,
         .action = "activation.reports",
         .summary = {"信息报告及时限", "reports upward and their deadlines"},
         .output = http::free_object("response_reports", "`items`: reports, due and sent"),
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/reports",
         .audience = rule_of(ActivationStep::demand_report).permission,
         .action = "activation.demand_report",
         .summary = text_label(ActivationStep::demand_report),
         .input = http::shape_of<ReportDemand>(),
         .output = report,
         .success = 201,
         .work = with(ids, demanded)},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/reports/{report}/sent",
         .audience = rule_of(ActivationStep::send_report).permission,
         .action = "activation.send_report",
         .summary = text_label(ActivationStep::send_report),
         .input = http::shape_of<ReportSent>(),
         .output = report,
         .work = with(ids, sent)},
        {.method = "GET",
         .path = "/api/v1/activations/{id}/reports/{report}/facts",
         .audience = Permission::read_records,
         .action = "activation.report_facts",
         .summary = {"信息报告的内容", "what a report upward says"},
         .output = http::free_object("response_report_facts", "the facts of the report's PDF"),
         .work = http::Reading{facts}},
        {.method = "GET",
         .path = "/api/v1/activations/{id}/after-action.json",
         .audience = Permission::read_records,
         .action = "activation.after_action_json",
         .summary = {"响应总结报告的数据", "facts of the after-action report"},
         .output = http::free_object("after_action_facts", "the facts of the report's PDF"),
         .work = http::Reading{after_action}},
    };
}

} // namespace bihuan::activation
