#include "activation/activation_rules.hpp"

#include "core/text.hpp"
#include "deadline/deadline.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace bihuan {

std::span<const EnumText> enum_texts(AccidentGrade) {
    static constexpr std::array texts{
        EnumText{"general", "一般事故", "general accident"},
        EnumText{"larger", "较大事故", "larger accident"},
        EnumText{"major", "重大事故", "major accident"},
        EnumText{"extraordinary", "特别重大事故", "extraordinarily serious accident"},
    };
    return texts;
}

namespace activation {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

std::string level_text(const plan::TaskRow& row) {
    return std::string{code_of(row.level)} + (row.only ? " only" : "");
}

std::string role_name(const plan::Structure& plan, const std::string& code) {
    const auto* role = plan.role(code);
    return role ? role->name : code;
}

std::string called_name(const plan::Structure& plan, const plan::CallRow& row) {
    if (row.callee_is_role) return role_name(plan, row.callee);
    for (const auto& group : plan::contact_groups())
        if (group.code == row.callee) return std::string{group.zh};
    return row.callee;
}

/// The numbers that everybody knows.
std::string public_number(std::string_view group) {
    if (group == "fire_119") return "119";
    if (group == "medical_120") return "120";
    if (group == "police_110") return "110";
    return {};
}

ResponseReport report_of(const plan::Structure& plan, const plan::ReportRow& row) {
    ResponseReport report;
    report.stage = row.kind;
    report.line = "r" + std::to_string(row.line);
    report.recipient = row.to;
    report.role = row.role;
    report.role_name = role_name(plan, row.role);
    report.holds = row.content;
    return report;
}

void due_by_rule(ResponseReport& report, std::string_view code, Instant start) {
    const auto due = deadline::Rules::built_in().due(code, start);
    report.due_at = due.due_at.value_or(start);
    report.rule = due.rule;
    report.source = due.source;
}

void due_by_plan(ResponseReport& report, std::int64_t minutes, Instant start) {
    report.due_at = start.plus_milliseconds(minutes * minute);
    report.source = "预案规定 " + std::to_string(minutes) + " 分钟";
}

/// The hours in `24h before end`; nothing where there is no such number.
std::optional<std::int64_t> hours_in(std::string_view when) {
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(when.data(), when.data() + when.size(), count);
    if (error != std::errc{} || end == when.data() + when.size() || *end != 'h') return std::nullopt;
    return count;
}

const char* casualty_rule(bool fire_or_traffic) {
    return fire_or_traffic ? "casualty_followup_fire_traffic" : "casualty_followup";
}

ResponseReport of_casualties(UpwardReport stage, const std::string& recipient, std::string reason) {
    ResponseReport report;
    report.stage = stage;
    report.recipient = recipient;
    report.role = "office";
    report.role_name = "综合协调组";
    report.holds = "发生单位、时间、地点、经过，伤亡（含失踪）和初步损失，已采取的措施";
    report.reason = std::move(reason);
    return report;
}

} // namespace

std::string clock_text(Instant at) {
    std::string text = at.local_text().substr(0, 16);
    text[10] = ' ';
    return text;
}

std::int64_t minutes_between(Instant earlier, Instant later) {
    return std::max<std::int64_t>(0, (later.milliseconds() - earlier.milliseconds()) / minute);
}

bool is_role_of_each_community(std::string_view role) {
    return role == "community" || role == "grid_worker";
}

std::vector<ResponseCard> cards_at(const plan::Structure& plan, ResponseLevel level,
                                   const std::vector<std::string>& communities, Instant dealt_at) {
    std::vector<ResponseCard> cards;
    for (const auto& row : plan.tasks_at(level)) {
        ResponseCard card;
        card.place = static_cast<std::int64_t>(row.line);
        card.level = level_text(row);
        card.role = row.role;
        card.role_name = role_name(plan, row.role);
        card.task = row.action;
        card.proof = row.proof;
        card.minutes = row.within_minutes;
        card.dealt_at = dealt_at;
        card.due_at = dealt_at.plus_milliseconds(row.within_minutes * minute);
        card.line = "t" + std::to_string(row.line);
        if (!is_role_of_each_community(row.role) || communities.empty()) {
            cards.push_back(std::move(card));
            continue;
        }
        for (const auto& community : communities) {
            auto own = card;
            own.community = community;
            own.line += "@" + community;
            cards.push_back(std::move(own));
        }
    }
    return cards;
}

bool is_asked_for(const ResponseCard& card, ResponseLevel level) {
    const auto blank = card.level.find(' ');
    const auto from = parse_enum<ResponseLevel>(card.level.substr(0, blank));
    return !from || plan::applies_at(*from, blank != std::string::npos, level);
}

bool is_late(const ResponseCard& card, Instant now) {
    const bool open = card.state == CardState::open || card.state == CardState::taken;
    return open && card.due_at < now;
}

bool is_late(const ResponseReport& report, Instant now) {
    return report.due_at < report.sent_at.value_or(now);
}

bool is_due(const ResponseReport& report, const Activation& of) {
    return !report.sent_at && (report.every_minutes == 0 || of.state == ActivationState::running);
}

std::vector<ResponseCall> calls_of_level(const plan::Structure& plan, const WhoIsCalled& who,
                                         const std::vector<ResponseCall>& before, ResponseLevel level,
                                         std::int64_t number, Instant from) {
    std::vector<ResponseCall> calls;
    std::int64_t place = 0;
    for (const auto& one : before)
        place = std::max(place, one.place);
    for (auto& call : calls_of(plan, who, from)) {
        const bool waits = std::ranges::any_of(before, [&](const ResponseCall& one) {
            return one.line.substr(0, one.line.find('@')) == call.line && one.state == CallState::waiting;
        });
        if (waits) continue; // is told the level that holds then
        call.line += "@" + std::to_string(number);
        call.place = ++place;
        call.words = "升为" + std::string{text_of(level).zh} + "响应。" + call.words;
        calls.push_back(std::move(call));
    }
    return calls;
}

std::vector<ResponseCall> calls_of(const plan::Structure& plan, const WhoIsCalled& who, Instant from) {
    auto rows = plan.calls;
    std::ranges::stable_sort(rows, {}, &plan::CallRow::order);
    std::vector<ResponseCall> calls;
    for (const auto& row : rows) {
        ResponseCall call;
        call.line = "c" + std::to_string(row.line);
        call.caller = row.caller;
        call.caller_name = role_name(plan, row.caller);
        call.called = row.callee;
        call.called_name = called_name(plan, row);
        call.words = row.words;
        call.due_at = from.plus_milliseconds(row.within_minutes * minute);
        auto people = who(row);
        const std::string known = public_number(row.callee);
        if (people.empty()) people.push_back({.name = call.called_name, .phone = known});
        call.one_is_enough =
            people.size() > 1 && !is_role_of_each_community(row.callee) && row.callee != "communities";
        for (std::size_t i = 0; i < people.size(); ++i) {
            auto one = call;
            one.place = static_cast<std::int64_t>(calls.size()) + 1;
            one.name = people[i].name;
            one.organisation = people[i].organisation;
            one.person = people[i].person;
            one.contact = people[i].contact;
            one.account = people[i].account;
            one.phone = people[i].phone;
            one.verified_on = people[i].verified_on;
            one.state = call.one_is_enough && i > 0 ? CallState::reserve : CallState::waiting;
            calls.push_back(std::move(one));
        }
    }
    return calls;
}

std::vector<ResponseReport> reports_at_start(const plan::Structure& plan, Instant started_at) {
    std::vector<ResponseReport> reports;
    for (const auto& row : plan.reports) {
        if (row.kind == UpwardReport::final) continue;
        auto report = report_of(plan, row);
        report.reason = "响应启动";
        if (row.kind == UpwardReport::first) {
            due_by_rule(report, "accident_report_first", started_at);
            if (row.within_minutes &&
                started_at.plus_milliseconds(*row.within_minutes * minute) < report.due_at) {
                report.rule.clear();
                due_by_plan(report, *row.within_minutes, started_at);
            }
        } else if (row.within_minutes) {
            report.every_minutes = *row.within_minutes; // 每小时续报, 无变化也报
            due_by_plan(report, *row.within_minutes, started_at);
        } else {
            report.every_minutes = 24 * 60;
            due_by_rule(report, "response_followup_daily", started_at);
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

std::vector<ResponseReport> reports_at_end(const plan::Structure& plan, Instant ended_at) {
    std::vector<ResponseReport> reports;
    for (const auto& row : plan.reports) {
        if (row.kind != UpwardReport::final) continue;
        auto report = report_of(plan, row);
        report.reason = "响应终止";
        if (row.within_minutes)
            due_by_plan(report, *row.within_minutes, ended_at);
        else if (const auto hours = hours_in(row.when))
            due_by_plan(report, *hours * 60, ended_at);
        else
            due_by_rule(report, "response_final_report", ended_at);
        reports.push_back(std::move(report));
    }
    return reports;
}

std::optional<ResponseReport> report_after(const ResponseReport& sent, Instant now) {
    if (sent.every_minutes == 0) return std::nullopt;
    ResponseReport next;
    next.stage = sent.stage;
    next.line = sent.line;
    next.recipient = sent.recipient;
    next.role = sent.role;
    next.role_name = sent.role_name;
    next.holds = sent.holds;
    next.every_minutes = sent.every_minutes;
    next.reason = "响应期间定时续报";
    next.rule = sent.rule;
    next.source = sent.source;
    // From the deadline, not from the sending: an hour is an hour. One sent too late to keep it starts anew.
    const std::int64_t span = sent.every_minutes * minute;
    next.due_at = sent.due_at.plus_milliseconds(span);
    if (next.due_at < now) next.due_at = now.plus_milliseconds(span);
    return next;
}

bool is_fire_or_traffic(const plan::Structure& plan) {
    const auto names = [&](std::string_view word) {
        return plan.header.code.find(word) != std::string::npos ||
               std::ranges::any_of(plan.header.events, [&](const std::string& event) {
                   return event.find(word) != std::string::npos;
               });
    };
    return names("fire") || names("traffic");
}

Instant casualties_followed_until(Instant first_at, bool fire_or_traffic) {
    // A count of days in which a death belongs to the accident, not a time limit for an act: a holiday at its
    // end moves nothing.
    const Date day = first_at.local_date();
    const auto& rule = deadline::Rules::built_in().rule(casualty_rule(fire_or_traffic), day);
    return Instant::parse(day.plus_days(rule.count).text() + "T23:59:59+08:00").value();
}

bool hurts_people(const ResponseCasualty& of) {
    return of.dead + of.missing + of.seriously_injured + of.slightly_injured > 0;
}

bool same_numbers(const ResponseCasualty& one, const ResponseCasualty& other) {
    return one.dead == other.dead && one.missing == other.missing &&
           one.seriously_injured == other.seriously_injured && one.slightly_injured == other.slightly_injured;
}

std::vector<ResponseReport> reports_of_casualties(const ResponseCasualty& now,
                                                  const std::optional<ResponseCasualty>& before,
                                                  const std::optional<Instant>& first_at,
                                                  bool fire_or_traffic, const std::string& recipient) {
    const Instant as_of = now.as_of.value_or(now.recorded_at);
    if (!first_at) {
        if (!hurts_people(now)) return {};
        auto report = of_casualties(UpwardReport::followup, recipient, "出现人员伤亡");
        due_by_rule(report, "accident_report_first", as_of);
        auto last = of_casualties(UpwardReport::followup, recipient, "伤亡人数核定");
        const auto& rule =
            deadline::Rules::built_in().rule(casualty_rule(fire_or_traffic), as_of.local_date());
        last.due_at = casualties_followed_until(as_of, fire_or_traffic);
        last.rule = rule.code;
        last.source = rule.source;
        return {std::move(report), std::move(last)};
    }
    if (before && same_numbers(now, *before)) return {};
    if (as_of > casualties_followed_until(*first_at, fire_or_traffic)) return {};
    auto report = of_casualties(UpwardReport::followup, recipient, "伤亡人数变化");
    due_by_rule(report, "accident_report_level", now.recorded_at);
    return {std::move(report)};
}

std::optional<AccidentGrade> grade_of(const ResponseCasualty& of) {
    if (of.dead + of.seriously_injured + of.loss_wan_yuan == 0) return std::nullopt;
    const auto reaches = [&](std::int64_t dead, std::int64_t injured, std::int64_t wan_yuan) {
        return of.dead >= dead || of.seriously_injured >= injured || of.loss_wan_yuan >= wan_yuan;
    };
    if (reaches(30, 100, 10'000)) return AccidentGrade::extraordinary;
    if (reaches(10, 50, 5'000)) return AccidentGrade::major;
    if (reaches(3, 10, 1'000)) return AccidentGrade::larger;
    return AccidentGrade::general;
}

std::optional<ResponseLevel> level_for(const plan::Structure& plan, std::string_view kind,
                                       std::string_view colour) {
    const bool named = std::ranges::any_of(plan.actions, [&](const plan::ActionRow& row) {
        return row.warning == kind && row.colour == colour;
    });
    if (!named || plan.levels.empty()) return std::nullopt;
    const auto colours = plan::warning_colours();
    const auto index = find_enum_text(colours, colour);
    std::optional<ResponseLevel> highest;
    for (const auto& row : plan.levels)
        if (index && row.start.find(colours[*index].zh) != std::string::npos &&
            (!highest || row.level < *highest))
            highest = row.level;
    if (highest) return highest;
    const auto by_custom = static_cast<ResponseLevel>(index ? 3 - static_cast<int>(*index) : 3);
    const auto nearest = std::ranges::min_element(plan.levels, {}, [&](const plan::LevelRow& row) {
        return std::abs(static_cast<int>(row.level) - static_cast<int>(by_custom));
    });
    return nearest->level;
}

std::string usual_matter(const std::string& plan_title) {
    return plan_title + "所列情形（具体情况待核实）";
}

std::string usual_measures(const plan::Structure& plan, ResponseLevel level) {
    std::string measures;
    std::size_t length = 0;
    for (const auto& row : plan.tasks_at(level)) {
        const std::string one =
            (measures.empty() ? "" : "；") + role_name(plan, row.role) + "：" + row.action;
        length += text::length(one);
        if (length > 1500) break; // the cards hold the rest
        measures += one;
    }
    return measures.empty() ? "按预案处置" : measures;
}

} // namespace activation
} // namespace bihuan
