// One page for a leader before the meeting: my communities, this month.
#include "core/problem.hpp"
#include "core/text.hpp"
#include "responsibility/leader_month.hpp"
#include "statistics/figures.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/hazard_lines.hpp"

#include <algorithm>

namespace bihuan::workpaper {
namespace {

constexpr std::size_t longest_shown = 3;

/// The communities that the leader answers for on the day, of those that may be seen.
std::vector<std::string> communities_of(const db::Reader& reader, const Asked& asked) {
    std::vector<std::string> all;
    reader.each(
        "SELECT DISTINCT community FROM community_leader_term WHERE leader = $1 AND valid_from <= $2 AND "
        "(valid_to IS NULL OR valid_to >= $2) ORDER BY community",
        {asked.leader, asked.as_of()}, [&](const db::Row& row) {
            const std::string name{row.text(0)};
            if (!asked.areas ||
                std::find(asked.areas->begin(), asked.areas->end(), name) != asked.areas->end())
                all.push_back(name);
        });
    if (all.empty())
        throw Problem{ProblemKind::not_found, {{"what", "包保领导 / leader"}, {"key", asked.leader}}};
    return all;
}

Json row_of(const std::string& name, const statistics::Figures& of) {
    return Json::Object{{"name", name},
                        {"visits", of.visits},
                        {"found", of.found()},
                        {"closed", of.closed_in_period},
                        {"open_at_end", of.open_at_end},
                        {"overdue_at_end", of.overdue_at_end}};
}

/// Days that an open hazard has been open.
std::int64_t days_open(const Json& row, Date as_of) {
    return days_between(Date::parse(*row.find("found_on")->text()).value(), as_of);
}

Json longest_open(const db::Reader& reader, const Asked& asked, const std::vector<std::string>& communities) {
    hazard::Filter filter;
    filter.areas = communities;
    filter.found_to = asked.as_of();
    filter.today = asked.today();
    Json::List open;
    each_hazard_line(reader, filter, asked.as_of(), [&](const Hazard&, Json line) {
        if (!line.find("closed_on")->is_null()) return;
        line.set("days_open", days_open(line, asked.as_of()));
        open.push_back(std::move(line));
        std::stable_sort(open.begin(), open.end(), [](const Json& one, const Json& other) {
            return *one.find("found_on")->text() < *other.find("found_on")->text();
        });
        if (open.size() > longest_shown) open.pop_back();
    });
    return open;
}

/// The leader's own visits (走访) of the period: owed and made.
Json own_visits(const db::Reader& reader, const Asked& asked) {
    const responsibility::AnsweringBook book{reader};
    std::int64_t owed = 0, made = 0, left = 0;
    for (const auto& [person, name] : responsibility::leaders_of(book, asked.period)) {
        if (name != asked.leader) continue;
        const auto month = responsibility::leader_month(reader, book, person, asked.period, asked.today());
        for (const auto& visits : month.visits)
            owed += visits.owed, made += visits.made, left += visits.left();
    }
    return Json::Object{{"owed", owed}, {"made", made}, {"left", left}};
}

/// Visits that the head approved and that are still to be made by the end of the period.
std::int64_t planned_visits(const db::Reader& reader, const Asked& asked,
                            const std::vector<std::string>& communities) {
    db::Conditions conditions;
    conditions.add("day_to <= ?", asked.period.to)
        .within("community", std::optional<std::vector<std::string>>{communities});
    return reader
        .integer("SELECT count(DISTINCT subject) FROM inspection_task_day WHERE " + conditions.text(),
                 conditions.parameters())
        .value_or(0);
}

std::int64_t late_of_office(const db::Reader& reader, const Asked& asked,
                            const std::vector<std::string>& communities) {
    db::Conditions conditions;
    conditions.add("day_to < ?", asked.today())
        .within("community", std::optional<std::vector<std::string>>{communities});
    return reader
        .integer("SELECT count(*) FROM hazard_office_day WHERE " + conditions.text(), conditions.parameters())
        .value_or(0);
}

} // namespace

void add_leader_brief(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    if (asked.leader.empty())
        throw Problem{
            ProblemKind::invalid_input, {}, {{"/leader", FieldFault::required, {}, "包保领导", "leader"}}};
    const auto communities = communities_of(reader, asked);
    const Period until{asked.period.from, asked.as_of()};
    Json::List rows;
    statistics::Figures sum;
    for (const auto& name : communities) {
        const auto of = statistics::figures_of(reader, until, name);
        rows.push_back(row_of(name, of));
        sum.visits += of.visits;
        sum.found_general += of.found_general;
        sum.found_major += of.found_major;
        sum.closed_in_period += of.closed_in_period;
        sum.open_at_end += of.open_at_end;
        sum.overdue_at_end += of.overdue_at_end;
        sum.due_in_period += of.due_in_period;
        sum.closed_on_time += of.closed_on_time;
    }
    Json longest = longest_open(reader, asked, communities);
    facts.emplace_back("leader", asked.leader);
    facts.emplace_back("communities_text", text::join(communities, "、"));
    facts.emplace_back("figures", row_of("合计", sum));
    facts.emplace_back("found_major", sum.found_major);
    facts.emplace_back("communities", std::move(rows));
    facts.emplace_back("own_visits", own_visits(reader, asked));
    facts.emplace_back("planned_visits", planned_visits(reader, asked, communities));
    facts.emplace_back("office_late", late_of_office(reader, asked, communities));
    facts.emplace_back("has_longest_open", !longest.list()->empty());
    facts.emplace_back("longest_open", std::move(longest));
}

} // namespace bihuan::workpaper
