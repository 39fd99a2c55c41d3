// What happens to the record of a visit after it was handed in.

#include "db/rows.hpp"
#include "inspection/inspection_routes.hpp"
#include "inspection/visit_actions.hpp"

namespace bihuan::inspection {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// The inspection of the path, in the caller's area, held for a change.
Inspection hold_for(const Call& call, db::Transaction& transaction) {
    const auto id = call.id<Inspection>("id");
    transaction.hold("inspection", id.text());
    auto inspection = db::find(transaction, id);
    if (!inspection || !is_in_reach(call, transaction, *inspection)) throw call.no_such(id);
    return std::move(*inspection);
}

Response shown(const db::Reader& reader, const Inspection& inspection, int status = 200) {
    return http::record_response(visit_json(reader, inspection), status);
}

/// A text member of the body, required.
std::string text_in(const Json& body, const char* name, const char* zh, const char* en) {
    const Json* member = body.find(name);
    if (!member || !member->text() || member->text()->empty())
        throw Problem{
            ProblemKind::invalid_input, {}, {{std::string{"/"} + name, FieldFault::required, {}, zh, en}}};
    return *member->text();
}

Response add_signature_of(const Call& call, db::Transaction& transaction) {
    InspectionSignature signature;
    call.read_new(signature);
    signature.collected_by = call.account().id.text();
    signature.session = call.session_mark();
    return shown(transaction, add_signature(transaction, hold_for(call, transaction), std::move(signature)),
                 201);
}

Response refuse(const Call& call, db::Transaction& transaction) {
    SigningRefusal refusal;
    call.read_new(refusal);
    return shown(transaction, record_refusal(transaction, hold_for(call, transaction), refusal));
}

Response close(const Call& call, db::Transaction& transaction) {
    const auto given = text_in(call.body(), "signed_at", "签名时间", "signed at");
    const auto at = Instant::parse(given);
    if (!at)
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {{"/signed_at", FieldFault::not_an_instant, {{"value", given}}, "签名时间", "signed at"}}};
    return shown(transaction, sign(transaction, hold_for(call, transaction), *at));
}

Response approve(const Call& call, db::Transaction& transaction) {
    const auto given = text_in(call.body(), "task", "检查任务", "task");
    if (!is_uuid(given))
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/task", FieldFault::not_an_id, {{"value", given}}, "检查任务", "task"}}};
    return shown(transaction, complete_approval(transaction, hold_for(call, transaction),
                                                Id<InspectionTask>::trusted(given)));
}

Response add_version(const Call& call, db::Transaction& transaction, IdSource& ids,
                     const Followers& followers) {
    const Json body = call.body();
    const auto reason = text_in(body, "reason", "更正理由", "reason");
    const Json* content = body.find("inspection");
    const auto present = hold_for(call, transaction);
    Inspection corrected = present;
    Findings findings;
    if (content && content->object())
        record::read_json(*content, record::description_of<Inspection>(), &corrected, findings,
                          "/inspection/");
    else
        findings.add({"/inspection", FieldFault::not_an_object, {}, "检查", "inspection"});
    findings.throw_if_any();
    corrected = record_version(transaction, ids, present, std::move(corrected), reason,
                               call.account().id.text(), followers);
    require_reach(call, transaction, corrected);
    return shown(transaction, corrected, 201);
}

Response list_versions(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Inspection>("id");
    const auto inspection = db::find(reader, id);
    if (!inspection || !is_in_reach(call, reader, *inspection)) throw call.no_such(id);
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& version : versions_of(reader, id))
        writer.begin_object()
            .member("version", version.version)
            .member("reason", std::string_view{version.reason})
            .member("replaced_at", std::string_view{version.replaced_at.text()})
            .member("sha256", std::string_view{version.sha256})
            .name("inspection")
            .raw(version.content)
            .end_object();
    writer.end_list().end_object();
    return http::json_response(std::move(body));
}

} // namespace

std::vector<http::Route> visit_routes(IdSource& ids, const Followers& followers) {
    const auto inspection = http::shape_of<Inspection>();
    return {
        {.method = "POST",
         .path = "/api/v1/inspections/{id}/signatures",
         .audience = Permission::record_inspections,
         .action = "inspection.add_signature",
         .summary = {"登记一个签名", "add a signature"},
         .input = http::shape_of<InspectionSignature>(),
         .output = inspection,
         .success = 201,
         .work = http::Writing{add_signature_of}},
        {.method = "POST",
         .path = "/api/v1/inspections/{id}/refusal",
         .audience = Permission::record_inspections,
         .action = "inspection.record_refusal",
         .summary = {"登记拒绝签名", "record that the unit refuses to sign"},
         .input = http::shape_of<SigningRefusal>(),
         .output = inspection,
         .work = http::Writing{refuse}},
        {.method = "POST",
         .path = "/api/v1/inspections/{id}/sign",
         .audience = Permission::record_inspections,
         .action = "inspection.sign",
         .summary = {"签名完成，内容不再改动", "signed: the content stands"},
         .input = http::free_object("signing", "signed_at: when, by the phone's clock"),
         .output = inspection,
         .work = http::Writing{close}},
        {.method = "POST",
         .path = "/api/v1/inspections/{id}/approval",
         .audience = Permission::record_inspections,
         .action = "inspection.complete_approval",
         .summary = {"补办紧急检查的审批", "complete the approval of an emergency"},
         .input = http::free_object("approval_of_emergency", "task: the task that was approved for it"),
         .output = inspection,
         .work = http::Writing{approve}},
        {.method = "POST",
         .path = "/api/v1/inspections/{id}/versions",
         .audience = Permission::record_inspections,
         .action = "inspection.record_version",
         .summary = {"以新版本更正检查记录", "correct the record by a new version"},
         .input = http::free_object("inspection_correction", "reason, inspection: the fields that change"),
         .output = inspection,
         .success = 201,
         .work = http::Writing{[&ids, followers](const Call& call, db::Transaction& transaction) {
             return add_version(call, transaction, ids, followers);
         }}},
        {.method = "GET",
         .path = "/api/v1/inspections/{id}/versions",
         .audience = Permission::read_records,
         .action = "inspection.versions",
         .summary = {"检查记录的旧版本", "earlier versions of the record"},
         .output =
             http::free_object("inspection_versions", "items: version, reason, replaced_at, inspection"),
         .work = http::Reading{list_versions}},
    };
}

} // namespace bihuan::inspection
