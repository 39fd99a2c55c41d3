#include "db/page.hpp"
#include "enterprise/enterprise_store.hpp"
#include "plan/due.hpp"
#include "plan/enterprise_plan_actions.hpp"
#include "plan/plan_routes.hpp"

#include <array>

namespace bihuan::plan {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array filings{EnumText{"missing", "应备案未备案", "has to be filed and is not"},
                             EnumText{"filed", "已备案", "filed"}};

std::string shown(const EnterprisePlan& plan) {
    return record::to_json(plan);
}

EnterprisePlan load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<EnterprisePlan>("id");
    auto plan = db::find(reader, id);
    if (!plan || !call.may(Permission::read_records, plan->community)) throw call.no_such(id);
    return std::move(*plan);
}

/// Name and community of the enterprise; a stranger's is not told from one that there is not.
void take_place(const Call& call, const db::Reader& reader, EnterprisePlan& plan, Findings& findings) {
    const auto place = db::find(reader, plan.enterprise);
    if (!place || !call.may(Permission::manage_plans, place->community)) {
        findings.add(record::field_error(*record::description_of<EnterprisePlan>().find("enterprise"),
                                         FieldFault::no_such_record, {{"value", plan.enterprise.text()}}));
        return;
    }
    plan.enterprise_name = place->name;
    plan.community = place->community;
}

Response list(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after)
        .add_if("enterprise = ?", call.asked("enterprise"))
        .add_if("community = ?", call.asked("community"))
        .within("community", call.areas);
    if (call.asked("filing") == "missing") conditions.add("filing_due IS NOT NULL");
    if (call.asked("filing") == "filed") conditions.add("filed_on IS NOT NULL");
    const auto plans = db::page<EnterprisePlan>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, plans, [](JsonWriter& writer, const EnterprisePlan& plan) {
            record::write_json(writer, record::description_of<EnterprisePlan>(), &plan);
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(shown(load(call, reader)));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    EnterprisePlan plan;
    call.read_new(plan);
    Findings findings;
    take_place(call, transaction, plan, findings);
    check(plan, call.today, findings);
    findings.throw_if_any();
    plan = enter_enterprise_plan(transaction, ids, std::move(plan));
    Response response = http::record_response(shown(plan), 201);
    response.with("Location", "/api/v1/enterprise-plans/" + plan.id.text());
    return response;
}

Response correct(const Call& call, db::Transaction& transaction) {
    transaction.hold("enterprise_plan", call.id<EnterprisePlan>("id").text());
    const EnterprisePlan before = load(call, transaction);
    call.require_area(before.community);
    call.require_match(http::etag_of(shown(before)));
    EnterprisePlan after = before;
    call.read(after);
    Findings findings;
    take_place(call, transaction, after, findings);
    check(after, call.today, findings);
    findings.throw_if_any();
    return http::record_response(shown(correct_enterprise_plan(transaction, before, std::move(after))));
}

Response due(const Call& call, const db::Reader& reader) {
    constexpr std::int64_t most = 500;
    const auto until = call.date("until").value_or(call.today.plus_days(60));
    Json::List list;
    for (const auto& one : due_until(reader, until, call.areas, most))
        list.push_back(Json::Object{{"subject_type", one.subject_type},
                                    {"subject", one.subject},
                                    {"title", one.title},
                                    {"community", one.community},
                                    {"enterprise", one.enterprise},
                                    {"kind", one.kind},
                                    {"due_on", one.due_on.text()},
                                    {"late", one.due_on < call.today}});
    return http::json_response(
        Json{Json::Object{{"until", until.text()}, {"items", std::move(list)}}}.dump());
}

} // namespace

std::vector<http::Route> register_routes(IdSource& ids) {
    const auto plan = http::shape_of<EnterprisePlan>();
    using record::FieldKind;
    return {
        {.method = "GET",
         .path = "/api/v1/plans-due",
         .audience = Permission::read_records,
         .action = "plan.due",
         .summary = {"预案的备案、评估、演练期限", "filings, evaluations and drills that are due"},
         .output = http::free_object("plans_due",
                                     "`items`: what is due up to `until`, or late; the earliest first"),
         .query = {{.name = "until", .kind = FieldKind::date, .label = {"截至日期", "until"}}},
         .work = http::Reading{due}},
        {.method = "GET",
         .path = "/api/v1/enterprise-plans",
         .audience = Permission::read_records,
         .action = "enterprise_plan.list",
         .summary = {"企业应急预案台账", "register of enterprises' plans"},
         .output = http::page_of(plan),
         .query = {{.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "filing", .label = {"备案情况", "filing"}, .choices = filings}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/enterprise-plans",
         .audience = Permission::manage_plans,
         .action = "enterprise_plan.add",
         .summary = {"登记企业应急预案", "register a plan of an enterprise"},
         .input = plan,
         .output = plan,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/enterprise-plans/{id}",
         .audience = Permission::read_records,
         .action = "enterprise_plan.show",
         .summary = {"一份企业应急预案", "one plan of an enterprise"},
         .output = plan,
         .work = http::Reading{show}},
        {.method = "PATCH",
         .path = "/api/v1/enterprise-plans/{id}",
         .audience = Permission::manage_plans,
         .action = "enterprise_plan.correct",
         .summary = {"更正企业应急预案", "correct a plan of an enterprise"},
         .input = plan,
         .output = plan,
         .work = http::Writing{correct}},
    };
}

} // namespace bihuan::plan
