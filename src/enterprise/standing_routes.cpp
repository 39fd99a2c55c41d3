#include "enterprise/standing_routes.hpp"

#include "db/rows.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "enterprise/enterprise_history.hpp"
#include "enterprise/enterprise_json.hpp"
#include "enterprise/enterprise_store.hpp"

namespace bihuan::enterprise {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Enterprise load_held(const Call& call, db::Transaction& transaction) {
    transaction.hold("enterprise", call.id<Enterprise>("id").text());
    return load(call, transaction);
}

Response set_status(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const Enterprise before = load_held(call, transaction);
    EnterpriseStatusChange change;
    change.changed_on = call.today;
    change.status = before.status;
    call.read_new(change);
    return http::record_response(shown(call, change_status(transaction, ids, before, std::move(change))));
}

Response history(const Call& call, const db::Reader& reader) {
    const Enterprise enterprise = load(call, reader);
    return http::json_response(
        history_json(reader, enterprise, call.may(Permission::read_personal, enterprise.community)));
}

Response tenants(const Call& call, const db::Reader& reader) {
    Filter filter;
    filter.landlord = load(call, reader).id.text();
    filter.areas = call.areas;
    const auto places = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, places, [&](JsonWriter& writer, const Enterprise& one) { write(writer, call, one); }));
}

} // namespace

std::vector<http::Route> standing_routes(IdSource& ids) {
    const auto as_shown = shown_shape();
    return {
        {.method = "POST",
         .path = "/api/v1/enterprises/{id}/status",
         .audience = Permission::write_enterprises,
         .action = "enterprise.change_status",
         .summary = {"变更经营状态", "change the status of an enterprise"},
         .input = http::shape_of<EnterpriseStatusChange>(),
         .output = as_shown,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return set_status(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}/history",
         .audience = Permission::read_records,
         .action = "enterprise.history",
         .summary = {"企业登记的变更记录", "what happened to an enterprise's entry"},
         .output = http::free_object("enterprise_history", "when, who, what changed; the newest first"),
         .work = http::Reading{history}},
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}/tenants",
         .audience = Permission::read_records,
         .action = "enterprise.tenants",
         .summary = {"承租企业", "tenants of a landlord"},
         .output = http::page_of(as_shown),
         .paged = true,
         .work = http::Reading{tenants}},
    };
}

} // namespace bihuan::enterprise
