#include "readiness/kept_routes.hpp"

#include "db/page.hpp"
#include "http/step_route.hpp"
#include "readiness/kept.hpp"

namespace bihuan::readiness {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// What one register has besides what all have.
template<class T>
struct Register {
    std::string_view path; ///< `/api/v1/contacts`
    record::Label many;
    Permission read = Permission::read_records;
    std::vector<http::QueryParameter> query = {}; ///< named as columns, unless `narrow` takes them
    void (*narrow)(db::Conditions&, const Call&) = nullptr;
};

std::string community_of(const DutyMember&) {
    return {};
}
template<class T>
std::string community_of(const T& one) {
    return one.community;
}

/// Telephone numbers and households are shown to those alone who may read them.
template<class T>
std::string shown_json(const Call& call, const T& one) {
    std::string out;
    JsonWriter writer{out};
    const bool personal = call.may(Permission::read_personal, community_of(one));
    record::write_json(writer, record::description_of<T>(), &one, personal ? nullptr : http::is_not_personal);
    return out;
}

/// What lies outside the area does not exist; what belongs to the whole office is seen by everybody who
/// reads.
template<class T>
T load(const Call& call, const db::Reader& reader, Permission read) {
    const auto id = call.id<T>("id");
    auto one = db::find(reader, id);
    if (!one || (!community_of(*one).empty() && !call.may(read, community_of(*one)))) throw call.no_such(id);
    return std::move(*one);
}

template<class T>
Response list(const Call& call, const db::Reader& reader, const Register<T>& of) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after);
    if (call.asked("in_use") == "true") conditions.add("(retired_on IS NULL OR retired_on > ?)", call.today);
    for (const auto& parameter : of.query)
        if (record::description_of<T>().find(parameter.name))
            conditions.add_if(std::string{parameter.name} + " = ?", call.asked(parameter.name));
    if (of.narrow) of.narrow(conditions, call);
    if constexpr (!std::is_same_v<T, DutyMember>)
        if (call.areas) {
            auto places = *call.areas;
            if constexpr (!std::is_same_v<T, Household>) places.emplace_back();
            conditions.within("community", places);
        }
    const auto page = db::page<T>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, page, [&](JsonWriter& writer, const T& one) { writer.raw(shown_json(call, one)); }));
}

template<class T>
Response add_one(const Call& call, db::Transaction& transaction, IdSource& ids, std::string_view path) {
    T one;
    call.read_new(one);
    call.require_area(community_of(one));
    one = add(transaction, ids, std::move(one));
    Response response = http::record_response(shown_json(call, one), 201);
    response.with("Location", std::string{path} + "/" + one.id.text());
    return response;
}

template<class T>
Response correct_one(const Call& call, db::Transaction& transaction, Permission read) {
    transaction.hold(record::description_of<T>().name(), call.id<T>("id").text());
    const T before = load<T>(call, transaction, read);
    call.require_area(community_of(before));
    call.require_match(http::etag_of(shown_json(call, before)));
    T after = before;
    call.read(after);
    call.require_area(community_of(after));
    return http::record_response(shown_json(call, correct(transaction, before, std::move(after))));
}

template<class T>
void add_routes(std::vector<http::Route>& all, IdSource& ids, Register<T> of) {
    const auto shape = http::shape_of<T>();
    const std::string name{record::description_of<T>().name()};
    const auto& one = record::description_of<T>().label();
    const auto by_id = http::kept_text(std::string{of.path} + "/{id}");
    auto query = of.query;
    query.push_back(
        {.name = "in_use", .kind = record::FieldKind::boolean, .label = {"只看在用的", "in use"}});
    all.push_back({.method = "GET",
                   .path = of.path,
                   .audience = of.read,
                   .action = http::kept_text(name + ".list"),
                   .summary = of.many,
                   .output = http::page_of(shape),
                   .query = query,
                   .paged = true,
                   .work = http::Reading{[of](const Call& call, const db::Reader& reader) {
                       return list<T>(call, reader, of);
                   }}});
    all.push_back({.method = "POST",
                   .path = of.path,
                   .audience = Permission::manage_readiness,
                   .action = http::kept_text(name + ".add"),
                   .summary = {http::kept_text("登记" + std::string{one.zh}),
                               http::kept_text("add a " + std::string{one.en})},
                   .input = shape,
                   .output = shape,
                   .success = 201,
                   .work = http::Writing{[&ids, of](const Call& call, db::Transaction& transaction) {
                       return add_one<T>(call, transaction, ids, of.path);
                   }}});
    all.push_back({.method = "GET",
                   .path = by_id,
                   .audience = of.read,
                   .action = http::kept_text(name + ".show"),
                   .summary = one,
                   .output = shape,
                   .work = http::Reading{[of](const Call& call, const db::Reader& reader) {
                       return http::record_response(shown_json(call, load<T>(call, reader, of.read)));
                   }}});
    all.push_back({.method = "PATCH",
                   .path = by_id,
                   .audience = Permission::manage_readiness,
                   .action = http::kept_text(name + ".correct"),
                   .summary = {http::kept_text("更正" + std::string{one.zh}),
                               http::kept_text("correct a " + std::string{one.en})},
                   .input = shape,
                   .output = shape,
                   .needs_match = true,
                   .work = http::Writing{[of](const Call& call, db::Transaction& transaction) {
                       return correct_one<T>(call, transaction, of.read);
                   }}});
}

Response move(const Call& call, db::Transaction& transaction, IdSource& ids) {
    transaction.hold("supply", call.id<Supply>("id").text());
    const auto supply = load<Supply>(call, transaction, Permission::read_records);
    call.require_area(supply.community);
    SupplyMovement wish;
    call.read_new(wish);
    return http::record_response(record::to_json(move_supply(transaction, ids, supply, std::move(wish))),
                                 201);
}

Response movements(const Call& call, const db::Reader& reader) {
    const auto supply = load<Supply>(call, reader, Permission::read_records);
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after).add("supply = ?", supply.id.text());
    const auto page = db::page<SupplyMovement>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, page, [](JsonWriter& writer, const SupplyMovement& one) {
            record::write_json(writer, record::description_of<SupplyMovement>(), &one);
        }));
}

} // namespace

std::vector<http::Route> kept_routes(IdSource& ids) {
    using record::FieldKind;
    std::vector<http::Route> all;
    const http::QueryParameter community{.name = "community", .label = {"社区", "community"}};
    add_routes<Contact>(
        all, ids,
        {.path = "/api/v1/contacts",
         .many = {"应急通讯录", "contacts"},
         .query = {community,
                   {.name = "contact_group", .label = {"类别", "group"}, .choices = texts_of<ContactGroup>()},
                   {.name = "not_verified_since",
                    .kind = FieldKind::date,
                    .label = {"此日以来未核对", "not verified since"}}},
         .narrow = [](db::Conditions& conditions, const Call& call) {
             conditions.add_if("(verified_on IS NULL OR verified_on < ?)", call.date("not_verified_since"));
         }});
    add_routes<Supply>(
        all, ids,
        {.path = "/api/v1/supplies",
         .many = {"应急物资", "supplies"},
         .query = {community,
                   {.name = "expires_to", .kind = FieldKind::date, .label = {"有效期不晚于", "expires by"}},
                   {.name = "short",
                    .kind = FieldKind::boolean,
                    .label = {"低于最低储备", "below the minimum"}}},
         .narrow = [](db::Conditions& conditions, const Call& call) {
             conditions.add_if("expires_on <= ?", call.date("expires_to"));
             if (call.asked("short") == "true") conditions.add("quantity < minimum");
         }});
    add_routes<Shelter>(
        all, ids, {.path = "/api/v1/shelters", .many = {"应急避难场所", "shelters"}, .query = {community}});
    add_routes<RiskPoint>(
        all, ids,
        {.path = "/api/v1/risk-points",
         .many = {"风险点位", "risk points"},
         .query = {community,
                   {.name = "kind", .label = {"类别", "kind"}, .choices = texts_of<RiskPointKind>()}}});
    add_routes<Household>(all, ids,
                          {.path = "/api/v1/households",
                           .many = {"待转移住户", "households to be moved"},
                           .query = {community}});
    add_routes<DutyMember>(
        all, ids,
        {.path = "/api/v1/duty-members",
         .many = {"轮值人员", "members of the rotation"},
         .query = {{.name = "part", .label = {"轮值类别", "part"}, .choices = texts_of<DutyPart>()}}});
    const auto movement = http::shape_of<SupplyMovement>();
    all.push_back({.method = "GET",
                   .path = "/api/v1/supplies/{id}/movements",
                   .audience = Permission::read_records,
                   .action = "supply_movement.list",
                   .summary = {"物资出入库记录", "movements of a supply"},
                   .output = http::page_of(movement),
                   .paged = true,
                   .work = http::Reading{movements}});
    all.push_back({.method = "POST",
                   .path = "/api/v1/supplies/{id}/movements",
                   .audience = Permission::manage_readiness,
                   .action = "supply.move",
                   .summary = {"物资入库、出库、盘点", "move or count a supply"},
                   .input = movement,
                   .output = movement,
                   .success = 201,
                   .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
                       return move(call, transaction, ids);
                   }}});
    return all;
}

} // namespace bihuan::readiness
