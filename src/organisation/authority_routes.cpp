#include "organisation/authority_routes.hpp"

#include "db/rows.hpp"
#include "organisation/authority_actions.hpp"
#include "organisation/dated_entry.hpp"

namespace bihuan::organisation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    const auto day = call.date("in_force_on");
    for (const auto& item : authority_items(reader, parse_enum<AuthorityPower>(call.asked("power"))))
        if (!day || is_in_force(item, *day))
            record::write_json(writer, record::description_of<AuthorityItem>(), &item);
    writer.end_list().name("next_cursor").null().end_object();
    return http::json_response(std::move(body));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    AuthorityItem item;
    call.read_new(item);
    call.require_area({});
    return http::record_response(record::to_json(add_authority_item(transaction, ids, std::move(item))), 201);
}

Response end(const Call& call, db::Transaction& transaction) {
    LastDay last;
    call.read_new(last);
    call.require_area({});
    const auto id = call.id<AuthorityItem>("id");
    const auto ended = end_entry(transaction, "authority_item.end", id, last);
    if (!ended) throw call.no_such(id);
    return http::record_response(record::to_json(*ended));
}

} // namespace

std::vector<http::Route> authority_routes(IdSource& ids) {
    const auto item = http::shape_of<AuthorityItem>();
    return {
        {.method = "GET",
         .path = "/api/v1/authority-items",
         .audience = Permission::read_records,
         .action = "authority_item.list",
         .summary = {"执法事项清单", "what the office may do, and by what right"},
         .output = http::page_of(item),
         .query = {{.name = "power", .label = {"权限", "power"}, .choices = texts_of<AuthorityPower>()},
                   {.name = "in_force_on",
                    .kind = record::FieldKind::date,
                    .label = {"当日有效", "in force on that day"}}},
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/authority-items",
         .audience = Permission::manage_operation,
         .action = "authority_item.add",
         .summary = {"登记执法事项", "add an authority item"},
         .input = item,
         .output = item,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "POST",
         .path = "/api/v1/authority-items/{id}/end",
         .audience = Permission::manage_operation,
         .action = "authority_item.end",
         .summary = {"终止执法事项", "end an authority item"},
         .input = http::shape_of<LastDay>(),
         .output = item,
         .work = http::Writing{end}},
    };
}

} // namespace bihuan::organisation
