#include "report/facts.hpp"

#include "core/text.hpp"
#include "hazard/hazard.hpp"
#include "inspection/inspection.hpp"
#include "core/redaction.hpp"
#include "report/texts.hpp"
#include "statistics/effort.hpp"
#include "statistics/leaders.hpp"
#include "statistics/lists.hpp"
#include "statistics/statutory.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace bihuan::report {
namespace {

using statistics::ListedHazard;

std::string standing(const ListedHazard& hazard, Language language) {
    const bool zh = language == Language::zh;
    if (hazard.closed_on)
        return zh ? hazard.closed_on->text() + "销号" : "closed " + hazard.closed_on->text();
    std::string text = hazard.transferred_on ? (zh ? "已移送" + redacted(hazard.transferred_to)
                                                   : "transferred to " + redacted(hazard.transferred_to))
                                             : (zh ? "整改中" : "open");
    const std::string days = std::to_string(hazard.days_overdue);
    if (hazard.days_overdue > 0) text += zh ? "，逾期" + days + "日" : ", " + days + " days overdue";
    if (hazard.listed_on) text += zh ? "，已挂牌督办" : ", under special supervision";
    return text;
}

Json listed_json(const ListedHazard& hazard) {
    const auto date = [](const std::optional<Date>& of) { return of ? Json{of->text()} : Json{}; };
    const auto& level = text_of(parse_enum<HazardLevel>(hazard.level).value_or(HazardLevel::general));
    return Json::Object{{"code", hazard.code},
                        {"enterprise_name", redacted(hazard.enterprise_name)},
                        {"community", hazard.community},
                        {"category", redacted(hazard.category)},
                        {"description", redacted(hazard.description)},
                        {"level", hazard.level},
                        {"level_text", level.zh},
                        {"level_text_en", level.en},
                        {"responsible", redacted(hazard.responsible)},
                        {"found_on", hazard.found_on.text()},
                        {"due_date", date(hazard.due_date)},
                        {"days_overdue", hazard.days_overdue},
                        {"closed_on", date(hazard.closed_on)},
                        {"transferred_on", date(hazard.transferred_on)},
                        {"transferred_to", redacted(hazard.transferred_to)},
                        {"listed_on", date(hazard.listed_on)},
                        {"planned_on", date(hazard.planned_on)},
                        {"standing", standing(hazard, Language::zh)},
                        {"standing_en", standing(hazard, Language::en)}};
}

Json list_json(const std::vector<ListedHazard>& hazards) {
    Json::List list;
    for (const auto& hazard : hazards)
        list.push_back(listed_json(hazard));
    return list;
}

void require_length(const Json& list, std::int64_t figure, const char* what) {
    if (static_cast<std::int64_t>(list.list()->size()) != figure)
        throw std::logic_error(std::string{"a list is not as long as its figure: "} + what);
}

Json lists_json(const Making& making) {
    auto lists = statistics::lists_of(making.reader, making.reporting.days);
    std::vector<ListedHazard> major_open;
    std::copy_if(lists.major.begin(), lists.major.end(), std::back_inserter(major_open),
                 [](const auto& hazard) { return !hazard.closed_on; });
    Json::Object json{{"major", list_json(lists.major)},
                      {"major_open", list_json(major_open)},
                      {"open_at_end", list_json(lists.open_at_end)},
                      {"overdue_at_end", list_json(lists.overdue_at_end)},
                      {"transferred_at_end", list_json(lists.transferred_at_end)}};
    require_length(json[2].second, making.figures.open_at_end, "open_at_end");
    require_length(json[3].second, making.figures.overdue_at_end, "overdue_at_end");
    require_length(json[4].second, making.figures.transferred_at_end, "transferred_at_end");
    return json;
}

/// The statistics table with its total as the last row, and the investment in 万元.
Json statutory_json(const Making& making) {
    auto table = statistics::statutory_table(making.reader, making.reporting.days);
    const auto& total = table.total;
    if (total.general_found != making.figures.found_general ||
        total.major_found != making.figures.found_major ||
        total.general_rectified != making.figures.rectified_general ||
        total.major_rectified != making.figures.rectified_major)
        throw std::logic_error("the statistics table and the figures disagree");
    Json::List rows;
    const auto add = [&](const statistics::SectorRow& row, const Json& counted) {
        Json::Object object = *counted.object();
        object.emplace_back("sector_en", &row == &table.total ? "Total" : row.sector.c_str());
        object.emplace_back("funds_ten_thousands", static_cast<double>(row.funds_invested) / 10'000);
        rows.push_back(std::move(object));
    };
    const Json json = to_json(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        add(table.rows[i], (*json.find("rows")->list())[i]);
    add(table.total, *json.find("total"));
    return Json::Object{{"rows", std::move(rows)},
                        {"unplanned", table.total.unplanned()},
                        {"has_unplanned", table.total.unplanned() > 0}};
}

Json leaders_json(const Making& making) {
    Json::List list;
    for (const auto& [communities, sum] : statistics::by_leader(making.reader, making.figures)) {
        Json rate;
        if (sum.found > 0) rate = static_cast<double>(sum.rectified) / static_cast<double>(sum.found);
        list.push_back(Json::Object{{"leader", sum.name},
                                    {"communities", text::join(communities, "、")},
                                    {"visits", sum.visits},
                                    {"found", sum.found},
                                    {"rectified", sum.rectified},
                                    {"open_at_end", sum.open_at_end},
                                    {"overdue_at_end", sum.overdue_at_end},
                                    {"rectification_rate", std::move(rate)}});
    }
    return list;
}

Json effort_json(const Making& making) {
    const auto effort = statistics::effort_of(making.reader, making.reporting.days);
    if (effort.visit_teams != making.figures.visits)
        throw std::logic_error("teams sent out and visits disagree");
    Json::Object json = *to_json(effort).object();
    json.emplace_back("has_patrols", effort.patrols > 0);
    return json;
}

} // namespace

Json inspections_by_kind(const db::Reader& reader, const statistics::Figures& figures) {
    std::vector<std::pair<InspectionKind, std::int64_t>> kinds;
    std::int64_t visits = 0;
    reader.each("SELECT kind, count(*) FROM inspection_visit WHERE date <= $1 AND date >= $2 GROUP BY kind",
                {figures.period.to, figures.period.from}, [&](const db::Row& row) {
                    const auto kind =
                        parse_enum<InspectionKind>(row.text(0)).value_or(InspectionKind::routine);
                    kinds.emplace_back(kind, row.integer(1));
                    if (kind != InspectionKind::reinspection) visits += row.integer(1);
                });
    if (visits != figures.visits) throw std::logic_error("inspections by kind and visits disagree");
    std::sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    Json::List list;
    for (const auto& [kind, count] : kinds)
        list.push_back(Json::Object{{"kind", code_of(kind)},
                                    {"name", text_of(kind).zh},
                                    {"name_en", text_of(kind).en},
                                    {"count", count},
                                    {"is_visit", kind != InspectionKind::reinspection}});
    return list;
}

void add_tables(const Making& making, Json::Object& facts) {
    facts.emplace_back("lists", lists_json(making));
    facts.emplace_back("statutory", statutory_json(making));
    facts.emplace_back("by_leader", leaders_json(making));
    facts.emplace_back("effort", effort_json(making));
    const Json kinds = inspections_by_kind(making.reader, making.figures);
    std::string zh, en;
    for (const auto& kind : *kinds.list()) {
        if (!*kind.find("is_visit")->boolean()) continue;
        const std::string count = std::to_string(*kind.find("count")->integer());
        zh += (zh.empty() ? "" : "、") + *kind.find("name")->text() + count + "家次";
        en += (en.empty() ? "" : ", ") + *kind.find("name_en")->text() + " " + count;
    }
    facts.emplace_back("by_kind", kinds);
    facts.emplace_back("kinds_text", zh.empty() ? no_figure : zh);
    facts.emplace_back("kinds_text_en", en.empty() ? no_figure : en);
}

Json next_period_json(const Making& making, const Json& open_hazards) {
    const ReportPeriod next = making.reporting.period.next();
    const Period days = next.days();
    std::map<std::string, std::int64_t> by_month;
    Json::List due;
    std::int64_t later = 0;
    for (const auto& hazard : *open_hazards.list()) {
        const Json& date = *hazard.find("due_date");
        if (!date.text()) continue;
        const Date due_date = Date::parse(*date.text()).value();
        if (due_date > days.to) ++later;
        // A deadline on the last day of the period falls to the next one: it is not overdue yet.
        if (due_date < making.reporting.days.to || due_date > days.to) continue;
        ++by_month[due_date.month_text()];
        due.push_back(hazard);
    }
    std::string zh, en;
    for (const auto& [month, count] : by_month) {
        const int number = std::stoi(month.substr(5));
        zh += (zh.empty() ? "" : "、") + month_text(number, Language::zh) + std::to_string(count) + "项";
        en += (en.empty() ? "" : ", ") + month_text(number, Language::en) + " " + std::to_string(count);
    }
    const auto count = static_cast<std::int64_t>(due.size());
    return Json::Object{{"period_text", next.text(Language::zh)},
                        {"period_text_en", next.text(Language::en)},
                        {"due_count", count},
                        {"any_due", count > 0},
                        {"later_count", later},
                        {"months_text", zh},
                        {"months_text_en", en},
                        {"due", std::move(due)}};
}

} // namespace bihuan::report
