#include "patrol/patrol_routes.hpp"

#include "db/rows.hpp"
#include "enterprise/enterprise_store.hpp"
#include "patrol/patrol_actions.hpp"
#include "patrol/patrol_store.hpp"

namespace bihuan::patrol {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// A grid worker's role may be bound to one grid.
void require_grid(const Call& call, const Patrol& patrol) {
    if (!call.may(Permission::record_patrols, patrol.community, patrol.grid))
        throw Problem{ProblemKind::outside_area, {{"area", patrol.community + patrol.grid}}};
}

/// Whoever may not see the patrol does not learn that there is one.
Patrol load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Patrol>("id");
    auto patrol = db::find(reader, id);
    if (!patrol || !call.may(Permission::read_records, patrol->community, patrol->grid))
        throw call.no_such(id);
    return std::move(*patrol);
}

Response list(const Call& call, const db::Reader& reader) {
    const PatrolFilter filter{call.asked("community"),
                              call.asked("enterprise"),
                              call.date("from"),
                              call.date("to"),
                              call.areas,
                              call.grids};
    const auto patrols = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, patrols, [](JsonWriter& writer, const Patrol& patrol) {
            record::write_json(writer, record::description_of<Patrol>(), &patrol);
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(record::to_json(load(call, reader)));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Patrol patrol;
    call.read_new(patrol);
    require_grid(call, patrol);
    patrol = record_patrol(transaction, ids, std::move(patrol));
    Response response = http::record_response(record::to_json(patrol), 201);
    response.with("Location", "/api/v1/patrols/" + patrol.id.text());
    return response;
}

Response correct(const Call& call, db::Transaction& transaction) {
    transaction.hold("patrol", call.id<Patrol>("id").text());
    const Patrol before = load(call, transaction);
    require_grid(call, before);
    call.require_match(http::etag_of(record::to_json(before)));
    Patrol after = before;
    call.read(after);
    require_grid(call, after);
    return http::record_response(record::to_json(correct_patrol(transaction, before, std::move(after))));
}

} // namespace

std::vector<http::Route> routes(IdSource& ids) {
    const auto patrol = http::shape_of<Patrol>();
    return {
        {.method = "GET",
         .path = "/api/v1/patrols",
         .audience = Permission::read_records,
         .action = "patrol.list",
         .summary = {"巡查列表（不计入检查）", "patrols (no inspections)"},
         .output = http::page_of(patrol),
         .query = {{.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise",
                    .kind = record::FieldKind::identity,
                    .label = {"企业", "enterprise"}},
                   {.name = "from", .kind = record::FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = record::FieldKind::date, .label = {"截止日", "last day"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/patrols",
         .audience = Permission::record_patrols,
         .action = "patrol.record",
         .summary = {"登记巡查", "record a patrol"},
         .input = patrol,
         .output = patrol,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/patrols/{id}",
         .audience = Permission::read_records,
         .action = "patrol.show",
         .summary = {"一次巡查", "one patrol"},
         .output = patrol,
         .work = http::Reading{show}},
        {.method = "PATCH",
         .path = "/api/v1/patrols/{id}",
         .audience = Permission::record_patrols,
         .action = "patrol.correct",
         .summary = {"更正巡查", "correct a patrol"},
         .input = patrol,
         .output = patrol,
         .needs_match = true,
         .work = http::Writing{correct}},
    };
}

} // namespace bihuan::patrol
