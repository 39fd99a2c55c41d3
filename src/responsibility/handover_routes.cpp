#include "responsibility/answering_book.hpp"
#include "responsibility/commitment.hpp"
#include "responsibility/doors.hpp"
#include "responsibility/handover_actions.hpp"
#include "responsibility/responsibility_routes.hpp"

#include "db/page.hpp"

#include <set>

namespace bihuan::responsibility {
namespace {

Response list_handovers(const Call& call, const db::Reader& reader) {
    auto areas = call.areas;
    if (areas) areas->emplace_back();
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after)
        .add_if("person = ?", call.asked("person"))
        .add_if("state = ?", call.asked("state"))
        .within("community", areas);
    return page_of(call, db::page<DutyHandover>(reader, std::move(conditions), call.page.limit + 1));
}

Response list_commitments(const Call& call, const db::Reader& reader) {
    CommitmentFilter filter;
    if (!call.asked("year").empty()) filter.year = call.number("year", 0, 2000, 2200);
    filter.community = call.asked("community");
    filter.enterprise = call.asked("enterprise");
    filter.person = call.asked("person");
    filter.areas = call.areas;
    return page_of(call, page(reader, filter, call.page.after, call.page.limit + 1));
}

/// Enterprises at work that have not signed for the year, in the order of the registry.
Response list_unsigned(const Call& call, const db::Reader& reader) {
    const auto year = call.number("year", call.today.year(), 2000, 2200);
    std::set<std::string> signed_ones;
    reader.each("SELECT enterprise FROM duty_commitment WHERE year = $1 AND enterprise IS NOT NULL ORDER BY "
                "enterprise",
                {year}, [&](const db::Row& row) { signed_ones.emplace(row.text(0)); });
    std::int64_t all = 0;
    Json items{Json::List{}};
    for (const auto& place : places(reader, call.areas, true)) {
        ++all;
        if (!signed_ones.contains(place.place.id))
            items.push(Json::Object{
                {"id", place.place.id}, {"name", place.name}, {"community", place.place.community}});
    }
    const auto left = static_cast<std::int64_t>(items.list()->size());
    return http::json_response(
        Json{Json::Object{
                 {"year", year}, {"enterprises", all}, {"signed", all - left}, {"items", std::move(items)}}}
            .dump());
}

std::vector<http::Route> commitment_routes(IdSource& ids) {
    const auto commitment = http::shape_of<DutyCommitment>();
    return {
        {.method = "GET",
         .path = "/api/v1/duty-commitments",
         .audience = Permission::read_records,
         .action = "duty_commitment.list",
         .summary = {"已签承诺书", "commitments signed"},
         .output = http::page_of(commitment),
         .query = {{.name = "year", .kind = record::FieldKind::integer, .label = {"年度", "year"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise",
                    .kind = record::FieldKind::identity,
                    .label = {"企业", "enterprise"}},
                   {.name = "person", .kind = record::FieldKind::identity, .label = {"人员", "person"}}},
         .paged = true,
         .work = http::Reading{list_commitments}},
        {.method = "GET",
         .path = "/api/v1/duty-commitments/unsigned",
         .audience = Permission::read_records,
         .action = "duty_commitment.unsigned",
         .summary = {"当年未签承诺书的企业", "enterprises that have not signed for the year"},
         .output = http::free_object("commitments_unsigned", "counts, and the enterprises one by one"),
         .query = {{.name = "year", .kind = record::FieldKind::integer, .label = {"年度", "year"}}},
         .work = http::Reading{list_unsigned}},
        {.method = "POST",
         .path = "/api/v1/duty-commitments",
         .audience = Permission::manage_responsibility,
         .action = "duty_commitment.record",
         .summary = {"登记签订的承诺书", "record a commitment that was signed"},
         .input = commitment,
         .output = commitment,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add<DutyCommitment>(call, "/api/v1/duty-commitments/", [&](DutyCommitment fresh) {
                 return record_commitment(transaction, ids, std::move(fresh));
             });
         }}},
        {.method = "GET",
         .path = "/api/v1/duty-commitments/{id}",
         .audience = Permission::read_records,
         .action = "duty_commitment.show",
         .summary = {"一份承诺书", "one commitment"},
         .output = commitment,
         .work = http::Reading{show<DutyCommitment>}},
    };
}

} // namespace

std::vector<http::Route> handover_routes(IdSource& ids) {
    const auto handover = http::shape_of<DutyHandover>();
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/duty-handovers",
         .audience = Permission::read_records,
         .action = "duty_handover.list",
         .summary = {"工作交接列表", "handovers"},
         .output = http::page_of(handover),
         .query = {{.name = "person", .kind = record::FieldKind::identity, .label = {"移交人", "who leaves"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = texts_of<HandoverState>()}},
         .paged = true,
         .work = http::Reading{list_handovers}},
        {.method = "POST",
         .path = "/api/v1/duty-handovers",
         .audience = Permission::manage_responsibility,
         .action = "duty_handover.draft",
         .summary = {"编制交接清单", "draw up what changes hands"},
         .input = handover,
         .output = handover,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add<DutyHandover>(call, "/api/v1/duty-handovers/", [&](DutyHandover fresh) {
                 return draft_handover(transaction, ids, std::move(fresh));
             });
         }}},
        {.method = "GET",
         .path = "/api/v1/duty-handovers/{id}",
         .audience = Permission::read_records,
         .action = "duty_handover.show",
         .summary = {"一份交接清单", "one handover"},
         .output = handover,
         .work = http::Reading{show<DutyHandover>}},
        {.method = "POST",
         .path = "/api/v1/duty-handovers/{id}/successors",
         .audience = Permission::manage_responsibility,
         .action = "duty_handover.choose_successors",
         .summary = {"指定接收人", "name who takes over what"},
         .input = http::shape_of<HandoverChoices>(),
         .output = handover,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return step<DutyHandover, HandoverChoices>(
                 call, transaction, [&](const DutyHandover& before, const HandoverChoices& wish) {
                     return choose_successors(transaction, before, wish);
                 });
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-handovers/{id}/sign",
         .audience = Permission::manage_responsibility,
         .action = "duty_handover.sign",
         .summary = {"签字交接：责任、交办事项一并移转", "sign: everything changes hands"},
         .input = http::shape_of<HandoverSigning>(),
         .output = handover,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return step<DutyHandover, HandoverSigning>(
                 call, transaction, [&](const DutyHandover& before, const HandoverSigning& wish) {
                     return sign_handover(transaction, ids, before, wish);
                 });
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-handovers/{id}/withdraw",
         .audience = Permission::manage_responsibility,
         .action = "duty_handover.withdraw",
         .summary = {"撤回交接清单", "withdraw a handover"},
         .input = http::shape_of<HandoverWithdrawal>(),
         .output = handover,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return step<DutyHandover, HandoverWithdrawal>(
                 call, transaction, [&](const DutyHandover& before, const HandoverWithdrawal& wish) {
                     return withdraw_handover(transaction, before, wish.reason);
                 });
         }}},
    };
    for (auto& route : commitment_routes(ids))
        all.push_back(std::move(route));
    return all;
}

} // namespace bihuan::responsibility
