#include "statistics/breakdown.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace bihuan::statistics {
namespace {

bool counts_something(const BreakdownRow& row) {
    return row.visits || row.found || row.rectified || row.open_at_end || row.overdue_at_end;
}

void require(bool holds, const std::string& what) {
    if (!holds) throw std::logic_error("figures do not add up: " + what);
}

} // namespace

BreakdownRow& Breakdown::operator[](std::string_view name) {
    if (name.empty()) name = not_filled_in;
    if (const auto found = rows_.find(name); found != rows_.end()) return found->second;
    BreakdownRow row;
    row.name = name;
    return rows_.emplace(name, std::move(row)).first->second;
}

std::vector<BreakdownRow> Breakdown::sorted(Order order, const std::vector<std::string>& always) const {
    std::vector<BreakdownRow> rows;
    for (const auto& [name, row] : rows_)
        if (counts_something(row) || std::find(always.begin(), always.end(), name) != always.end())
            rows.push_back(row);
    std::sort(rows.begin(), rows.end(), [order](const BreakdownRow& a, const BreakdownRow& b) {
        if (order == Order::by_name) return a.name < b.name;
        return std::tuple{-a.found, -a.visits, std::string_view{a.name}} <
               std::tuple{-b.found, -b.visits, std::string_view{b.name}};
    });
    return rows;
}

void require_adding_up(const Figures& figures) {
    require(figures.open_at_end == figures.carried_in + figures.found() - figures.closed_in_period,
            "open_at_end = carried_in + found - closed_in_period");
    require(figures.overdue_at_end <= figures.open_at_end, "overdue_at_end within open_at_end");
    require(figures.transferred_at_end <= figures.open_at_end, "transferred_at_end within open_at_end");
    require(figures.closed_on_time <= figures.due_in_period, "closed_on_time within due_in_period");

    const auto adds_up = [&](const std::vector<BreakdownRow>& rows, const std::string& name) {
        BreakdownRow sum;
        for (const auto& row : rows) {
            sum.visits += row.visits;
            sum.found += row.found;
            sum.rectified += row.rectified;
            sum.open_at_end += row.open_at_end;
            sum.overdue_at_end += row.overdue_at_end;
            require(row.visits >= 0, name + ", visits of " + row.name);
        }
        require(sum.visits == figures.visits, name + ", visits");
        require(sum.found == figures.found(), name + ", found");
        require(sum.rectified == figures.rectified(), name + ", rectified");
        require(sum.open_at_end == figures.open_at_end, name + ", open_at_end");
        require(sum.overdue_at_end == figures.overdue_at_end, name + ", overdue_at_end");
    };
    adds_up(figures.by_community, "by_community");
    adds_up(figures.by_industry, "by_industry");
    adds_up(figures.by_category, "by_category");
    adds_up(figures.by_month, "by_month");
}

} // namespace bihuan::statistics
