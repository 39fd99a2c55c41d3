#include "hazard/hazard_routes.hpp"

#include "db/rows.hpp"
#include "hazard/desk_routes.hpp"
#include "hazard/enterprise_routes.hpp"
#include "hazard/finding.hpp"
#include "hazard/hazard_json.hpp"
#include "hazard/hazard_requests.hpp"
#include "hazard/inspection_report.hpp"
#include "hazard/step_routes.hpp"
#include "inspection/visit_actions.hpp"

#include <array>
#include <set>

namespace bihuan::hazard {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array orders{EnumText{"newest", "新的在前", "newest first"},
                            EnumText{"oldest", "旧的在前", "oldest first"}};

Response list(const Call& call, const db::Reader& reader) {
    const Filter filter = filter_of(call);
    const auto hazards = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, hazards, [&](JsonWriter& writer, const Hazard& hazard) {
            writer.raw(hazard_json(hazard, call.today));
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    return shown_file(call, load_for(call, reader));
}

Inspection inspection_of(const Call& call, const db::Reader& reader, const Hazard& hazard) {
    auto inspection = db::find(reader, hazard.inspection);
    if (!inspection)
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {record::field_error(*record::description_of<Hazard>().find("inspection"),
                                 FieldFault::no_such_record, {{"value", hazard.inspection.text()}})}};
    call.require_area(inspection->community);
    return std::move(*inspection);
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    HazardFile file;
    call.read_new(file.hazard);
    const Inspection inspection = inspection_of(call, transaction, file.hazard);
    const auto found = record_found(transaction, ids, std::move(file), inspection, taker_of(call));
    Response response = shown_file(call, found.file, found.known_already ? 200 : 201);
    response.with("Location", "/api/v1/hazards/" + found.file.hazard.id.text());
    return response;
}

/// A hazard that was found again; where it is not here yet, the visit waits for it.
void require_known(const db::Reader& reader, const Id<Hazard>& id) {
    if (!db::find(reader, id))
        throw Problem{ProblemKind::not_found, {{"what", "隐患 / hazard"}, {"key", id.text()}}};
}

Response add_inspection(const Call& call, db::Transaction& transaction, IdSource& ids) {
    InspectionReport report = read_inspection_report(call.body());
    std::set<std::string> found;
    for (const auto& file : report.hazards)
        if (!file.hazard.checklist_item.empty()) found.insert(file.hazard.checklist_item);
    for (const auto& result : report.inspection.results)
        if (result.hazard) require_known(transaction, *result.hazard);
    const auto inspection = inspection::record_visit(transaction, ids, std::move(report.inspection), found,
                                                     {call.account().id.text(), call.session_mark()});
    call.require_area(inspection.community); // known only now: it is the enterprise's; a refusal undoes all
    std::string hazards;
    for (auto& file : report.hazards) {
        file = record_found(transaction, ids, std::move(file), inspection, taker_of(call)).file;
        hazards += (hazards.empty() ? "" : ",") + file_json(file, call.today);
    }
    std::string body = record::to_json(inspection);
    body.pop_back();
    Response response = http::json_response(body + ",\"hazards\":[" + hazards + "]}", 201);
    response.with("Location", "/api/v1/inspections/" + inspection.id.text());
    return response;
}

template<class Round, HazardFile (*act)(db::Transaction&, IdSource&, HazardFile, Round)>
http::Writing round(IdSource& ids) {
    return [&ids](const Call& call, db::Transaction& transaction) {
        Round given;
        call.read_new(given);
        return shown_file(call, act(transaction, ids, hold_for(call, transaction), std::move(given)), 201);
    };
}

http::Writing transferring(IdSource& ids) {
    return [&ids](const Call& call, db::Transaction& transaction) {
        HazardTransfer wish;
        call.read_new(wish);
        return shown_file(call, transfer_to(transaction, ids, hold_for(call, transaction),
                                            wish.transferred_to, taker_of(call)));
    };
}

Response answer_transfer(const Call& call, db::Transaction& transaction) {
    HazardTransferResult wish;
    call.read_new(wish);
    return shown_file(call,
                      note_transfer_result(transaction, hold_for(call, transaction), wish.transfer_result));
}

http::Writing voiding(IdSource& ids) {
    return [&ids](const Call& call, db::Transaction& transaction) {
        HazardVoiding wish;
        call.read_new(wish);
        HazardStep step;
        step.reason = wish.reason.empty() ? wish.void_reason : wish.reason;
        return shown_file(call, take_step(transaction, ids, hold_for(call, transaction),
                                          StepKind::void_hazard, std::move(step), taker_of(call)));
    };
}

http::Writing planning(IdSource& ids) {
    return [&ids](const Call& call, db::Transaction& transaction) {
        TreatmentPlan plan;
        call.read_new(plan);
        return shown_file(
            call, make_plan(transaction, ids, hold_for(call, transaction), std::move(plan), taker_of(call)));
    };
}

} // namespace

std::vector<http::Route> routes(db::Database& database, IdSource& ids) {
    const auto hazard = http::shape_of<Hazard>();
    const auto file = shape_of_file();
    const auto listed = http::extended(hazard, "listed_hazard", state_members());
    const auto found = http::extended(hazard, "found_hazard",
                                      Json::Object{{"rectification", http::reference_to("rectification")}},
                                      {http::shape_of<Rectification>()});
    const auto inspection = http::shape_of<Inspection>();
    const auto with_hazards = [&](std::string name, const http::Shape& of) {
        return http::extended(inspection, std::move(name),
                              Json::Object{{"hazards", Json::Object{{"type", "array"},
                                                                    {"items", http::reference_to(of.name)}}}},
                              {of});
    };
    auto listing = filter_parameters();
    listing.push_back({.name = "order", .label = {"排序", "order"}, .choices = orders});
    std::vector<http::Route> all{
        {.method = "POST",
         .path = "/api/v1/inspections",
         .audience = Permission::record_inspections,
         .action = "inspection.record",
         .summary = {"记录一次检查及发现的隐患", "record an inspection with the hazards found"},
         .input = with_hazards("inspection_report", found),
         .output = with_hazards("inspection_with_hazards", file),
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add_inspection(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/hazards",
         .audience = Permission::read_records,
         .action = "hazard.list",
         .summary = {"隐患列表", "hazards"},
         .output = http::page_of(listed),
         .query = listing,
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/hazards",
         .audience = Permission::record_inspections,
         .action = "hazard.record",
         .summary = {"登记隐患", "record a hazard"},
         .input = hazard,
         .output = file,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/hazards/{id}",
         .audience = Permission::read_records,
         .action = "hazard.show",
         .summary = {"一条隐患及其经过", "one hazard with its history"},
         .output = file,
         .work = http::Reading{show}},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/rectifications",
         .audience = Permission::record_inspections,
         .action = "hazard.rectify",
         .summary = {"登记整改", "record a rectification"},
         .input = http::shape_of<Rectification>(),
         .output = file,
         .success = 201,
         .work = round<Rectification, note_rectification>(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/reinspections",
         .audience = Permission::record_inspections,
         .action = "hazard.reinspect",
         .summary = {"登记复查，合格即销号", "record a re-inspection; a pass closes the hazard"},
         .input = http::shape_of<Reinspection>(),
         .output = file,
         .success = 201,
         .work = round<Reinspection, reinspect_with_proof>(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/extensions",
         .audience = Permission::manage_hazards,
         .action = "hazard.extend_due_date",
         .summary = {"延长整改期限", "extend the deadline"},
         .input = http::shape_of<Extension>(),
         .output = file,
         .success = 201,
         .work = round<Extension, note_extension>(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/void",
         .audience = Permission::manage_hazards,
         .action = "hazard.void",
         .summary = {"提出作废（误报或重复），由另一人审核",
                     "propose to strike off a false alarm or a double; somebody else confirms"},
         .input = http::shape_of<HazardVoiding>(),
         .output = file,
         .work = voiding(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/transfer",
         .audience = Permission::manage_hazards,
         .action = "hazard.transfer",
         .summary = {"移送主管部门", "hand over to the department in charge"},
         .input = http::shape_of<HazardTransfer>(),
         .output = file,
         .work = transferring(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/transfer-result",
         .audience = Permission::manage_hazards,
         .action = "hazard.record_transfer_result",
         .summary = {"登记移送结果", "record the result of the transfer"},
         .input = http::shape_of<HazardTransferResult>(),
         .output = file,
         .work = http::Writing{answer_transfer}},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/treatment-plan",
         .audience = Permission::record_inspections,
         .action = "hazard.plan",
         .summary = {"登记治理方案", "record the treatment plan"},
         .input = http::shape_of<TreatmentPlan>(),
         .output = file,
         .work = planning(ids)},
    };
    // Addresses with a name before those with an identity in its place.
    std::vector<http::Route> routes = desk_routes(database, ids);
    for (auto& more : {all, step_routes(ids), enterprise_routes(database, ids)})
        routes.insert(routes.end(), more.begin(), more.end());
    return routes;
}

} // namespace bihuan::hazard
