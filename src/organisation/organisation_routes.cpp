#include "organisation/organisation_routes.hpp"

#include "db/rows.hpp"
#include "organisation/organisation_actions.hpp"
#include "organisation/organisation_store.hpp"

namespace bihuan::organisation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

std::string place_of(const db::Reader& reader, const Person& person) {
    return community_of(reader, person.unit);
}
std::string place_of(const db::Reader& reader, const Unit& unit) {
    return community_of(reader, unit);
}

/// Telephone numbers go to those alone who may read them where the person belongs.
template<class T>
void write(JsonWriter& writer, const Call& call, const db::Reader& reader, const T& record) {
    record::write_json(writer, record::description_of<T>(), &record,
                       call.may(Permission::read_personal, place_of(reader, record)) ? nullptr
                                                                                     : http::is_not_personal);
}

template<class T>
std::string shown(const Call& call, const db::Reader& reader, const T& record) {
    std::string out;
    JsonWriter writer{out};
    write(writer, call, reader, record);
    return out;
}

/// The record of the path. What belongs to a community outside the caller's areas is not there for him; the
/// office itself is seen by everybody who may look.
template<class T>
T load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<T>("id");
    auto record = db::find(reader, id);
    if (!record) throw call.no_such(id);
    const std::string place = place_of(reader, *record);
    if (!place.empty() && !access::Reach{call.areas, {}, {}}.covers(place)) throw call.no_such(id);
    return std::move(*record);
}

template<class T>
Response page_of(const Call& call, const db::Reader& reader, const std::vector<T>& found) {
    return http::json_response(http::page_json(
        call.page, found, [&](JsonWriter& writer, const T& one) { write(writer, call, reader, one); }));
}

Response list_people(const Call& call, const db::Reader& reader) {
    const PersonFilter filter{call.asked("name"), call.asked("unit"), call.date("licensed_on"), call.areas};
    return page_of(call, reader, people_page(reader, filter, call.page.after, call.page.limit + 1));
}

Response list_units(const Call& call, const db::Reader& reader) {
    const UnitFilter filter{call.asked("kind"), call.asked("parent"), call.areas};
    return page_of(call, reader, units_page(reader, filter, call.page.after, call.page.limit + 1));
}

template<class T>
Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(shown(call, reader, load<T>(call, reader)));
}

Person added(db::Transaction& transaction, IdSource& ids, Person person) {
    return add_person(transaction, ids, std::move(person));
}
Unit added(db::Transaction& transaction, IdSource& ids, Unit unit) {
    return add_unit(transaction, ids, std::move(unit));
}
Person changed(db::Transaction& transaction, const Person& before, Person after) {
    return change_person(transaction, before, std::move(after));
}
Unit changed(db::Transaction& transaction, const Unit& before, Unit after) {
    return change_unit(transaction, before, std::move(after));
}

template<class T>
Response add(const Call& call, db::Transaction& transaction, IdSource& ids, const std::string& location) {
    T record;
    call.read_new(record);
    record = added(transaction, ids, std::move(record));
    call.require_area(place_of(transaction, record)); // known only now; a refusal undoes all
    Response response = http::record_response(shown(call, transaction, record), 201);
    response.with("Location", location + record.id.text());
    return response;
}

/// Members that are not given stay as they are.
template<class T>
Response change(const Call& call, db::Transaction& transaction) {
    transaction.hold(record::description_of<T>().name(), call.id<T>("id").text());
    const T before = load<T>(call, transaction);
    call.require_area(place_of(transaction, before));
    call.require_match(http::etag_of(shown(call, transaction, before)));
    T after = before;
    call.read(after);
    after = changed(transaction, before, std::move(after));
    call.require_area(place_of(transaction, after));
    return http::record_response(shown(call, transaction, after));
}

template<class T>
http::Writing adding(IdSource& ids, const char* location) {
    return [&ids, location](const Call& call, db::Transaction& transaction) {
        return add<T>(call, transaction, ids, location);
    };
}

} // namespace

std::vector<http::Route> routes(IdSource& ids) {
    const auto person = http::shape_of<Person>();
    const auto unit = http::shape_of<Unit>();
    return {
        {.method = "GET",
         .path = "/api/v1/people",
         .audience = Permission::read_records,
         .action = "person.list",
         .summary = {"人员列表", "people of the office"},
         .output = http::page_of(person),
         .query = {{.name = "name", .label = {"姓名中的文字", "part of the name"}},
                   {.name = "unit", .kind = record::FieldKind::identity, .label = {"所在单位", "unit"}},
                   {.name = "licensed_on",
                    .kind = record::FieldKind::date,
                    .label = {"当日执法证有效", "certificate valid on that day"}}},
         .paged = true,
         .work = http::Reading{list_people}},
        {.method = "POST",
         .path = "/api/v1/people",
         .audience = Permission::manage_accounts,
         .action = "person.add",
         .summary = {"登记人员", "add a person"},
         .input = person,
         .output = person,
         .success = 201,
         .work = adding<Person>(ids, "/api/v1/people/")},
        {.method = "GET",
         .path = "/api/v1/people/{id}",
         .audience = Permission::read_records,
         .action = "person.show",
         .summary = {"一名人员", "one person"},
         .output = person,
         .work = http::Reading{show<Person>}},
        {.method = "PATCH",
         .path = "/api/v1/people/{id}",
         .audience = Permission::manage_accounts,
         .action = "person.change",
         .summary = {"变更人员信息", "change a person"},
         .input = person,
         .output = person,
         .needs_match = true,
         .work = http::Writing{change<Person>}},
        {.method = "GET",
         .path = "/api/v1/units",
         .audience = Permission::read_records,
         .action = "unit.list",
         .summary = {"组织单位列表", "units"},
         .output = http::page_of(unit),
         .query = {{.name = "kind", .label = {"类型", "kind"}, .choices = texts_of<UnitKind>()},
                   {.name = "parent", .kind = record::FieldKind::identity, .label = {"上级", "parent"}}},
         .paged = true,
         .work = http::Reading{list_units}},
        {.method = "POST",
         .path = "/api/v1/units",
         .audience = Permission::manage_accounts,
         .action = "unit.add",
         .summary = {"新增单位", "add a unit"},
         .input = unit,
         .output = unit,
         .success = 201,
         .work = adding<Unit>(ids, "/api/v1/units/")},
        {.method = "GET",
         .path = "/api/v1/units/{id}",
         .audience = Permission::read_records,
         .action = "unit.show",
         .summary = {"一个单位", "one unit"},
         .output = unit,
         .work = http::Reading{show<Unit>}},
        {.method = "PATCH",
         .path = "/api/v1/units/{id}",
         .audience = Permission::manage_accounts,
         .action = "unit.change",
         .summary = {"变更单位的上级或包保领导", "change what stands above a unit, or its leader"},
         .input = unit,
         .output = unit,
         .needs_match = true,
         .work = http::Writing{change<Unit>}},
    };
}

} // namespace bihuan::organisation
