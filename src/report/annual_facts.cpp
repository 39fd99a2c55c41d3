#include "report/comparison.hpp"
#include "report/facts.hpp"
#include "report/texts.hpp"
#include "statistics/enforcement_figures.hpp"

#include <stdexcept>

namespace bihuan::report {
namespace {

/// One quarter within the year. What it found and how much of that was rectified is as of the end of the
/// year, so that quarters add up to it; the rate of its own report, as of its own end, stands beside.
struct QuarterOfYear {
    int quarter = 0;
    statistics::BreakdownRow of_year;
    statistics::Figures of_quarter;
};

std::vector<QuarterOfYear> quarters_of(const Making& making) {
    std::vector<QuarterOfYear> quarters;
    const int year = making.reporting.period.year;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        Period days = quarter_period(year, quarter);
        if (days.from > making.reporting.days.to) break;
        days.to = std::min(days.to, making.reporting.days.to);
        QuarterOfYear row;
        row.quarter = quarter;
        row.of_quarter = statistics::figures_of(making.reader, days);
        for (const auto& month : making.figures.by_month)
            if (month.name >= days.from.month_text() && month.name <= days.to.month_text()) {
                row.of_year.visits += month.visits;
                row.of_year.found += month.found;
                row.of_year.rectified += month.rectified;
            }
        quarters.push_back(std::move(row));
    }
    return quarters;
}

/// The sum of the quarters is the year: visits always; hazards as they count at the end of the year. A
/// quarter's own report may have found more, those that were voided later.
void require_sum(const Making& making, const std::vector<QuarterOfYear>& quarters) {
    statistics::BreakdownRow sum;
    std::int64_t reinspections = 0;
    for (const auto& row : quarters) {
        sum.visits += row.of_year.visits;
        sum.found += row.of_year.found;
        sum.rectified += row.of_year.rectified;
        reinspections += row.of_quarter.reinspections;
        if (row.of_quarter.visits != row.of_year.visits || row.of_quarter.found() < row.of_year.found)
            throw std::logic_error("a quarter and its months disagree");
    }
    const auto& year = making.figures;
    if (sum.visits != year.visits || sum.found != year.found() || sum.rectified != year.rectified() ||
        reinspections != year.reinspections)
        throw std::logic_error("the quarters do not add up to the year");
}

Json quarters_json(const std::vector<QuarterOfYear>& quarters) {
    Json::List list;
    for (const auto& [quarter, year, own] : quarters) {
        Json rate;
        if (year.found > 0) rate = static_cast<double>(year.rectified) / static_cast<double>(year.found);
        const auto own_rate = own.rectification_rate();
        list.push_back(Json::Object{{"quarter", quarter},
                                    {"name", quarter_text(quarter, Language::zh)},
                                    {"name_en", "Q" + std::to_string(quarter)},
                                    {"visits", year.visits},
                                    {"reinspections", own.reinspections},
                                    {"found", year.found},
                                    {"rectified", year.rectified},
                                    {"rectification_rate", std::move(rate)},
                                    {"own_rectification_rate", own_rate ? Json{*own_rate} : Json{}},
                                    {"open_at_quarter_end", own.open_at_end},
                                    // As text: the stocks of four days have no sum.
                                    {"open_at_quarter_end_text", std::to_string(own.open_at_end)},
                                    {"overdue_at_quarter_end", own.overdue_at_end},
                                    {"voided_later", own.found() - year.found}});
    }
    return list;
}

/// The figures of the paragraph for the yearly rule-of-law report (法治政府建设年度报告). What no record of
/// the system says is null, and a blank to fill in on paper.
Json rule_of_law_json(const Making& making, const Json& effort) {
    const auto& figures = making.figures;
    const bool has_patrols = *effort.find("has_patrols")->boolean();
    const auto of_patrols = [&](const char* name) { return has_patrols ? *effort.find(name) : Json{}; };
    const auto printed = [](const Json& value) {
        return value.integer() ? std::to_string(*value.integer()) : std::string{to_fill_in};
    };
    const Json patrols = of_patrols("patrols"), person_times = of_patrols("patrol_person_times");
    Json penalties, penalty_yuan;
    if (statistics::keeps_penalties(making.reader)) {
        const auto of_year = statistics::penalties_of(making.reader, making.reporting.days);
        penalties = of_year.cases;
        penalty_yuan = of_year.fine_yuan;
    }
    return Json::Object{{"visits", figures.visits},
                        {"found", figures.found()},
                        {"rectified", figures.rectified()},
                        {"rectification_rate_text", percent_text(figures.rectified(), figures.found())},
                        {"patrols", patrols},
                        {"patrols_text", printed(patrols)},
                        {"patrol_person_times", person_times},
                        {"patrol_person_times_text", printed(person_times)},
                        {"plans", Json{}},
                        {"plans_text", to_fill_in},
                        {"penalties", penalties},
                        {"penalties_text", printed(penalties)},
                        {"penalty_yuan", penalty_yuan},
                        {"penalty_yuan_text", printed(penalty_yuan)}};
}

} // namespace

void add_annual_facts(const Making& making, Json::Object& facts) {
    const auto& [period, days, provisional] = making.reporting;
    const Earlier last_year = earlier_of(
        making.reader, bihuan::year_before(days), provisional ? "去年同期" : "上年",
        provisional ? "the same days last year" : "the year before", "上年无数据", "no data of last year");
    facts.emplace_back("comparison", comparison_json(making.figures, std::nullopt, last_year));
    facts.emplace_back("months",
                       months_json(making.figures, last_year.figures ? &*last_year.figures : nullptr));
    facts.emplace_back("months_have_year_before", last_year.figures.has_value());

    const auto quarters = quarters_of(making);
    require_sum(making, quarters);
    facts.emplace_back("by_quarter", quarters_json(quarters));
    std::int64_t voided_later = 0;
    for (const auto& row : quarters)
        voided_later += row.of_quarter.found() - row.of_year.found;
    facts.emplace_back("voided_after_their_quarter", voided_later);
    facts.emplace_back("any_voided_after_their_quarter", voided_later > 0);
    facts.emplace_back("rule_of_law", rule_of_law_json(making, fact(facts, "effort")));
    facts.emplace_back("next", next_period_json(making, *fact(facts, "lists").find("open_at_end")));

    add_title(making, "安全生产工作年度报告", facts);
    std::string title_en = "Annual work safety report " + period.text(Language::en);
    if (provisional) title_en += " (until " + date_text(days.to, Language::en) + ")";
    facts.emplace_back("title_en", title_en);
}

} // namespace bihuan::report
