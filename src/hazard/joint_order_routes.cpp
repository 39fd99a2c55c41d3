// One order for several hazards of an inspection, and the orders of an inspection for whoever prints them.

#include "db/rows.hpp"
#include "hazard/hazard_json.hpp"
#include "hazard/joint_order.hpp"
#include "hazard/step_routes.hpp"
#include "inspection/inspection_routes.hpp"

namespace bihuan::hazard {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// The inspection of the path; outside the caller's area it does not exist.
Id<Inspection> reached(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Inspection>("id");
    const auto inspection = db::find(reader, id);
    if (!inspection || !inspection::is_in_reach(call, reader, *inspection)) throw call.no_such(id);
    return id;
}

Response order(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const auto inspection = reached(call, transaction);
    const auto files =
        order_together(transaction, ids, inspection, read_joint_order(call.body()), taker_of(call));
    const auto& step = files.front().steps.back();
    std::string body;
    JsonWriter writer{body};
    writer.begin_object()
        .member("document_id", std::string_view{step.document_id})
        .member("document_no", std::string_view{step.document_no})
        .name("hazards")
        .begin_list();
    for (const auto& file : files)
        writer.raw(file_json(file, call.today));
    writer.end_list().end_object();
    return http::json_response(std::move(body), 201);
}

} // namespace

std::vector<http::Route> joint_order_routes(IdSource& ids) {
    return {
        {.method = "POST",
         .path = "/api/v1/inspections/{id}/order",
         .audience = rule_of(StepKind::order).permission,
         .action = "hazard.order_together",
         .summary = {"一份指令书下达多条隐患", "one order for several hazards of an inspection"},
         .input = http::free_object("joint_order", "id; order: as of one hazard; hazards: hazard, due_date, "
                                                   "interim measures where they differ"),
         .output = http::free_object("joint_order_given", "document_id, document_no, hazards"),
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return order(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/inspections/{id}/orders",
         .audience = Permission::read_records,
         .action = "hazard.orders",
         .summary = {"一次检查的整改指令及所列隐患", "the orders of an inspection with their hazards"},
         .output = http::free_object("orders", "items: document_id, document_no, form, taken_on, hazards"),
         .work = http::Reading{[](const Call& call, const db::Reader& reader) {
             return http::json_response(orders_json(reader, reached(call, reader)));
         }}},
    };
}

} // namespace bihuan::hazard
