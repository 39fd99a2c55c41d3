#include "enterprise/enterprise_routes.hpp"

#include "core/text.hpp"
#include "core/uscc.hpp"
#include "db/rows.hpp"
#include "enterprise/duplicates.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "enterprise/enterprise_json.hpp"
#include "enterprise/enterprise_store.hpp"
#include "enterprise/standing_routes.hpp"
#include "enterprise/visit_routes.hpp"

#include <array>

namespace bihuan::enterprise {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array yes{EnumText{"true", "是", "yes"}};

Response list(const Call& call, const db::Reader& reader) {
    const Filter filter{.community = call.asked("community"),
                        .risk_level = call.asked("risk_level"),
                        .name_part = text::comparable(call.asked("name")),
                        .grid = call.asked("grid"),
                        .status = call.asked("status"),
                        .industry = call.asked("industry"),
                        .supervision_sector = call.asked("supervision_sector"),
                        .place_type = call.asked("place_type"),
                        .small_place_kind = call.asked("small_place_kind"),
                        .factor = call.asked("factor"),
                        .uscc = normalised_uscc(call.asked("uscc")),
                        .landlord = {},
                        .doubtful = call.asked("doubtful") == "true",
                        .areas = call.areas,
                        .grids = call.grids};
    const auto enterprises = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, enterprises,
                        [&](JsonWriter& writer, const Enterprise& one) { write(writer, call, one); }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(shown(call, load(call, reader)));
}

/// Takes what does not belong to the record out of the body.
Confirmation taken_confirmation(Json::Object& members, Findings& findings) {
    Confirmation confirmation;
    const auto wrong = [&](const char* pointer, FieldFault fault, const Json& value) {
        findings.add(
            {pointer, fault, {{"value", value.dump()}}, "确认为另一家", "confirmed as another place"});
    };
    std::erase_if(members, [&](const auto& member) {
        const auto& [name, value] = member;
        if (name == "confirmed_new") {
            if (value.boolean())
                confirmation.is_another = *value.boolean();
            else
                wrong("/confirmed_new", FieldFault::not_a_boolean, value);
            return true;
        }
        if (name != "confirmed_reason") return false;
        if (value.text())
            confirmation.reason = *value.text();
        else
            wrong("/confirmed_reason", FieldFault::not_text, value);
        return true;
    });
    return confirmation;
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Json body = call.body();
    Findings findings;
    Confirmation confirmation;
    if (const auto* members = body.object()) {
        Json::Object record = *members;
        confirmation = taken_confirmation(record, findings);
        body = Json{std::move(record)};
    }
    Enterprise enterprise;
    http::read_new_json(body, record::description_of<Enterprise>(), &enterprise, findings);
    findings.throw_if_any();
    call.require_area(enterprise.community);
    enterprise = register_new(transaction, ids, std::move(enterprise), confirmation, call.areas);
    Response response = http::record_response(shown(call, enterprise), 201);
    response.with("Location", "/api/v1/enterprises/" + enterprise.id.text());
    return response;
}

http::Shape shape_of_new() {
    return http::extended(
        http::shape_of<Enterprise>(), "enterprise_new",
        Json::Object{{"confirmed_new", Json::Object{{"type", "boolean"},
                                                    {"title", "确认为另一家 / confirmed as another place"}}},
                     {"confirmed_reason", Json::Object{{"type", "string"}, {"title", "理由 / reason"}}}});
}

/// Members that are not given stay as they are (RFC 7396, without its removal of members).
Response correct(const Call& call, db::Transaction& transaction, IdSource& ids) {
    transaction.hold("enterprise", call.id<Enterprise>("id").text());
    const Enterprise before = load(call, transaction);
    call.require_match(http::etag_of(shown(call, before)));
    Enterprise after = before;
    call.read(after);
    call.require_area(after.community);
    return http::record_response(shown(call, correct_enterprise(transaction, ids, before, std::move(after))));
}

} // namespace

std::vector<http::Route> routes(IdSource& ids) {
    const auto enterprise = http::shape_of<Enterprise>();
    const auto as_shown = shown_shape();
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/enterprises",
         .audience = Permission::read_records,
         .action = "enterprise.list",
         .summary = {"企业列表", "enterprises"},
         .output = http::page_of(as_shown),
         .query =
             {{.name = "community", .label = {"社区", "community"}},
              {.name = "risk_level", .label = {"风险等级", "risk level"}, .choices = texts_of<RiskLevel>()},
              {.name = "name", .label = {"名称中的文字", "part of the name"}},
              {.name = "grid", .label = {"网格", "grid"}},
              {.name = "status", .label = {"经营状态", "status"}, .choices = texts_of<EnterpriseStatus>()},
              {.name = "industry", .label = {"行业", "industry"}},
              {.name = "supervision_sector", .label = {"行业领域", "supervision sector"}},
              {.name = "place_type", .label = {"场所类型", "place type"}},
              {.name = "small_place_kind",
               .label = {"九小场所", "small place"},
               .choices = texts_of<SmallPlaceKind>()},
              {.name = "factor", .label = {"危险因素", "hazard factor"}, .choices = texts_of<HazardFactor>()},
              {.name = "uscc", .label = {"统一社会信用代码", "unified social credit code"}},
              {.name = "doubtful", .label = {"仅代码有疑问的", "only doubtful codes"}, .choices = yes}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/enterprises",
         .audience = Permission::write_enterprises,
         .action = "enterprise.register",
         .summary = {"登记企业", "register an enterprise"},
         .input = shape_of_new(),
         .output = as_shown,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}",
         .audience = Permission::read_records,
         .action = "enterprise.show",
         .summary = {"一家企业", "one enterprise"},
         .output = as_shown,
         .work = http::Reading{show}},
        {.method = "PATCH",
         .path = "/api/v1/enterprises/{id}",
         .audience = Permission::write_enterprises,
         .action = "enterprise.correct",
         .summary = {"更正企业信息", "correct an enterprise"},
         .input = enterprise,
         .output = as_shown,
         .needs_match = true,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return correct(call, transaction, ids);
         }}},
    };
    for (auto& route : standing_routes(ids))
        all.push_back(std::move(route));
    for (auto& route : visit_routes())
        all.push_back(std::move(route));
    return all;
}

} // namespace bihuan::enterprise
