#include "deadline/deadline.hpp"

#include "core/embedded.hpp"
#include "deadline/deadline_rules.hpp"

#include <array>
#include <stdexcept>

namespace bihuan::embedded {
std::span<const EmbeddedFile> deadline_rules();
}

namespace bihuan::deadline {
namespace {

constexpr std::int64_t hour_milliseconds = 3'600'000;

Explanation begun(const Rule& rule, Date start) {
    Explanation why;
    why.rule = rule.code;
    why.title_zh = rule.title_zh;
    why.title_en = rule.title_en;
    why.start = start;
    why.count = rule.count;
    why.unit = rule.unit;
    why.source = rule.source;
    why.verified = rule.verified;
    return why;
}

/// Counted back from `start`, which is not counted itself: the day that lies `count` days before it.
void count_back(Explanation& why, const calendar::WorkingDayCalendar& calendar) {
    Date day = why.start;
    for (int left = why.count; left > 0;) {
        day = day.plus_days(-1);
        if (why.unit == Unit::calendar_day || calendar.is_working_day(day))
            --left;
        else
            why.skipped.push_back(day);
        why.provisional = why.provisional || (why.unit == Unit::working_day && calendar.is_provisional(day));
    }
    why.due = day;
    why.holiday_table = calendar.version();
}

Date months_after(Date start, int count) {
    const int months = start.year() * 12 + start.month() - 1 + count;
    for (int day = start.day();; --day)
        if (const auto date = Date::from(months / 12, months % 12 + 1, day)) return *date;
}

} // namespace

std::span<const EnumText> enum_texts(Unit) {
    static constexpr std::array texts{
        EnumText{"working_day", "个工作日", "working days"},
        EnumText{"calendar_day", "日", "days"},
        EnumText{"hour", "小时", "hours"},
        EnumText{"month", "个月", "months"},
    };
    return texts;
}

Json to_json(const Explanation& why) {
    Json::List skipped;
    for (const Date day : why.skipped)
        skipped.emplace_back(day.text());
    Json::Object object{{"rule", why.rule},
                        {"title_zh", why.title_zh},
                        {"title_en", why.title_en},
                        {"start", why.start.text()},
                        {"count", std::int64_t{why.count}},
                        {"unit", code_of(why.unit)},
                        {"source", why.source},
                        {"verified", why.verified},
                        {"due", why.due.text()},
                        {"provisional", why.provisional},
                        {"skipped", std::move(skipped)},
                        {"holiday_table", why.holiday_table}};
    if (why.started_at) object.emplace_back("started_at", why.started_at->text());
    if (why.due_at) object.emplace_back("due_at", why.due_at->text());
    if (why.warn_on) object.emplace_back("warn_on", why.warn_on->text());
    return object;
}

Rules::Rules(std::string_view csv, calendar::WorkingDayCalendar calendar, std::string_view file)
    : rules_(read_rules(csv, file)), calendar_(std::move(calendar)) {}

const Rules& Rules::built_in() {
    static const Rules rules{embedded::deadline_rules().front().bytes,
                             calendar::WorkingDayCalendar::built_in()};
    return rules;
}

const Rule& Rules::rule(std::string_view code, Date day) const {
    for (const auto& rule : rules_)
        if (rule.code == code && (!rule.in_force_from || *rule.in_force_from <= day) &&
            (!rule.in_force_to || day <= *rule.in_force_to))
            return rule;
    throw std::logic_error{"no time limit " + std::string{code} + " on " + day.text()};
}

Explanation Rules::due(std::string_view code, Date start) const {
    const Rule& rule = this->rule(code, start);
    if (rule.unit == Unit::hour)
        throw std::logic_error{"a limit in hours starts at an instant: " + rule.code};
    Explanation why = begun(rule, start);
    if (rule.unit == Unit::month) {
        // The same day of a later month, or its last (民法典第二百零二条); a day off moves it on as always.
        auto due = calendar_.after(months_after(start, rule.count).plus_days(-1), 1,
                                   calendar::DayUnit::calendar_day);
        why.due = due.date;
        why.provisional = due.provisional;
        why.skipped = std::move(due.skipped);
        why.holiday_table = std::move(due.table_version);
    } else if (rule.backwards) {
        count_back(why, calendar_);
    } else {
        auto due = calendar_.after(start, rule.count,
                                   rule.unit == Unit::working_day ? calendar::DayUnit::working_day
                                                                  : calendar::DayUnit::calendar_day);
        why.due = due.date;
        why.provisional = due.provisional;
        why.skipped = std::move(due.skipped);
        why.holiday_table = std::move(due.table_version);
    }
    if (rule.warn_days > 0) why.warn_on = why.due.plus_days(-rule.warn_days);
    return why;
}

Explanation Rules::due(std::string_view code, Instant start) const {
    const Rule& rule = this->rule(code, start.local_date());
    if (rule.unit != Unit::hour) return due(code, start.local_date());
    Explanation why = begun(rule, start.local_date());
    why.started_at = start;
    why.due_at = start.plus_milliseconds((rule.backwards ? -1 : 1) * rule.count * hour_milliseconds);
    why.due = why.due_at->local_date();
    return why;
}

} // namespace bihuan::deadline
