#include "operation/legal_hold_routes.hpp"

#include "db/rows.hpp"

#include <array>

namespace bihuan::operation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array states{EnumText{"in_force", "保全中", "in force"}};

Response list(const Call& call, const db::Reader& reader) {
    const HoldFilter filter{call.asked("subject_type"), call.asked("subject"), !call.asked("state").empty(),
                            call.areas};
    const auto found = holds(reader, filter, call.today, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, found, [](JsonWriter& writer, const LegalHold& hold) {
            record::write_json(writer, record::description_of<LegalHold>(), &hold);
        }));
}

Response place(const Call& call, db::Transaction& transaction, IdSource& ids, const PlaceOfHeld& place_of) {
    LegalHold hold;
    call.read_new(hold);
    const auto community = place_of(transaction, hold.subject_type, hold.subject);
    // Whoever may not see the record does not learn that there is one.
    if (!community || !call.may(Permission::decide_cases, *community))
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*record::description_of<LegalHold>().find("subject"),
                                           FieldFault::no_such_record, {{"value", hold.subject}})}};
    hold.community = *community;
    return http::record_response(record::to_json(place_hold(transaction, ids, std::move(hold))), 201);
}

Response lift(const Call& call, db::Transaction& transaction) {
    HoldLifting wish;
    call.read_new(wish);
    const auto id = call.id<LegalHold>("id");
    transaction.hold("legal_hold", id.text());
    const auto hold = db::find(transaction, id);
    if (!hold || !call.may(Permission::decide_cases, hold->community)) throw call.no_such(id);
    return http::record_response(record::to_json(lift_hold(transaction, *hold, wish)));
}

} // namespace

std::vector<http::Route> legal_hold_routes(IdSource& ids, PlaceOfHeld place_of) {
    const auto hold = http::shape_of<LegalHold>();
    return {
        {.method = "GET",
         .path = "/api/v1/legal-holds",
         .audience = Permission::read_cases,
         .action = "legal_hold.list",
         .summary = {"保全清单", "records under legal hold"},
         .output = http::page_of(hold),
         .query = {{.name = "subject_type",
                    .label = {"记录类别", "kind of record"},
                    .choices = texts_of<HeldKind>()},
                   {.name = "subject", .label = {"记录", "record"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = states}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/legal-holds",
         .audience = Permission::decide_cases,
         .action = "legal_hold.place",
         .summary = {"保全一条记录", "put a record under legal hold"},
         .input = hold,
         .output = hold,
         .success = 201,
         .work = http::Writing{[&ids, place_of](const Call& call, db::Transaction& transaction) {
             return place(call, transaction, ids, place_of);
         }}},
        {.method = "POST",
         .path = "/api/v1/legal-holds/{id}/lift",
         .audience = Permission::decide_cases,
         .action = "legal_hold.lift",
         .summary = {"解除保全", "lift a legal hold"},
         .input = http::shape_of<HoldLifting>(),
         .output = hold,
         .work = http::Writing{lift}},
    };
}

} // namespace bihuan::operation
