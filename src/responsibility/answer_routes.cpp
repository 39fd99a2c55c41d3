#include "responsibility/answer_json.hpp"
#include "responsibility/doors.hpp"
#include "responsibility/leader_month.hpp"
#include "responsibility/responsibility_routes.hpp"

namespace bihuan::responsibility {
namespace {

Date day_of(const Call& call) {
    return call.date("day").value_or(call.today);
}

Json described(const PlaceRow& place) {
    return Json::Object{{"id", place.place.id},
                        {"name", place.name},
                        {"community", place.place.community},
                        {"grid", place.place.grid},
                        {"sector", place.place.sector}};
}

Json answered(const AnsweringBook& book, const PlaceRow& place, Date day) {
    const auto answers = book.answers(place, day);
    const auto lacks = lacks_of(answers);
    Json answer = described(place);
    answer.set("answers", to_json(answers));
    answer.set("missing", codes_of(lacks.missing));
    answer.set("doubled", codes_of(lacks.doubled));
    return answer;
}

/// Who answered for this enterprise on that day.
Response who_answers(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Enterprise>("id");
    const auto place = place_of(reader, id.text());
    if (!place || !access::Reach{call.areas, {}, {}}.covers(place->place.community)) throw call.no_such(id);
    Json answer = answered(AnsweringBook{reader}, *place, day_of(call));
    answer.set("day", day_of(call).text());
    return http::json_response(answer.dump());
}

/// Enterprises for which somebody is missing, or two answer. In the order of the registry.
Response gaps(const Call& call, const db::Reader& reader) {
    const AnsweringBook book{reader};
    const Date day = day_of(call);
    const std::string& community = call.asked("community");
    const auto wanted = find_enum_text(texts_of<Lack>(), call.asked("lack"));
    Json items{Json::List{}};
    std::int64_t enterprises = 0, complete = 0, told = 0;
    std::vector<std::int64_t> missing(texts_of<Lack>().size()), doubled(missing.size());
    for (const auto& place : places(reader, call.areas, true)) {
        if (!community.empty() && place.place.community != community) continue;
        ++enterprises;
        const auto lacks = lacks_of(book.answers(place, day));
        complete += lacks.none();
        bool is_wanted = !lacks.none() && !wanted;
        for (const auto lack : lacks.missing) {
            ++missing[static_cast<std::size_t>(lack)];
            is_wanted = is_wanted || (wanted && static_cast<std::size_t>(lack) == *wanted);
        }
        for (const auto lack : lacks.doubled) {
            ++doubled[static_cast<std::size_t>(lack)];
            is_wanted = is_wanted || (wanted && static_cast<std::size_t>(lack) == *wanted);
        }
        if (!is_wanted || told == call.page.limit || place.place.id <= call.page.after) continue;
        ++told;
        items.push(answered(book, place, day));
    }
    const auto by_role = [](const std::vector<std::int64_t>& counts) {
        Json of{Json::Object{}};
        for (std::size_t i = 0; i < counts.size(); ++i)
            of.set(std::string{texts_of<Lack>()[i].code}, counts[i]);
        return of;
    };
    Json answer{Json::Object{{"day", day.text()},
                             {"enterprises", enterprises},
                             {"complete", complete},
                             {"missing", by_role(missing)},
                             {"doubled", by_role(doubled)}}};
    const auto* list = items.list();
    answer.set("next_cursor", told == call.page.limit && told > 0
                                  ? Json{http::cursor_after(*list->back().find("id")->text())}
                                  : Json{});
    answer.set("items", std::move(items));
    return http::json_response(answer.dump());
}

/// `month=2024-12`, a month that may lie in the past; this one where none is named.
Period month_of(const Call& call) {
    const std::string& text = call.asked("month");
    if (text.empty()) return period_around(VisitPeriod::month, call.today);
    const auto first = Date::parse(text + "-01");
    if (!first)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/month", FieldFault::not_a_month, {{"value", text}}, "月份", "month"}}};
    return period_around(VisitPeriod::month, *first);
}

/// A leader answers across communities, so this is for who reads the whole office.
Response owed(const Call& call, const db::Reader& reader) {
    call.require_area({});
    const AnsweringBook book{reader};
    return http::json_response(
        to_json(leader_month(reader, book, call.id<Person>("id").text(), month_of(call), call.today)).dump());
}

/// Every leader with what is still owed, in the order of names: no ranking.
Response all_owed(const Call& call, const db::Reader& reader) {
    call.require_area({});
    const AnsweringBook book{reader};
    const Period month = month_of(call);
    Json items{Json::List{}};
    for (const auto& [person, name] : leaders_of(book, month))
        items.push(to_json(leader_month(reader, book, person, month, call.today)));
    return http::json_response(Json{Json::Object{{"items", std::move(items)}}}.dump());
}

constexpr http::QueryParameter day_asked{
    .name = "day", .kind = record::FieldKind::date, .label = {"哪一天", "on which day"}};

} // namespace

std::vector<http::Route> answer_routes() {
    return {
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}/answering",
         .audience = Permission::read_records,
         .action = "responsibility.answering",
         .summary = {"某日谁对该企业负责", "who answered for the enterprise on a day"},
         .output = http::free_object("answering", "`answers` by role; `missing` and `doubled` roles"),
         .query = {day_asked},
         .work = http::Reading{who_answers}},
        {.method = "GET",
         .path = "/api/v1/responsibility/gaps",
         .audience = Permission::read_records,
         .action = "responsibility.gaps",
         .summary = {"责任缺失或重复的企业", "enterprises without somebody who answers, or with two"},
         .output = http::free_object("responsibility_gaps", "counts by role, and the enterprises one by one"),
         .query = {day_asked,
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "lack", .label = {"缺哪一项", "which role"}, .choices = texts_of<Lack>()}},
         .paged = true,
         .work = http::Reading{gaps}},
        {.method = "GET",
         .path = "/api/v1/responsibility/leaders",
         .audience = Permission::read_records,
         .action = "responsibility.leaders",
         .summary = {"各领导本月应尽责任（不排名）", "what each leader owes in a month (no ranking)"},
         .output = http::free_object("leaders_owed", "`items`: visits, hazards, matters of each leader"),
         .query = {{.name = "month", .label = {"月份，如 2024-12", "month, such as 2024-12"}}},
         .work = http::Reading{all_owed}},
        {.method = "GET",
         .path = "/api/v1/responsibility/leaders/{id}",
         .audience = Permission::read_records,
         .action = "responsibility.leader",
         .summary = {"一名领导本月应尽责任", "what one leader owes in a month"},
         .output = http::free_object("leader_owed", "visits owed and made, hazards of the area, matters"),
         .query = {{.name = "month", .label = {"月份，如 2024-12", "month, such as 2024-12"}}},
         .work = http::Reading{owed}},
    };
}

} // namespace bihuan::responsibility
