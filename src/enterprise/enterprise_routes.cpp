#include "enterprise/enterprise_routes.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "enterprise/enterprise_store.hpp"

namespace bihuan::enterprise {
namespace {

using access::Permission;
using http::Call;
using http::Response;

void write(JsonWriter& writer, const Call& call, const Enterprise& enterprise) {
    record::write_json(writer, record::description_of<Enterprise>(), &enterprise,
                       call.may(Permission::read_personal, enterprise.community) ? nullptr
                                                                                 : http::is_not_personal);
}

std::string shown(const Call& call, const Enterprise& enterprise) {
    std::string out;
    JsonWriter writer{out};
    write(writer, call, enterprise);
    return out;
}

Enterprise load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Enterprise>("id");
    auto enterprise = db::find(reader, id);
    if (!enterprise) throw call.no_such(id);
    call.require_area(enterprise->community);
    return std::move(*enterprise);
}

Response list(const Call& call, const db::Reader& reader) {
    const Filter filter{call.asked("community"), call.asked("risk_level"),
                        text::comparable(call.asked("name")), call.areas};
    const auto enterprises = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, enterprises,
                        [&](JsonWriter& writer, const Enterprise& one) { write(writer, call, one); }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(shown(call, load(call, reader)));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Enterprise enterprise;
    call.read_new(enterprise);
    call.require_area(enterprise.community);
    enterprise = register_enterprise(transaction, ids, std::move(enterprise));
    Response response = http::record_response(shown(call, enterprise), 201);
    response.with("Location", "/api/v1/enterprises/" + enterprise.id.text());
    return response;
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
    return {
        {.method = "GET",
         .path = "/api/v1/enterprises",
         .audience = Permission::read_records,
         .action = "enterprise.list",
         .summary = {"企业列表", "enterprises"},
         .output = http::page_of(enterprise),
         .query = {{.name = "community", .label = {"社区", "community"}},
                   {.name = "risk_level",
                    .label = {"风险等级", "risk level"},
                    .choices = texts_of<RiskLevel>()},
                   {.name = "name", .label = {"名称中的文字", "part of the name"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/enterprises",
         .audience = Permission::write_enterprises,
         .action = "enterprise.register",
         .summary = {"登记企业", "register an enterprise"},
         .input = enterprise,
         .output = enterprise,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}",
         .audience = Permission::read_records,
         .action = "enterprise.show",
         .summary = {"一家企业", "one enterprise"},
         .output = enterprise,
         .work = http::Reading{show}},
        {.method = "PATCH",
         .path = "/api/v1/enterprises/{id}",
         .audience = Permission::write_enterprises,
         .action = "enterprise.correct",
         .summary = {"更正企业信息", "correct an enterprise"},
         .input = enterprise,
         .output = enterprise,
         .needs_match = true,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return correct(call, transaction, ids);
         }}},
    };
}

} // namespace bihuan::enterprise
