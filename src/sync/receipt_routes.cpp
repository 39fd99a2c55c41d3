#include "sync/incarnation.hpp"
#include "sync/receipts.hpp"
#include "sync/sync_routes.hpp"

#include "access/account_store.hpp"
#include "core/enum_text.hpp"
#include "db/rows.hpp"
#include "http/receipt.hpp"

#include <algorithm>

namespace bihuan::sync {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t most_claimed = 5000; // a busy day of one phone has some hundred

struct DayList {
    Date day;
    std::string device;
    std::vector<Claimed> items;
};

DayList read_list(const Json& body) {
    DayList list;
    Findings findings;
    const auto text = [](const Json& of, const char* name) {
        const Json* member = of.find(name);
        return member && member->text() ? *member->text() : std::string{};
    };
    if (const auto day = Date::parse(text(body, "day")))
        list.day = *day;
    else
        findings.add({"/day", FieldFault::not_a_date, {{"value", text(body, "day")}}, "日期", "day"});
    list.device = text(body, "device").substr(0, 100);
    if (list.device.empty()) findings.add({"/device", FieldFault::required, {}, "设备", "device"});
    const Json* items = body.find("items");
    if (!items || !items->list())
        findings.add({"/items", FieldFault::not_a_list, {}, "记录清单", "items"});
    else if (items->list()->size() > most_claimed)
        findings.add({"/items",
                      FieldFault::too_large,
                      {{"limit", std::to_string(most_claimed)}},
                      "记录清单",
                      "items"});
    else
        for (std::size_t i = 0; i < items->list()->size(); ++i) {
            const Json& one = (*items->list())[i];
            list.items.push_back({text(one, "type"), text(one, "id"), text(one, "sha256")});
            const std::string pointer = "/items/" + std::to_string(i) + "/";
            if (!is_uuid(list.items.back().id))
                findings.add({pointer + "id",
                              FieldFault::not_an_id,
                              {{"value", list.items.back().id}},
                              "标识",
                              "identifier"});
            if (list.items.back().type.empty())
                findings.add({pointer + "type", FieldFault::required, {}, "类型", "type"});
        }
    findings.throw_if_any();
    return list;
}

Json count_json(const Count& count) {
    return Json::Object{{"claimed", count.claimed}, {"received", count.received}};
}

Response compare_list(const Call& call, db::Transaction& transaction) {
    const DayList list = read_list(call.body());
    claim_day(transaction, list.day, call.account().id.text(), call.account().display_name, list.device,
              list.items);
    DayCount count;
    Json items{Json::List{}};
    for (const auto& claimed : list.items) {
        const auto compared = compare(transaction, claimed);
        add(count, claimed, compared.standing);
        Json item = Json::Object{
            {"type", claimed.type}, {"id", claimed.id}, {"standing", code_of(compared.standing)}};
        item.set("receipt", compared.receipt ? http::receipt_json(*compared.receipt) : Json{});
        items.push(std::move(item));
    }
    return http::json_response(Json{Json::Object{{"day", list.day.text()},
                                                 {"records", count_json(count.records)},
                                                 {"photos", count_json(count.photos)},
                                                 {"items", std::move(items)}}}
                                   .dump());
}

/// An official of some communities sees the lists of the officers who inspect there, and who was to.
bool concerns(const Call& call, const db::Reader& reader, const OfficerDay& day) {
    if (!call.areas) return true;
    const auto officer = day.list == ListStanding::sent
                             ? access::find_account(reader, Id<Account>::trusted(day.account))
                             : std::nullopt;
    return std::ranges::any_of(*call.areas, [&](const auto& area) {
        return std::ranges::find(day.planned, area) != day.planned.end() ||
               (officer && access::may(*officer, Permission::record_inspections, call.today, area));
    });
}

Response days(const Call& call, const db::Reader& reader) {
    Json items{Json::List{}};
    for (const auto& officer : officers_on(reader, call.date("date").value())) {
        if (!concerns(call, reader, officer)) continue;
        Json devices{Json::List{}}, missing{Json::List{}};
        for (const auto& device : officer.devices)
            devices.push(device);
        for (const auto& claimed : officer.count.missing)
            missing.push(Json::Object{{"type", claimed.type}, {"id", claimed.id}});
        items.push(Json::Object{{"account", officer.account},
                                {"name", officer.name},
                                {"list", code_of(officer.list)},
                                {"devices", std::move(devices)},
                                {"claimed_at", officer.claimed_at},
                                {"records", count_json(officer.count.records)},
                                {"photos", count_json(officer.count.photos)},
                                {"missing", std::move(missing)}});
    }
    return http::json_response(
        Json{Json::Object{{"date", call.asked("date")}, {"items", std::move(items)}}}.dump());
}

Response state(const Call&, db::Database& database, IdSource& ids) {
    const auto mark = incarnation(database, ids);
    const auto head = database.read([](const db::Reader& reader) { return audit::head(reader); });
    return http::json_response(
        Json{Json::Object{{"incarnation", mark},
                          {"head", Json::Object{{"sequence", head.sequence}, {"hash", head.hash}}}}}
            .dump());
}

} // namespace

std::vector<http::Route> receipt_routes(db::Database& database, IdSource& ids) {
    return {
        {.method = "POST",
         .path = "/api/v1/receipts/compare",
         .audience = Permission::add_evidence,
         .action = "receipt.compare",
         .summary = {"手机与服务核对当天的记录和照片", "a phone compares the records and photos of a day"},
         .input = http::free_object("day_list", "day, device, items: type, id, sha256"),
         .output = http::free_object("day_compared", "records, photos, items: type, id, standing, receipt"),
         .work = http::Writing{compare_list}},
        {.method = "GET",
         .path = "/api/v1/receipts/days",
         .audience = Permission::manage_hazards,
         .action = "receipt.days",
         .summary = {"各检查人员当天已收到多少", "what has been received of each officer's day"},
         .output = http::free_object(
             "officer_days",
             "items: name, list (sent, none_yet), devices, records, photos, missing; by name"),
         .query =
             {{.name = "date", .kind = record::FieldKind::date, .label = {"日期", "day"}, .required = true}},
         .work = http::Reading{days}},
        {.method = "GET",
         .path = "/api/v1/receipts/state",
         .audience = Permission::sign_in_only,
         .action = "receipt.state",
         .summary = {"数据库的标记与审计链末端", "the mark of the database and the end of the chain"},
         .output = http::free_object("receipt_state", "incarnation, head: sequence, hash"),
         .work = http::Acting{[&database, &ids](const Call& call) { return state(call, database, ids); }}},
    };
}

} // namespace bihuan::sync
