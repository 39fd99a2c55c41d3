#include "hazard/deadlines_json.hpp"

#include "hazard/derived_facts.hpp"
#include "hazard/hazard_rules.hpp"

namespace bihuan::hazard {
namespace {

/// The usual longest limit of an order (practice of older systems); beyond it officers are warned.
constexpr int usual_days = 30;
/// How long before the end the officer and the enterprise are warned.
constexpr int warned_days = 3;

const HazardStep* last_order(const HazardFile& file) {
    const HazardStep* order = nullptr;
    for (const auto& step : file.steps)
        if (step.step == StepKind::order) order = &step;
    return order;
}

Json warning(std::string_view code, std::string_view zh, std::string_view en) {
    return Json::Object{{"code", code}, {"zh", zh}, {"en", en}};
}

Json extensions_of(const HazardFile& file) {
    Json::List list;
    for (const auto& extension : file.extensions)
        list.push_back(Json::Object{{"granted_on", extension.granted_on.text()},
                                    {"previous_due_date", extension.previous_due_date.text()},
                                    {"due_date", extension.due_date.text()},
                                    {"reason", extension.reason},
                                    {"decided_by", extension.decided_by},
                                    {"counts", extension.granted_on <= extension.previous_due_date}});
    return list;
}

/// A date that the officer wrote is a calendar date; no rule moves it.
Json fixed_by_officer(const HazardFile& file, Date due, Date today) {
    const Hazard& hazard = file.hazard;
    const HazardStep* order = last_order(file);
    const Date start = order ? *order->taken_on : hazard.found_on;
    const Date written = order && order->round > 1 ? *order->due_date : *hazard.due_date;
    Json::List warnings;
    if (!deadline::Rules::built_in().calendar().is_working_day(written))
        warnings.push_back(
            warning("day_off", "该日是休息日，期限不顺延", "falls on a day off and is not moved"));
    if (days_between(start, written) > usual_days)
        warnings.push_back(warning("beyond_usual", "超过惯例的 30 日", "longer than the usual 30 days"));
    Json json = Json::Object{
        {"rule", "fixed_by_officer"},
        {"title_zh", "整改期限"},
        {"title_en", "deadline of the rectification"},
        {"why_zh", "执法人员在文书上确定的日历日期，不因休息日顺延"},
        {"why_en", "a calendar date that the officer wrote on the order; never moved"},
        {"for", "enterprise"},
        {"start", start.text()},
        {"written", written.text()},
        {"due", due.text()},
        {"source", order ? std::string{text_of(order->form.value_or(OrderForm::time_limited)).zh} + " " +
                               order->document_no
                         : std::string{"现场检查记录"}},
        {"warn_on", due.plus_days(-warned_days).text()},
        {"extensions", extensions_of(file)},
        {"warnings", std::move(warnings)}};
    if (due < today && is_open(hazard, today))
        json.set("late_since", due.plus_days(1).text()).set("days_late", days_between(due, today));
    return json;
}

} // namespace

std::string deadlines_json(const HazardFile& file, Date today) {
    Json::List deadlines;
    const Hazard& hazard = file.hazard;
    if (const auto due = hazard.due_in_force ? hazard.due_in_force : hazard.due_date)
        deadlines.push_back(fixed_by_officer(file, *due, today));
    for (const auto& limit : office_limits(file)) {
        Json json = deadline::to_json(limit.why);
        json.set("for", "office");
        json.set("started_by_zh", limit.started_by_zh).set("started_by_en", limit.started_by_en);
        if (limit.why.due < today)
            json.set("late_since", limit.why.due.plus_days(1).text())
                .set("days_late", days_between(limit.why.due, today));
        deadlines.push_back(std::move(json));
    }
    return Json{Json::Object{{"deadlines", std::move(deadlines)}}}.dump();
}

} // namespace bihuan::hazard
