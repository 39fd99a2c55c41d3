#include "workpaper/bindable.hpp"

#include "core/problem.hpp"
#include "report/texts.hpp"
#include "statistics/enforcement_figures.hpp"
#include "statistics/figures.hpp"
#include "workpaper/facts.hpp"

#include <algorithm>

namespace bihuan::workpaper {
namespace {

using enum ledger::CellKind;

constexpr std::string_view of_figures = "figures.";

/// The contract's figures of a period.
std::vector<BindableFigure> contract_figures() {
    return {{"inspections.visits", "检查（家次）", "visits", number},
            {"inspections.enterprises", "检查企业（家）", "enterprises inspected", number},
            {"inspections.reinspections", "复查（家次）", "re-inspections", number},
            {"hazards.found", "发现隐患（项）", "hazards found", number},
            {"hazards.found_general", "发现一般隐患（项）", "general hazards found", number},
            {"hazards.found_major", "发现重大隐患（项）", "major hazards found", number},
            {"hazards.rectified", "已整改（项）", "rectified", number},
            {"hazards.rectified_general", "一般隐患已整改（项）", "general hazards rectified", number},
            {"hazards.rectified_major", "重大隐患已整改销号（项）", "major hazards rectified", number},
            {"hazards.rectification_rate", "整改率", "rate of rectification", share},
            {"hazards.carried_in", "上期遗留（项）", "carried in", number},
            {"hazards.closed_in_period", "本期销号（项）", "closed in the period", number},
            {"hazards.open_at_end", "期末未整改（项）", "open at the end", number},
            {"hazards.overdue_at_end", "期末逾期（项）", "overdue at the end", number},
            {"hazards.transferred_at_end", "期末已移送（项）", "transferred at the end", number},
            {"hazards.on_time_rate", "按期整改率", "rate on time", share}};
}

std::vector<BindableFigure> all_figures() {
    auto all = contract_figures();
    for (const auto& column : tables_of(WorkpaperKind::statistics_table).front().columns)
        if (column.kind != text)
            all.push_back({"statistics_table.total." + std::string{column.field},
                           "统计表合计：" + std::string{column.zh},
                           "statistics table: " + std::string{column.en}, column.kind});
    for (const auto& [name, zh, en, kind] :
         {BindableFigure{"office", "填报单位", "the office", text},
          BindableFigure{"range_text", "统计期间（文字）", "the period in words", text},
          BindableFigure{"from", "起始日", "first day", day}, BindableFigure{"to", "截止日", "last day", day},
          BindableFigure{"made_on", "填报日期", "day of the making", day}})
        all.push_back({name, zh, en, kind});
    return all;
}

std::vector<PaperColumn> breakdown_fields() {
    return {{"#", "序号", "No.", number},
            {"name", "名称", "name", text},
            {"visits", "检查（家次）", "visits", number},
            {"found", "发现隐患（项）", "found", number},
            {"rectified", "已整改（项）", "rectified", number},
            {"open_at_end", "期末未整改（项）", "open at the end", number},
            {"overdue_at_end", "期末逾期（项）", "overdue at the end", number}};
}

std::vector<BindableList> all_lists() {
    std::vector<BindableList> all;
    for (const auto kind : {WorkpaperKind::hazard_ledger, WorkpaperKind::overdue_list,
                            WorkpaperKind::statistics_table, WorkpaperKind::publicity_list})
        for (const auto& table : tables_of(kind))
            all.push_back({std::string{code_of(kind)} + "." + std::string{table.name},
                           std::string{table.zh},
                           std::string{table.en},
                           {table.columns.begin(), table.columns.end()}});
    for (const auto& [name, zh, en] :
         {std::tuple{"by_community", "各社区", "by community"},
          std::tuple{"by_industry", "各行业", "by industry"},
          std::tuple{"by_category", "各类别", "by category"}, std::tuple{"by_month", "各月", "by month"}})
        all.push_back({std::string{of_figures} + name, zh, en, breakdown_fields()});
    return all;
}

template<class List>
auto* named(const List& list, std::string_view name) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& of) { return of.name == name; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const std::vector<BindableFigure>& bindable_figures() {
    static const auto all = all_figures();
    return all;
}

const std::vector<BindableList>& bindable_lists() {
    static const auto all = all_lists();
    return all;
}

const BindableFigure* bindable_figure(std::string_view name) {
    return named(bindable_figures(), name);
}

const BindableList* bindable_list(std::string_view name) {
    return named(bindable_lists(), name);
}

struct BindableValues::State {
    const db::Reader& reader;
    const Asked& asked;
    std::map<std::string, Json, std::less<>> sources;

    /// The facts of a paper, or the figures.
    const Json& source(std::string_view name) {
        if (const auto known = sources.find(name); known != sources.end()) return known->second;
        Json read;
        if (name == "figures") {
            const Period days{asked.period.from, asked.as_of()};
            const auto community = community_of_figures(asked);
            read = statistics::with_enforcement(
                statistics::to_json(statistics::figures_of(reader, days, community)), reader, days,
                community);
        } else {
            Asked of = asked;
            of.kind = parse_enum<WorkpaperKind>(name).value();
            read = facts_of(reader, of);
        }
        return sources.emplace(std::string{name}, std::move(read)).first->second;
    }
};

BindableValues::BindableValues(const db::Reader& reader, const Asked& asked)
    : state_(std::make_unique<State>(State{reader, asked, {}})) {}
BindableValues::~BindableValues() = default;

Json BindableValues::figure(const BindableFigure& of) const {
    const auto& asked = state_->asked;
    if (of.name == "office") return asked.office;
    if (of.name == "range_text") return report::range_text(asked.period, Language::zh);
    if (of.name == "from") return asked.period.from.text();
    if (of.name == "to") return asked.period.to.text();
    if (of.name == "made_on") return asked.today().text();
    const auto dot = of.name.find('.');
    const bool of_paper = of.name.starts_with("statistics_table.");
    const Json* found = of_paper ? state_->source(of.name.substr(0, dot)).at_path(of.name.substr(dot + 1))
                                 : state_->source("figures").at_path(of.name);
    return found ? *found : Json{};
}

const Json::List& BindableValues::rows(const BindableList& of) const {
    const auto dot = of.name.find('.');
    const Json* found = state_->source(of.name.substr(0, dot)).find(of.name.substr(dot + 1));
    return *found->list();
}

} // namespace bihuan::workpaper
