#include "db/rows.hpp"
#include "enterprise/enterprise_store.hpp"
#include "organisation/dated_entry.hpp"
#include "planning/planning_routes.hpp"
#include "planning/recusal_actions.hpp"
#include "planning/task_json.hpp"
#include "planning/task_requests.hpp"

namespace bihuan::planning {
namespace {

using access::Permission;
using http::Call;
using http::Response;

void require_enterprise(const Call& call, const db::Reader& reader, const record::Description& description,
                        const Id<Enterprise>& id) {
    const auto place = enterprise::find_key(reader, id);
    if (!place)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*description.find("enterprise"), FieldFault::no_such_record,
                                           {{"value", id.text()}})}};
    call.require_area(place->community);
}

Response interests(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after)
        .add_if("enterprise = ?", call.asked("enterprise"))
        .add_if("person = ?", call.asked("person"));
    const std::string most = conditions.place(call.page.limit + 1);
    db::Parameters parameters = conditions.parameters();
    const std::string here = db::within("community", call.areas, parameters);
    const auto found = db::rows<OfficerInterest>(
        reader,
        "SELECT {columns} FROM officer_interest WHERE " + conditions.text() +
            " AND enterprise IN (SELECT id FROM enterprise WHERE " + here + ") ORDER BY id LIMIT " + most,
        parameters);
    return http::json_response(
        http::page_json(call.page, found, [](JsonWriter& writer, const OfficerInterest& one) {
            record::write_json(writer, record::description_of<OfficerInterest>(), &one);
        }));
}

Response add_interest(const Call& call, db::Transaction& transaction, IdSource& ids) {
    OfficerInterest interest;
    call.read_new(interest);
    require_enterprise(call, transaction, record::description_of<OfficerInterest>(), interest.enterprise);
    return http::record_response(record::to_json(record_interest(transaction, ids, std::move(interest))),
                                 201);
}

Response end_interest(const Call& call, db::Transaction& transaction) {
    LastDay last;
    call.read_new(last);
    const auto id = call.id<OfficerInterest>("id");
    const auto before = db::find(transaction, id);
    if (!before) throw call.no_such(id);
    require_enterprise(call, transaction, record::description_of<OfficerInterest>(), before->enterprise);
    return http::record_response(
        record::to_json(organisation::end_entry(transaction, "officer_interest.end", id, last).value()));
}

Response recusals(const Call& call, const db::Reader& reader) {
    const auto task = load_task(call, reader, call.id<InspectionTask>("id"));
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& one : db::rows<RecusalRequest>(
             reader, "SELECT {columns} FROM recusal_request WHERE task = $1 ORDER BY id", {task.id.text()}))
        record::write_json(writer, record::description_of<RecusalRequest>(), &one);
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

Response add_recusal(const Call& call, db::Transaction& transaction, IdSource& ids) {
    RecusalRequest request;
    call.read_new(request);
    const auto task = load_task(call, transaction, call.id<InspectionTask>("id"));
    return http::record_response(record::to_json(request_recusal(transaction, ids, task, std::move(request))),
                                 201);
}

Response answer_recusal(const Call& call, db::Transaction& transaction) {
    RecusalAnswer wish;
    call.read_new(wish);
    const auto id = call.id<RecusalRequest>("id");
    transaction.hold("recusal_request", id.text());
    const auto request = db::find(transaction, id);
    if (!request) throw call.no_such(id);
    transaction.hold("inspection_task", request->task.text());
    const auto task = load_task(call, transaction, request->task);
    return http::record_response(record::to_json(
        decide_recusal(transaction, task, *request, wish.decision, wish.replacement, wish.reason)));
}

template<class Act>
http::Writing with(IdSource& ids, Act act) {
    return
        [&ids, act](const Call& call, db::Transaction& transaction) { return act(call, transaction, ids); };
}

} // namespace

std::vector<http::Route> officer_routes(IdSource& ids) {
    using record::FieldKind;
    const auto interest = http::shape_of<OfficerInterest>();
    const auto recusal = http::shape_of<RecusalRequest>();
    return {
        {.method = "GET",
         .path = "/api/v1/officer-interests",
         .audience = Permission::plan_inspections,
         .action = "officer_interest.list",
         .summary = {"利害关系登记", "interests of officers"},
         .output = http::page_of(interest),
         .query = {{.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
                   {.name = "person", .kind = FieldKind::identity, .label = {"人员", "person"}}},
         .paged = true,
         .work = http::Reading{interests}},
        {.method = "POST",
         .path = "/api/v1/officer-interests",
         .audience = Permission::plan_inspections,
         .action = "officer_interest.record",
         .summary = {"登记利害关系", "record an interest of an officer"},
         .input = interest,
         .output = interest,
         .success = 201,
         .work = with(ids, add_interest)},
        {.method = "POST",
         .path = "/api/v1/officer-interests/{id}/end",
         .audience = Permission::plan_inspections,
         .action = "officer_interest.end",
         .summary = {"利害关系终止", "end an interest"},
         .input = http::shape_of<LastDay>(),
         .output = interest,
         .work = http::Writing{end_interest}},
        {.method = "GET",
         .path = "/api/v1/inspection-tasks/{id}/recusals",
         .audience = Permission::read_records,
         .action = "recusal.list",
         .summary = {"任务的回避申请", "requests that officers of the task withdraw"},
         .output = http::free_object("recusal_requests", "回避申请 / requests for withdrawal"),
         .work = http::Reading{recusals}},
        {.method = "POST",
         .path = "/api/v1/inspection-tasks/{id}/recusals",
         .audience = Permission::record_inspections,
         .action = "recusal.request",
         .summary = {"登记企业的回避申请", "record that the enterprise asks for a withdrawal"},
         .input = recusal,
         .output = recusal,
         .success = 201,
         .work = with(ids, add_recusal)},
        {.method = "POST",
         .path = "/api/v1/recusals/{id}/decision",
         .audience = Permission::approve_inspections,
         .action = "recusal.decide",
         .summary = {"决定回避申请", "decide on a withdrawal"},
         .input = http::shape_of<RecusalAnswer>(),
         .output = recusal,
         .work = http::Writing{answer_recusal}},
    };
}

} // namespace bihuan::planning
