#include "report/facts.hpp"

#include "core/redaction.hpp"
#include "report/texts.hpp"
#include "statistics/drill_figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace bihuan::report {
namespace {

Json breakdown_json(const std::vector<statistics::BreakdownRow>& rows) {
    Json::List list;
    for (const auto& row : rows) {
        Json rate;
        if (row.found > 0) rate = static_cast<double>(row.rectified) / static_cast<double>(row.found);
        list.push_back(Json::Object{{"name", row.name},
                                    {"visits", row.visits},
                                    {"found", row.found},
                                    {"rectified", row.rectified},
                                    {"open_at_end", row.open_at_end},
                                    {"overdue_at_end", row.overdue_at_end},
                                    {"rectification_rate", std::move(rate)}});
    }
    return list;
}

/// The rows that found something: what a chart of hazards shows.
Json found_json(const std::vector<statistics::BreakdownRow>& rows, std::int64_t found) {
    Json::List list;
    for (const auto& row : rows)
        if (row.found > 0)
            list.push_back(Json::Object{{"name", row.name},
                                        {"found", row.found},
                                        {"rectified", row.rectified},
                                        {"open_at_end", row.open_at_end},
                                        {"share_text", percent_text(row.found, found)}});
    return list;
}

/// 消防安全（25项，占18.11%）、… of the first three rows that found something.
std::string leading_text(const std::vector<statistics::BreakdownRow>& rows, std::int64_t found,
                         Language language) {
    std::string text;
    int named = 0;
    for (const auto& row : rows) {
        if (row.found == 0 || named == 3) break;
        ++named;
        const bool zh = language == Language::zh;
        if (!text.empty()) text += zh ? "、" : ", ";
        text += fmt::format(fmt::runtime(zh ? "{}（{}项，占{}）" : "{} ({}, {})"), row.name, row.found,
                            percent_text(row.found, found));
    }
    return text.empty() ? no_figure : text;
}

/// 安澜社区3项、… of the rows with open hazards, most first.
std::string open_text(std::vector<statistics::BreakdownRow> rows, Language language) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.open_at_end > b.open_at_end; });
    std::string text;
    for (const auto& row : rows) {
        if (row.open_at_end == 0) break;
        const std::string count = std::to_string(row.open_at_end);
        if (language == Language::zh)
            text += (text.empty() ? "" : "、") + row.name + count + "项";
        else
            text += (text.empty() ? "" : ", ") + row.name + " " + count;
    }
    return text.empty() ? no_figure : text;
}

std::int64_t rows_with_visits(const std::vector<statistics::BreakdownRow>& rows) {
    return std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.visits > 0; });
}

} // namespace

const Json& fact(const Json::Object& facts, std::string_view name) {
    for (const auto& [known, value] : facts)
        if (known == name) return value;
    throw std::logic_error("there is no fact " + std::string{name} + " yet");
}

void add_figures(const statistics::Figures& figures, Json::Object& facts) {
    const Json contract = to_json(figures);
    for (const auto& [name, value] : *contract.object()) {
        if (name == "hazards") {
            Json::Object hazards = *value.object();
            hazards.emplace_back("rectification_rate_text",
                                 percent_text(figures.rectified(), figures.found()));
            hazards.emplace_back("on_time_rate_text",
                                 percent_text(figures.closed_on_time, figures.due_in_period));
            hazards.emplace_back("general_rate_text",
                                 percent_text(figures.rectified_general, figures.found_general));
            hazards.emplace_back("major_rate_text",
                                 percent_text(figures.rectified_major, figures.found_major));
            hazards.emplace_back("found_open", figures.found() - figures.rectified());
            facts.emplace_back(name, std::move(hazards));
        } else if (name == "by_community") {
            facts.emplace_back(name, breakdown_json(figures.by_community));
        } else if (name == "by_industry") {
            facts.emplace_back(name, breakdown_json(figures.by_industry));
        } else if (name == "by_category") {
            facts.emplace_back(name, breakdown_json(figures.by_category));
        } else if (name == "by_month") {
            facts.emplace_back(name, breakdown_json(figures.by_month));
        } else {
            facts.emplace_back(name, value);
        }
    }
    facts.emplace_back("found_by_category", found_json(figures.by_category, figures.found()));
    facts.emplace_back("found_by_community", found_json(figures.by_community, figures.found()));
    facts.emplace_back("found_by_industry", found_json(figures.by_industry, figures.found()));
    facts.emplace_back("leading_categories_text",
                       leading_text(figures.by_category, figures.found(), Language::zh));
    facts.emplace_back("leading_industries_text",
                       leading_text(figures.by_industry, figures.found(), Language::zh));
    facts.emplace_back("open_communities_text", open_text(figures.by_community, Language::zh));
    facts.emplace_back("open_categories_text", open_text(figures.by_category, Language::zh));
    facts.emplace_back("communities_visited", rows_with_visits(figures.by_community));
    facts.emplace_back("industries_visited", rows_with_visits(figures.by_industry));
    facts.emplace_back("leading_categories_text_en",
                       leading_text(figures.by_category, figures.found(), Language::en));
    facts.emplace_back("leading_industries_text_en",
                       leading_text(figures.by_industry, figures.found(), Language::en));
    facts.emplace_back("open_communities_text_en", open_text(figures.by_community, Language::en));
    facts.emplace_back("open_categories_text_en", open_text(figures.by_category, Language::en));
}

Json::Object shared_facts(const Making& making) {
    const auto& [period, days, provisional] = making.reporting;
    const auto& figures = making.figures;
    Json::Object facts{{"kind", code_of(period.kind)},
                       {"year", period.year},
                       {"quarter", period.quarter == 0 ? Json{} : Json{period.quarter}},
                       {"provisional", provisional},
                       {"issued", Json{}},
                       {"is_issued", false},
                       {"office", making.identity.office},
                       {"superior", making.identity.superior},
                       {"made_on", making.made_on.text()},
                       {"made_on_text", date_text(making.made_on, Language::zh)},
                       {"made_on_text_en", date_text(making.made_on, Language::en)},
                       {"period_text", period.text(Language::zh)},
                       {"period_text_en", period.text(Language::en)},
                       {"range_text", range_text(days, Language::zh)},
                       {"range_text_en", range_text(days, Language::en)},
                       {"as_of_text", date_text(days.to, Language::zh)},
                       {"as_of_text_en", date_text(days.to, Language::en)}};
    add_figures(figures, facts);
    add_tables(making, facts);

    const auto count = [&](const char* list) { return fact(facts, "lists").find(list)->list()->size(); };
    facts.emplace_back("any", Json::Object{{"visits", figures.visits > 0},
                                           {"found", figures.found() > 0},
                                           {"found_open", figures.found() > figures.rectified()},
                                           {"carried_in", figures.carried_in > 0},
                                           {"due", figures.due_in_period > 0},
                                           {"open", figures.open_at_end > 0},
                                           {"overdue", figures.overdue_at_end > 0},
                                           {"transferred", figures.transferred_at_end > 0},
                                           {"major", count("major") > 0},
                                           {"major_open", count("major_open") > 0}});
    const std::int64_t late = figures.due_in_period - figures.closed_on_time;
    facts.emplace_back("late", Json::Object{{"any", late > 0},
                                            {"count", late},
                                            {"major_open", static_cast<std::int64_t>(count("major_open"))}});
    facts.emplace_back("drills", statistics::to_json(statistics::drills_of(making.reader, days)));
    facts.emplace_back("definitions", definitions_json());
    facts.emplace_back("explain",
                       "bihuan stats --from " + days.from.text() + " --to " + days.to.text() + " --explain ");
    return facts;
}

void with_issue(Json& facts, const Json& issued) {
    Json::Object with;
    for (const auto& [name, value] : *facts.object()) {
        if (name == "issued")
            with.emplace_back(name, issued);
        else if (name == "is_issued")
            with.emplace_back(name, true);
        else
            with.emplace_back(name, value);
    }
    facts = std::move(with);
}

Json months_json(const statistics::Figures& figures, const statistics::Figures* year_before) {
    Json::List months;
    for (std::size_t i = 0; i < figures.by_month.size(); ++i) {
        const auto& row = figures.by_month[i];
        // A breakdown by month also has rows of earlier months, whose hazards were open in the period.
        if (row.name < figures.period.from.month_text()) continue;
        const int month = std::stoi(row.name.substr(5));
        Json visits, found;
        if (year_before) {
            const std::string name =
                std::to_string(std::stoi(row.name.substr(0, 4)) - 1) + row.name.substr(4);
            const auto& rows = year_before->by_month;
            const auto same =
                std::find_if(rows.begin(), rows.end(), [&](const auto& of) { return of.name == name; });
            visits = same == rows.end() ? std::int64_t{0} : same->visits;
            found = same == rows.end() ? std::int64_t{0} : same->found;
        }
        months.push_back(Json::Object{{"name", row.name},
                                      {"label", month_text(month, Language::zh)},
                                      {"label_en", month_text(month, Language::en)},
                                      {"visits", row.visits},
                                      {"found", row.found},
                                      {"visits_year_before", std::move(visits)},
                                      {"found_year_before", std::move(found)}});
    }
    return months;
}

void add_title(const Making& making, const std::string& report, Json::Object& facts) {
    const auto& [period, days, provisional] = making.reporting;
    const std::string until = provisional ? "（截至" + date_text(days.to, Language::zh) + "）" : "";
    const std::string title = period.text(Language::zh) + report + until;
    facts.emplace_back("title", making.identity.office + title);
    facts.emplace_back("title_lines", making.identity.office + "\n" + title);
}

Json facts_of(const db::Reader& reader, const ReportPeriod& period, const Identity& identity,
              Instant made_at) {
    const Date made_on = made_at.local_date();
    const Reporting reporting = reporting_on(period, made_on);
    Making making{reader, reporting, identity, made_on, statistics::figures_of(reader, reporting.days)};
    // These are words that somebody typed; communities are the office's own.
    for (auto* rows : {&making.figures.by_industry, &making.figures.by_category})
        for (auto& row : *rows)
            row.name = redacted(row.name);
    Json::Object facts = shared_facts(making);
    if (period.kind == ReportKind::quarterly)
        add_quarterly_facts(making, facts);
    else
        add_annual_facts(making, facts);
    return facts;
}

} // namespace bihuan::report
