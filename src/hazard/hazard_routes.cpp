#include "hazard/hazard_routes.hpp"

#include "db/rows.hpp"
#include "hazard/hazard_actions.hpp"
#include "hazard/hazard_json.hpp"
#include "hazard/hazard_requests.hpp"
#include "hazard/inspection_report.hpp"
#include "inspection/visit_actions.hpp"

#include <array>
#include <set>

namespace bihuan::hazard {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array states{
    EnumText{"open", "未销号", "not closed"},
    EnumText{"rectified", "待复查", "awaiting re-inspection"},
    EnumText{"transferred", "已移送", "transferred"},
    EnumText{"overdue", "逾期", "overdue"},
    EnumText{"closed", "已销号", "closed"},
    EnumText{"voided", "已作废", "voided"},
};

Response shown(const Call& call, const HazardFile& file, int status = 200) {
    return http::record_response(file_json(file, call.today), status);
}

/// The hazard of the path, in the caller's area.
HazardFile load_for(const Call& call, const db::Reader& reader) {
    auto file = load(reader, call.id<Hazard>("id"));
    call.require_area(file.hazard.community);
    return file;
}

/// The same, held for a change, in the state that `If-Match` names.
HazardFile hold_for(const Call& call, db::Transaction& transaction) {
    transaction.hold("hazard", call.id<Hazard>("id").text());
    auto file = load_for(call, transaction);
    call.require_match(http::etag_of(file_json(file, call.today)));
    return file;
}

Response list(const Call& call, const db::Reader& reader) {
    const Filter filter{.community = call.asked("community"),
                        .category = call.asked("category"),
                        .level = call.asked("level"),
                        .enterprise = call.asked("enterprise"),
                        .found_from = call.date("found_from"),
                        .found_to = call.date("found_to"),
                        .due_from = call.date("due_from"),
                        .due_to = call.date("due_to"),
                        .state = call.asked("state"),
                        .today = call.today,
                        .areas = call.areas};
    const auto hazards = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, hazards, [&](JsonWriter& writer, const Hazard& hazard) {
            writer.raw(hazard_json(hazard, call.today));
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    return shown(call, load_for(call, reader));
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
    file = record_hazard(transaction, ids, std::move(file), inspection);
    Response response = shown(call, file, 201);
    response.with("Location", "/api/v1/hazards/" + file.hazard.id.text());
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
        file = record_hazard(transaction, ids, std::move(file), inspection);
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
        return shown(call, act(transaction, ids, hold_for(call, transaction), std::move(given)), 201);
    };
}

/// Steps that change the hazard itself and are dated today.
template<class Wish, std::string Wish::*words,
         Hazard (*act)(db::Transaction&, const Hazard&, Date, const std::string&)>
Response step(const Call& call, db::Transaction& transaction) {
    Wish wish;
    call.read_new(wish);
    HazardFile file = hold_for(call, transaction);
    file.hazard = act(transaction, file.hazard, call.today, wish.*words);
    return shown(call, file);
}

Json more_of_a_file() {
    const auto list = [](std::string_view of) {
        return Json{Json::Object{{"type", "array"}, {"items", http::reference_to(of)}}};
    };
    return Json::Object{
        {"state", Json::Object{{"type", "string"}}},
        {"due_date_in_force", Json::Object{{"type", Json::List{"string", "null"}}, {"format", "date"}}},
        {"rectifications", list("rectification")},
        {"reinspections", list("reinspection")},
        {"extensions", list("extension")}};
}

} // namespace

std::vector<http::Route> routes(IdSource& ids) {
    const auto hazard = http::shape_of<Hazard>();
    const auto file = http::extended(
        hazard, "hazard_file", more_of_a_file(),
        {http::shape_of<Rectification>(), http::shape_of<Reinspection>(), http::shape_of<Extension>()});
    const auto listed =
        http::extended(hazard, "listed_hazard", Json::Object{{"state", Json::Object{{"type", "string"}}}});
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
    using record::FieldKind;
    return {
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
         .query =
             {{.name = "state", .label = {"状态", "state"}, .choices = states},
              {.name = "community", .label = {"社区", "community"}},
              {.name = "category", .label = {"隐患类别", "category"}},
              {.name = "level", .label = {"隐患等级", "level"}, .choices = texts_of<HazardLevel>()},
              {.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
              {.name = "found_from", .kind = FieldKind::date, .label = {"发现日期起", "found on or after"}},
              {.name = "found_to", .kind = FieldKind::date, .label = {"发现日期止", "found on or before"}},
              {.name = "due_from", .kind = FieldKind::date, .label = {"整改期限起", "due on or after"}},
              {.name = "due_to", .kind = FieldKind::date, .label = {"整改期限止", "due on or before"}}},
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
         .work = round<Rectification, rectify>(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/reinspections",
         .audience = Permission::record_inspections,
         .action = "hazard.reinspect",
         .summary = {"登记复查，合格即销号", "record a re-inspection; a pass closes the hazard"},
         .input = http::shape_of<Reinspection>(),
         .output = file,
         .success = 201,
         .work = round<Reinspection, reinspect>(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/extensions",
         .audience = Permission::manage_hazards,
         .action = "hazard.extend_due_date",
         .summary = {"延长整改期限", "extend the deadline"},
         .input = http::shape_of<Extension>(),
         .output = file,
         .success = 201,
         .work = round<Extension, extend_due_date>(ids)},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/void",
         .audience = Permission::manage_hazards,
         .action = "hazard.void",
         .summary = {"作废（误报或重复）", "strike off a false alarm or a double"},
         .input = http::shape_of<HazardVoiding>(),
         .output = file,
         .work = http::Writing{step<HazardVoiding, &HazardVoiding::void_reason, void_hazard>}},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/transfer",
         .audience = Permission::manage_hazards,
         .action = "hazard.transfer",
         .summary = {"移送主管部门", "hand over to the department in charge"},
         .input = http::shape_of<HazardTransfer>(),
         .output = file,
         .work = http::Writing{step<HazardTransfer, &HazardTransfer::transferred_to, transfer>}},
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/transfer-result",
         .audience = Permission::manage_hazards,
         .action = "hazard.record_transfer_result",
         .summary = {"登记移送结果", "record the result of the transfer"},
         .input = http::shape_of<HazardTransferResult>(),
         .output = file,
         .work =
             http::Writing{
                 step<HazardTransferResult, &HazardTransferResult::transfer_result, record_transfer_result>}},
    };
}

} // namespace bihuan::hazard
