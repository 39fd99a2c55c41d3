#include "enterprise/standing_routes.hpp"

#include "db/rows.hpp"
#include "enterprise/duplicates.hpp"
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
    return http::json_response(history_json(
        reader, enterprise, call.may(Permission::read_personal, enterprise.community, enterprise.grid)));
}

Response tenants(const Call& call, const db::Reader& reader) {
    Filter filter;
    filter.landlord = load(call, reader).id.text();
    filter.areas = call.areas;
    filter.grids = call.grids;
    const auto places = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, places, [&](JsonWriter& writer, const Enterprise& one) { write(writer, call, one); }));
}

Response duplicates(const Call& call, const db::Reader& reader) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& [place, how] : lookalikes(reader, load(call, reader), call.areas)) {
        const auto& why = text_of(how);
        writer.begin_object().member("likeness", why.code).name("why").begin_object();
        writer.member("zh", why.zh).member("en", why.en).end_object().name("enterprise");
        write(writer, call, place);
        writer.end_object();
    }
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

/// What is asked of a merger.
struct MergeWish {
    Id<Enterprise> into;
    std::string reason;
};

MergeWish merge_wish(const Call& call) {
    const Json body = call.body();
    MergeWish wish;
    Findings findings;
    const auto text_of_member = [&](const char* name, const char* zh, const char* en) -> std::string {
        const Json* member = body.find(name);
        if (member && member->text()) return *member->text();
        findings.add({"/" + std::string{name}, FieldFault::required, {}, zh, en});
        return {};
    };
    const std::string into = text_of_member("into", "并入的登记", "entry to join into");
    wish.reason = text_of_member("reason", "原因", "reason");
    if (const auto id = Id<Enterprise>::parse(into))
        wish.into = *id;
    else if (!into.empty())
        findings.add({"/into", FieldFault::not_an_id, {{"value", into}}, "并入的登记", "entry to join into"});
    findings.throw_if_any();
    return wish;
}

Response join(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const MergeWish wish = merge_wish(call);
    const auto id = call.id<Enterprise>("id");
    for (const auto& one : {std::min(id.text(), wish.into.text()), std::max(id.text(), wish.into.text())})
        transaction.hold("enterprise",
                         one); // always in this order, so that two mergers do not wait for each other
    const Enterprise from = load(call, transaction);
    const auto into = db::find(transaction, wish.into);
    if (!into || !is_within(call, *into)) throw call.no_such(wish.into);
    return http::record_response(shown(call, merge(transaction, ids, from, *into, wish.reason)));
}

http::Shape merge_shape() {
    return {"enterprise_merge",
            Json::Object{
                {"type", "object"},
                {"required", Json::List{"into", "reason"}},
                {"properties", Json::Object{{"into", Json::Object{{"type", "string"}, {"format", "uuid"}}},
                                            {"reason", Json::Object{{"type", "string"}}}}}},
            {}};
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
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}/duplicates",
         .audience = Permission::read_records,
         .action = "enterprise.duplicates",
         .summary = {"可能是同一家的登记", "entries that may be the same place"},
         .output = http::free_object("enterprise_duplicates", "entries with why they look alike"),
         .work = http::Reading{duplicates}},
        {.method = "POST",
         .path = "/api/v1/enterprises/{id}/merge",
         .audience = Permission::merge_enterprises,
         .action = "enterprise.merge",
         .summary = {"并入另一条登记", "join an entry into another"},
         .input = merge_shape(),
         .output = as_shown,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return join(call, transaction, ids);
         }}},
    };
}

} // namespace bihuan::enterprise
