#include "responsibility/owed_rules.hpp"

#include <algorithm>
#include <tuple>

namespace bihuan::responsibility {

bool is_visit_for(const LeaderAssignment& of, const LeaderVisit& visit, const std::string& sector) {
    if (!of.person || visit.person != *of.person || !span_of(of).contains(visit.visited_on)) return false;
    switch (level_of(of)) {
    case ScopeLevel::enterprise:
        return visit.enterprise == of.enterprise;
    case ScopeLevel::grid:
    case ScopeLevel::community:
        return visit.community == of.community;
    case ScopeLevel::sector:
        return sector == of.sector;
    case ScopeLevel::office:
        break;
    }
    return true;
}

HazardsOfArea counted(const std::vector<AreaHazard>& hazards, const Period& period, Date as_of) {
    HazardsOfArea sum;
    for (const auto& hazard : hazards) {
        if (hazard.found_on > as_of) continue;
        const bool closed = hazard.closed_on && *hazard.closed_on <= as_of;
        if (period.contains(hazard.found_on)) ++sum.found;
        if (closed && period.contains(*hazard.closed_on)) {
            ++sum.closed;
            if (hazard.by_visit) ++sum.led_to_closure;
        }
        if (closed) continue;
        ++sum.open;
        if (hazard.due && *hazard.due < as_of) sum.overdue.push_back(&hazard);
    }
    std::sort(sum.overdue.begin(), sum.overdue.end(), [](const AreaHazard* one, const AreaHazard* other) {
        return std::tie(*one->due, one->code) < std::tie(*other->due, other->code);
    });
    return sum;
}

} // namespace bihuan::responsibility
