#include "hazard/authority_routes.hpp"

#include "audit/chain.hpp"
#include "hazard/authority_item.hpp"

namespace bihuan::hazard {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call&, const db::Reader& reader) {
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& item : authority_items(reader))
        record::write_json(writer, record::description_of<AuthorityItem>(), &item);
    writer.end_list().name("next_cursor").null().end_object();
    return http::json_response(std::move(body));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    AuthorityItem item;
    call.read_new(item);
    if (item.valid_from && item.valid_to && *item.valid_to < *item.valid_from)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*record::description_of<AuthorityItem>().find("valid_to"),
                                           FieldFault::before_other,
                                           {{"value", item.valid_to->text()},
                                            {"other", "生效日期 / valid from"},
                                            {"other_value", item.valid_from->text()}})}};
    if (transaction.integer("SELECT 1 FROM authority_item WHERE code = $1", {item.code}))
        throw Problem{ProblemKind::already_exists, {{"field", "事项编码 / code"}, {"value", item.code}}};
    if (item.id.empty()) item.id = ids.make<AuthorityItem>();
    audit::insert(transaction, "authority_item.add", item);
    return http::record_response(record::to_json(item), 201);
}

} // namespace

std::vector<http::Route> authority_routes(IdSource& ids) {
    const auto item = http::shape_of<AuthorityItem>();
    return {
        {.method = "GET",
         .path = "/api/v1/authority-items",
         .audience = Permission::read_records,
         .action = "authority_item.list",
         .summary = {"执法事项清单", "authority items"},
         .output = http::page_of(item),
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
    };
}

} // namespace bihuan::hazard
