#include "db/page.hpp"
#include "readiness/duty_actions.hpp"
#include "readiness/readiness_parts.hpp"
#include "readiness/roster_facts.hpp"

namespace bihuan::readiness {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr int most_officers = 6;

Json json_of(const DutyShift& shift) {
    return Json::parse(record::to_json(shift));
}

Response roster(const Call& call, const db::Reader& reader) {
    return http::json_response(roster_facts(reader, month_of(call), call.today).dump());
}

Response proposal(const Call& call, const db::Reader& reader) {
    const auto made = proposal_for(reader, month_of(call),
                                   static_cast<std::size_t>(call.number("officers", 1, 1, most_officers)));
    Json list = Json::List{};
    for (const auto& shift : made.shifts)
        list.push(json_of(shift));
    Json out;
    out.set("shifts", std::move(list)).set("complete", made.complete);
    return http::json_response(out.dump());
}

/// `{"shifts": [{…}, …]}`: all are written or none.
Response set(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const Period month = month_of(call);
    const Json body = call.body();
    const Json* given = body.find("shifts");
    const auto* list = given ? given->list() : nullptr;
    Findings findings;
    std::vector<DutyShift> shifts;
    if (!list || list->empty())
        findings.add({"/shifts", FieldFault::required, {}, "值班", "shifts"});
    else
        for (std::size_t i = 0; i < list->size() && i < 31; ++i) {
            const std::string pointer = "/shifts/" + std::to_string(i) + "/";
            auto& shift = shifts.emplace_back();
            http::read_new_json((*list)[i], record::description_of<DutyShift>(), &shift, findings, pointer);
            if (findings.empty() && !month.contains(shift.day))
                findings.add({pointer + "day",
                              FieldFault::not_one_of,
                              {{"value", shift.day.text()}, {"choices", month.from.month_text()}},
                              "日期",
                              "day"});
        }
    findings.throw_if_any();
    for (auto& shift : shifts) {
        shift.id = {};
        set_shift(transaction, ids, std::move(shift));
    }
    return http::json_response(roster_facts(transaction, month, call.today).dump());
}

/// Who is on duty now, with telephone numbers for those who may read them.
Response now(const Call& call, const db::Reader& reader) {
    const Date day = duty_day(call.now);
    const auto shift = shift_on(reader, day);
    const bool personal = call.may(Permission::read_personal, {});
    const auto person = [&](const Id<Person>& id, const std::string& name) {
        Json one = Json::Object{{"person", id.text()}, {"name", name}};
        const auto known = db::find(reader, id);
        one.set("post", known ? known->post : std::string{});
        if (personal) one.set("phone", known ? known->phone : std::string{});
        return one;
    };
    Json out = Json::Object{{"day", day.text()}};
    out.set("leader", shift ? person(shift->leader, shift->leader_name) : Json{});
    Json officers = Json::List{};
    if (shift)
        for (const auto& officer : shift->officers)
            officers.push(person(officer.person, officer.name));
    out.set("officers", std::move(officers));
    return http::json_response(out.dump());
}

Id<Person> own_person(const Call& call) {
    if (const auto id = Id<Person>::parse(call.account().person)) return *id;
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {{"/person", FieldFault::required, {}, "账号对应的人员", "the person of the account"}}};
}

Response swaps(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after).add_if("state = ?", call.asked("state"));
    const auto page = db::page<DutySwap>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(http::page_json(call.page, page, [](JsonWriter& writer, const DutySwap& one) {
        record::write_json(writer, record::description_of<DutySwap>(), &one);
    }));
}

Response ask(const Call& call, db::Transaction& transaction, IdSource& ids) {
    DutySwap wish;
    call.read_new(wish);
    return http::record_response(
        record::to_json(ask_swap(transaction, ids, own_person(call), std::move(wish))), 201);
}

/// The other answers; who asked may take the question back.
http::Writing answering(IdSource& ids, SwapState answer) {
    return [&ids, answer](const Call& call, db::Transaction& transaction) {
        const auto id = call.id<DutySwap>("id");
        transaction.hold("duty_swap", id.text());
        const auto swap = db::find(transaction, id);
        if (!swap) throw call.no_such(id);
        const auto& person = answer == SwapState::withdrawn ? swap->person : swap->other;
        if (call.account().person != person.text())
            throw Problem{
                ProblemKind::invalid_input,
                {},
                {record::field_error(*record::description_of<DutySwap>().find("other"),
                                     FieldFault::must_be_another, {{"other", call.account().display_name}})}};
        return http::record_response(record::to_json(answer_swap(transaction, ids, *swap, answer)));
    };
}

} // namespace

Period month_of(const Call& call) {
    const auto& text = call.path_part("month");
    const auto first = Date::parse(text + "-01");
    if (!first)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/month", FieldFault::not_a_month, {{"value", text}}, "月份", "month"}}};
    Date last = first->plus_days(27);
    while (last.plus_days(1).month() == first->month())
        last = last.plus_days(1);
    return {*first, last};
}

std::vector<http::Route> duty_routes(IdSource& ids) {
    const auto roster_shape = http::free_object("duty_roster", "值班表 / roster of a month");
    const auto swap = http::shape_of<DutySwap>();
    return {
        {.method = "GET",
         .path = "/api/v1/duty-now",
         .audience = Permission::read_records,
         .action = "duty.now",
         .summary = {"现在谁在值班", "who is on duty now"},
         .output = http::free_object("duty_now", "在班人员 / who is on duty"),
         .work = http::Reading{now}},
        {.method = "GET",
         .path = "/api/v1/duty-roster/{month}",
         .audience = Permission::read_records,
         .action = "duty.roster",
         .summary = {"一个月的值班表（2025-01）", "the roster of a month"},
         .output = roster_shape,
         .work = http::Reading{roster}},
        {.method = "GET",
         .path = "/api/v1/duty-roster/{month}/proposal",
         .audience = Permission::manage_readiness,
         .action = "duty.propose",
         .summary = {"按轮值次数公平排班（建议，不保存）", "a fair proposal for the days without a shift"},
         .output = http::free_object("duty_proposal", "shifts, complete"),
         .query = {{.name = "officers",
                    .kind = record::FieldKind::integer,
                    .label = {"每班值班员人数", "officers a day"}}},
         .work = http::Reading{proposal}},
        {.method = "PUT",
         .path = "/api/v1/duty-roster/{month}",
         .audience = Permission::manage_readiness,
         .action = "duty.set",
         .summary = {"保存值班安排", "write shifts down"},
         .input =
             http::Shape{
                 "duty_shifts",
                 Json::Object{
                     {"type", "object"},
                     {"properties",
                      Json::Object{{"shifts", Json::Object{{"type", "array"},
                                                           {"items", http::reference_to("duty_shift")}}}}}},
                 {http::shape_of<DutyShift>()}},
         .output = roster_shape,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return set(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/duty-swaps",
         .audience = Permission::read_records,
         .action = "duty_swap.list",
         .summary = {"调班列表", "swaps"},
         .output = http::page_of(swap),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = texts_of<SwapState>()}},
         .paged = true,
         .work = http::Reading{swaps}},
        {.method = "POST",
         .path = "/api/v1/duty-swaps",
         .audience = Permission::read_records,
         .action = "duty_swap.ask",
         .summary = {"请他人代班或换班", "ask somebody to take one's day"},
         .input = swap,
         .output = swap,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return ask(call, transaction, ids);
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-swaps/{id}/agree",
         .audience = Permission::read_records,
         .action = "duty_swap.agree",
         .summary = {"同意调班", "agree to a swap"},
         .output = swap,
         .work = answering(ids, SwapState::agreed)},
        {.method = "POST",
         .path = "/api/v1/duty-swaps/{id}/refuse",
         .audience = Permission::read_records,
         .action = "duty_swap.refuse",
         .summary = {"不同意调班", "refuse a swap"},
         .output = swap,
         .work = answering(ids, SwapState::refused)},
        {.method = "POST",
         .path = "/api/v1/duty-swaps/{id}/withdraw",
         .audience = Permission::read_records,
         .action = "duty_swap.withdraw",
         .summary = {"撤回调班申请", "take the question back"},
         .output = swap,
         .work = answering(ids, SwapState::withdrawn)},
    };
}

} // namespace bihuan::readiness
