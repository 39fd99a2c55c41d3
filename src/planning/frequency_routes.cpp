#include "db/rows.hpp"
#include "organisation/dated_entry.hpp"
#include "planning/frequency_actions.hpp"
#include "planning/frequency_json.hpp"
#include "planning/frequency_store.hpp"
#include "planning/planning_routes.hpp"
#include "planning/task_requests.hpp"

namespace bihuan::planning {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response frequency(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Enterprise>("id");
    const auto enterprise = db::find(reader, id);
    if (!enterprise) throw call.no_such(id);
    try {
        call.require_area(enterprise->community);
    } catch (const Problem&) {
        throw call.no_such(id);
    }
    const Date day = call.date("day").value_or(call.today);
    return http::json_response(frequency_facts(reader, *enterprise, day, call.asked("matter")).dump());
}

/// Rules that hold for the whole office: few, shown as one list.
template<class Rule>
http::Reading all_of(std::string table) {
    return http::Reading{[table](const Call&, const db::Reader& reader) {
        std::string out;
        JsonWriter writer{out};
        writer.begin_object().name("items").begin_list();
        for (const auto& one :
             db::rows<Rule>(reader, "SELECT {columns} FROM " + table + " ORDER BY id LIMIT 1000"))
            record::write_json(writer, record::description_of<Rule>(), &one);
        writer.end_list().end_object();
        return http::json_response(std::move(out));
    }};
}

Response exceptions(const Call& call, const db::Reader& reader) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& one : exceptions_in_force(reader, call.today))
        record::write_json(writer, record::description_of<FrequencyException>(), &one);
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

// What the office as a whole goes by is set by those whose permission covers the whole office.

Response set_new_cap(const Call& call, db::Transaction& transaction, IdSource& ids) {
    FrequencyCap cap;
    call.read_new(cap);
    call.require_area({});
    return http::record_response(record::to_json(set_cap(transaction, ids, std::move(cap))), 201);
}

Response end_cap(const Call& call, db::Transaction& transaction) {
    LastDay last;
    call.read_new(last);
    call.require_area({});
    const auto id = call.id<FrequencyCap>("id");
    const auto ended = organisation::end_entry(transaction, "frequency_cap.end", id, last);
    if (!ended) throw call.no_such(id);
    return http::record_response(record::to_json(*ended));
}

Response set_exception(const Call& call, db::Transaction& transaction, IdSource& ids) {
    FrequencyException exception;
    call.read_new(exception);
    call.require_area({});
    return http::record_response(record::to_json(organisation::add_entry(
                                     transaction, ids, "frequency_exception.set", std::move(exception))),
                                 201);
}

template<class Act>
http::Writing with(IdSource& ids, Act act) {
    return
        [&ids, act](const Call& call, db::Transaction& transaction) { return act(call, transaction, ids); };
}

http::Shape list_of(const http::Shape& item) {
    return {item.name + "_list",
            Json::Object{{"type", "object"},
                         {"properties",
                          Json::Object{{"items", Json::Object{{"type", "array"},
                                                              {"items", http::reference_to(item.name)}}}}}},
            {item}};
}

} // namespace

std::vector<http::Route> frequency_routes(IdSource& ids) {
    const auto cap = http::shape_of<FrequencyCap>();
    const auto exception = http::shape_of<FrequencyException>();
    const auto last_day = http::shape_of<LastDay>();
    return {
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}/frequency",
         .audience = Permission::read_records,
         .action = "frequency.show",
         .summary = {"企业年度检查频次", "inspections of an enterprise this year and the cap"},
         .output = http::free_object("frequency", "检查频次与上限 / inspections counted and the cap"),
         .query = {{.name = "day", .kind = record::FieldKind::date, .label = {"日期", "day"}},
                   {.name = "matter", .label = {"检查事项", "matter"}}},
         .work = http::Reading{frequency}},
        {.method = "GET",
         .path = "/api/v1/frequency-caps",
         .audience = Permission::read_records,
         .action = "frequency_cap.list",
         .summary = {"检查频次上限", "caps on inspections"},
         .output = list_of(cap),
         .work = all_of<FrequencyCap>("frequency_cap")},
        {.method = "POST",
         .path = "/api/v1/frequency-caps",
         .audience = Permission::plan_inspections,
         .action = "frequency_cap.set",
         .summary = {"设定检查频次上限", "set a cap on inspections"},
         .input = cap,
         .output = cap,
         .success = 201,
         .work = with(ids, set_new_cap)},
        {.method = "POST",
         .path = "/api/v1/frequency-caps/{id}/end",
         .audience = Permission::plan_inspections,
         .action = "frequency_cap.end",
         .summary = {"终止频次上限", "end a cap"},
         .input = last_day,
         .output = cap,
         .work = http::Writing{end_cap}},
        {.method = "GET",
         .path = "/api/v1/frequency-exceptions",
         .audience = Permission::read_records,
         .action = "frequency_exception.list",
         .summary = {"频次例外", "exceptions to the cap in force today"},
         .output = list_of(exception),
         .work = http::Reading{exceptions}},
        {.method = "POST",
         .path = "/api/v1/frequency-exceptions",
         .audience = Permission::plan_inspections,
         .action = "frequency_exception.set",
         .summary = {"设定频次例外", "set an exception to the cap"},
         .input = exception,
         .output = exception,
         .success = 201,
         .work = with(ids, set_exception)},
    };
}

} // namespace bihuan::planning
