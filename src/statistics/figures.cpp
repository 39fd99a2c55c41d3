#include "statistics/figures.hpp"

#include "core/problem.hpp"
#include "statistics/breakdown.hpp"
#include "statistics/statement.hpp"

namespace bihuan::statistics {
namespace {

/// Figures while they are counted.
struct Counting {
    Figures figures;
    Breakdown by_community, by_industry, by_category, by_month;
};

std::optional<double> rate(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// `2023-04` of every month that the period touches.
std::vector<std::string> months_of(const Period& period) {
    std::vector<std::string> months;
    for (Date day = period.from; day <= period.to; day = day.plus_days(1))
        if (months.empty() || day.day() == 1) months.push_back(day.month_text());
    return months;
}

void count_visits(const db::Reader& reader, const db::Parameters& asked, Counting& counting) {
    Figures& figures = counting.figures;
    reader.each(statement("visits_of_period"), asked, [&](const db::Row& row) {
        const std::int64_t visits = row.integer(3);
        figures.visits += visits;
        figures.reinspections += row.integer(4);
        counting.by_community[row.text(0)].visits += visits;
        counting.by_industry[row.text(1)].visits += visits;
        counting.by_month[row.text(2)].visits += visits;
    });
    figures.enterprises = reader.integer(statement("enterprises_of_period"), asked).value_or(0);

    std::int64_t without_hazard = figures.visits;
    reader.each(statement("visits_by_category"), asked, [&](const db::Row& row) {
        counting.by_category[row.text(0)].visits += row.integer(1);
        without_hazard -= row.integer(1);
    });
    counting.by_category[nothing_found].visits += without_hazard;
}

/// Counts one hazard whose life touches the period; the columns are those of hazards_of_period.sql.
void count_hazard(const db::Row& row, std::string_view from, std::string_view to, Counting& counting) {
    // ISO dates: the order of the texts is the order of the days.
    const std::string_view found_on = row.text(4);
    const bool major = row.text(3) == "major";
    const bool found = found_on >= from;
    const bool closed = !row.is_null(5) && row.text(5) <= to;
    const bool overdue = !closed && row.boolean(7);

    Figures& figures = counting.figures;
    figures.carried_in += !found;
    figures.closed_in_period += closed;
    figures.open_at_end += !closed;
    figures.overdue_at_end += overdue;
    figures.transferred_at_end += !closed && !row.is_null(6) && row.text(6) <= to;
    if (found) {
        (major ? figures.found_major : figures.found_general) += 1;
        (major ? figures.rectified_major : figures.rectified_general) += closed;
    }
    for (BreakdownRow* of : {&counting.by_community[row.text(0)], &counting.by_industry[row.text(1)],
                             &counting.by_category[row.text(2)], &counting.by_month[found_on.substr(0, 7)]}) {
        of->found += found;
        of->rectified += found && closed;
        of->open_at_end += !closed;
        of->overdue_at_end += overdue;
    }
}

Json rate_json(const std::optional<double>& rate) {
    return rate ? Json{*rate} : Json{};
}

Json rows_json(const std::vector<BreakdownRow>& rows) {
    Json::List list;
    for (const auto& row : rows)
        list.push_back(Json::Object{{"name", row.name},
                                    {"visits", row.visits},
                                    {"found", row.found},
                                    {"rectified", row.rectified},
                                    {"open_at_end", row.open_at_end},
                                    {"overdue_at_end", row.overdue_at_end}});
    return list;
}

} // namespace

std::optional<double> Figures::rectification_rate() const {
    return rate(rectified(), found());
}

std::optional<double> Figures::on_time_rate() const {
    return rate(closed_on_time, due_in_period);
}

void require_known_community(const db::Reader& reader, const std::string& community, std::string_view field) {
    if (community.empty()) return;
    for (const auto* sql : {"SELECT count(*) FROM community_leader WHERE community = $1",
                            "SELECT count(*) FROM inspection_visit WHERE community = $1"})
        if (reader.integer(sql, {community}).value_or(0) > 0) return;
    throw Problem{
        ProblemKind::invalid_input,
        {},
        {{std::string{field}, FieldFault::no_such_record, {{"value", community}}, "社区", "community"}}};
}

Figures figures_of(const db::Reader& reader, const Period& period, const std::string& community) {
    Counting counting;
    Figures& figures = counting.figures;
    figures.period = period;
    figures.community = community;
    const db::Parameters asked{period.to, period.from, community};
    const std::string from = period.from.text(), to = period.to.text();

    count_visits(reader, asked, counting);
    reader.each(statement("hazards_of_period"), asked,
                [&](const db::Row& row) { count_hazard(row, from, to, counting); });
    reader.each(statement("due_in_period"), asked, [&](const db::Row& row) {
        figures.due_in_period = row.integer(0);
        figures.closed_on_time = row.integer(1);
    });

    using Order = Breakdown::Order;
    const auto months = months_of(period);
    for (const auto& month : months)
        counting.by_month[month];
    figures.by_community = counting.by_community.sorted(Order::most_found);
    figures.by_industry = counting.by_industry.sorted(Order::most_found);
    figures.by_category = counting.by_category.sorted(Order::most_found);
    figures.by_month = counting.by_month.sorted(Order::by_name, months);
    require_adding_up(figures);
    return std::move(counting.figures);
}

Json to_json(const Figures& figures) {
    const Json community = figures.community.empty() ? Json{} : Json{figures.community};
    return Json::Object{
        {"period", Json::Object{{"from", figures.period.from.text()}, {"to", figures.period.to.text()}}},
        {"community", community},
        {"as_of", figures.period.to.text()},
        {"inspections", Json::Object{{"visits", figures.visits},
                                     {"enterprises", figures.enterprises},
                                     {"reinspections", figures.reinspections}}},
        {"hazards", Json::Object{{"found", figures.found()},
                                 {"found_general", figures.found_general},
                                 {"found_major", figures.found_major},
                                 {"rectified", figures.rectified()},
                                 {"rectified_general", figures.rectified_general},
                                 {"rectified_major", figures.rectified_major},
                                 {"rectification_rate", rate_json(figures.rectification_rate())},
                                 {"carried_in", figures.carried_in},
                                 {"closed_in_period", figures.closed_in_period},
                                 {"open_at_end", figures.open_at_end},
                                 {"overdue_at_end", figures.overdue_at_end},
                                 {"transferred_at_end", figures.transferred_at_end},
                                 {"on_time_rate", rate_json(figures.on_time_rate())},
                                 {"due_in_period", figures.due_in_period},
                                 {"closed_on_time", figures.closed_on_time}}},
        {"by_community", rows_json(figures.by_community)},
        {"by_industry", rows_json(figures.by_industry)},
        {"by_category", rows_json(figures.by_category)},
        {"by_month", rows_json(figures.by_month)}};
}

} // namespace bihuan::statistics
