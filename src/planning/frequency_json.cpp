#include "planning/frequency_json.hpp"

#include "planning/frequency_store.hpp"

namespace bihuan::planning {
namespace {

Json word(const FrequencyException& exception) {
    Json one;
    one.set("code", exception.code).set("zh", exception.zh).set("en", exception.en);
    return one;
}

Json shown(const CountedVisit& visit) {
    Json one;
    one.set("inspection", visit.inspection.empty() ? Json{} : Json{visit.inspection})
        .set("task", visit.task.empty() ? Json{} : Json{visit.task})
        .set("date", visit.date.text())
        .set("kind", code_of(visit.kind))
        .set("counted", !visit.is_exempt() && visit.entrusted_by.empty());
    const bool recheck = visit.exception_code.empty() && visit.kind == InspectionKind::reinspection;
    const std::string exception{recheck ? exception_rectification_check : visit.exception_code};
    one.set("exception", exception.empty() ? Json{} : Json{exception});
    one.set("entrusted_by", visit.entrusted_by.empty() ? Json{} : Json{visit.entrusted_by});
    return one;
}

} // namespace

Json frequency_facts(const db::Reader& reader, const Enterprise& enterprise, Date day,
                     const std::string& matter) {
    FrequencyQuestion question;
    question.year = day.year();
    question.risk_level = enterprise.risk_level;
    question.matter = matter;
    const auto visits = visits_of(reader, enterprise.id, question.year);
    const Standing now = standing(question, visits, caps_in_force(reader, day));
    Json facts;
    facts.set("enterprise", enterprise.id.text())
        .set("year", now.year)
        .set("count", now.count)
        .set("cap", now.cap)
        .set("cap_scope", code_of(now.scope))
        .set("cap_source", now.is_practice() ? Json{} : Json{now.source})
        .set("cap_is_practice", now.is_practice())
        .set("near_cap", now.near())
        .set("at_cap", now.reached());
    Json list = Json::List{};
    std::int64_t exempt = 0;
    for (const auto& visit : visits) {
        exempt += visit.is_exempt();
        list.push(shown(visit));
    }
    facts.set("not_counted", exempt).set("visits", std::move(list));
    Json exceptions = Json::List{};
    for (const auto& one : exceptions_in_force(reader, day))
        exceptions.push(word(one));
    facts.set("exceptions", std::move(exceptions));
    return facts;
}

} // namespace bihuan::planning
