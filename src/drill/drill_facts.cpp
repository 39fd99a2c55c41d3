#include "drill/drill_facts.hpp"

#include "core/date_words.hpp"
#include "db/rows.hpp"
#include "drill/criteria.hpp"
#include "drill/drill_steps.hpp"
#include "drill/drill_store.hpp"
#include "evidence/evidence.hpp"
#include "record/record.hpp"

#include <algorithm>
#include <array>

namespace bihuan::drill {
namespace {

std::string date_text(const std::optional<Date>& day) {
    return day ? date_words(*day) : std::string{};
}

/// 10 minutes after the beginning, as a time of day where the beginning is known.
std::string time_text(const std::string& begins_at, std::int64_t minute) {
    const bool known = begins_at.size() == 5 && begins_at[2] == ':';
    if (!known) return "+" + std::to_string(minute) + " 分";
    const auto of = std::stoll(begins_at.substr(0, 2)) * 60 + std::stoll(begins_at.substr(3)) + minute;
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(of / 60 % 24) + ":" + two(of % 60);
}

Json injects(const Drill& drill) {
    Json list = Json::List{};
    for (const auto& one : drill.injects)
        list.push(
            Json::Object{{"time", time_text(drill.begins_at, one.minute)},
                         {"minute", one.minute},
                         {"told_to", one.told_to},
                         {"text", one.text},
                         {"expected", one.expected},
                         {"given", one.given_minute ? time_text(drill.begins_at, *one.given_minute) : "—"},
                         {"observed", one.observed}});
    return list;
}

/// Every criterion of the form with its grade; criteria of one part stand together.
void grades(Json& facts, const Drill& drill) {
    std::array<std::int64_t, 4> counts{};
    Json list = Json::List{};
    for (const auto& criterion : criteria_for(drill.form)) {
        const auto found = std::ranges::find(drill.grades, criterion.code, &DrillGrade::criterion);
        const bool graded = found != drill.grades.end();
        if (graded) ++counts[static_cast<std::size_t>(found->grade)];
        list.push(Json::Object{{"code", criterion.code},
                               {"part", criterion.part},
                               {"criterion", criterion.zh},
                               {"criterion_en", criterion.en},
                               {"grade", graded ? Json{code_of(found->grade)} : Json{}},
                               {"grade_text", graded ? text_of(found->grade).zh : "—"},
                               {"grade_text_en", graded ? text_of(found->grade).en : "—"},
                               {"remark", graded ? found->remark : std::string{}}});
    }
    facts.set("criteria", std::move(list))
        .set("grade_counts", Json::Object{{"met", counts[0]},
                                          {"partly", counts[1]},
                                          {"not_met", counts[2]},
                                          {"not_applicable", counts[3]}});
}

void problems(Json& facts, const db::Reader& reader, const Drill& drill) {
    Json list = Json::List{};
    std::int64_t open = 0;
    for (const auto& standing : problems_of(reader, drill)) {
        open += !standing.settled_on;
        list.push(Json::Object{
            {"id", standing.problem.id.text()},
            {"text", standing.problem.text},
            {"advice", standing.problem.advice},
            {"remedy", code_of(standing.problem.remedy)},
            {"remedy_text", text_of(standing.problem.remedy).zh},
            {"remedy_text_en", text_of(standing.problem.remedy).en},
            {"assignment", standing.problem.assignment ? Json{standing.problem.assignment->text()} : Json{}},
            {"owner", standing.owner_name},
            {"due_on", standing.due_on ? Json{standing.due_on->text()} : Json{}},
            {"state_text", standing.state},
            {"settled_on", standing.settled_on ? Json{standing.settled_on->text()} : Json{}}});
    }
    facts.set("problems", std::move(list)).set("open_problems", open);
}

} // namespace

Json drill_facts(const db::Reader& reader, const Drill& drill, Date today) {
    Json facts = Json::parse(record::to_json(drill));
    Json participants = Json::List{};
    std::int64_t people = 0;
    for (const auto& one : drill.participants) {
        people += one.people;
        participants.push(Json::Object{{"unit", one.unit}, {"people", one.people}, {"part", one.part}});
    }
    Json course = Json::List{};
    for (const auto& one : drill.course)
        course.push(Json::Object{
            {"time", time_text(drill.begins_at, one.minute)}, {"minute", one.minute}, {"text", one.text}});
    Json out = Json::Object{};
    for (const auto& [name, value] : *facts.object())
        if (name != "injects" && name != "participants" && name != "course" && name != "grades")
            out.set(name, value);
    const auto plan = drill.plan ? db::find(reader, *drill.plan) : std::nullopt;
    out.set("plan_title", plan ? plan->title : std::string{})
        .set("plan_code", plan ? plan->code : std::string{})
        .set("enterprise_name",
             drill.enterprise
                 ? reader
                       .text("SELECT name FROM enterprise_identity WHERE id = $1", {drill.enterprise->text()})
                       .value_or("")
                 : std::string{})
        .set("scope_text", text_of(drill.scope).zh)
        .set("scope_text_en", text_of(drill.scope).en)
        .set("form_text", text_of(drill.form).zh)
        .set("form_text_en", text_of(drill.form).en)
        .set("purpose_text", text_of(drill.purpose).zh)
        .set("purpose_text_en", text_of(drill.purpose).en)
        .set("state_text", text_of(drill.state).zh)
        .set("planned_on_text", date_text(drill.planned_on))
        .set("held_on_text", date_text(drill.held_on))
        .set("evaluated_on_text", date_text(drill.evaluated_on))
        .set("people", people)
        .set("injects", injects(drill))
        .set("participants", std::move(participants))
        .set("course", std::move(course))
        .set("photos",
             static_cast<std::int64_t>(evidence::attached_to(reader, "drill", drill.id.text()).size()))
        .set("made_on", today.text());
    grades(out, drill);
    problems(out, reader, drill);
    Json any = Json::Object{};
    for (const auto* name : {"injects", "participants", "course", "problems"})
        any.set(name, !out.find(name)->list()->empty());
    any.set("grades", !drill.grades.empty()).set("plan", drill.plan.has_value());
    out.set("any", std::move(any));
    return out;
}

} // namespace bihuan::drill
