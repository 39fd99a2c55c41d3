/// The simulation's own count of its year, from what it planned: the contract's figures, written down once
/// more without looking at the program's.
#pragma once

#include "core/date.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace bihuan::test {

struct VisitFact {
    Date date;
    std::string community;
    int enterprise = 0;
    bool reinspection = false;
};

struct HazardFact {
    Date found;
    std::string community;
    bool major = false;
    std::optional<Date> due;                       ///< as first ordered
    std::vector<std::pair<Date, Date>> extensions; ///< granted on, new date; only those granted in time
    std::optional<Date> closed, voided, transferred;
};

struct Count {
    std::int64_t visits = 0, enterprises = 0, reinspections = 0;
    std::int64_t found = 0, found_major = 0, rectified = 0, rectified_major = 0, carried_in = 0,
                 closed_in_period = 0, open_at_end = 0, overdue_at_end = 0, transferred_at_end = 0,
                 due_in_period = 0, closed_on_time = 0;
};

struct OwnCount {
    std::vector<VisitFact> visits;
    std::vector<HazardFact> hazards;

    /// Of all communities, or of one.
    Count of(const Period& period, const std::string& community = {}) const {
        Count count;
        std::set<int> enterprises;
        for (const auto& visit : visits) {
            if (!period.contains(visit.date) || (!community.empty() && visit.community != community))
                continue;
            ++(visit.reinspection ? count.reinspections : count.visits);
            if (!visit.reinspection) enterprises.insert(visit.enterprise);
        }
        count.enterprises = static_cast<std::int64_t>(enterprises.size());
        for (const auto& hazard : hazards)
            if (community.empty() || hazard.community == community) add(count, hazard, period);
        return count;
    }

private:
    static bool by(const std::optional<Date>& date, Date end) { return date && *date <= end; }

    static void add(Count& count, const HazardFact& hazard, const Period& period) {
        if (hazard.found > period.to || by(hazard.voided, period.to)) return;
        const bool closed = by(hazard.closed, period.to);
        if (hazard.found >= period.from) {
            ++count.found;
            count.found_major += hazard.major;
            count.rectified += closed;
            count.rectified_major += closed && hazard.major;
        } else if (!hazard.closed || *hazard.closed >= period.from) {
            ++count.carried_in;
        }
        count.closed_in_period += closed && *hazard.closed >= period.from;
        auto due = hazard.due;
        for (const auto& [granted, moved] : hazard.extensions)
            if (granted <= period.to && due && moved > *due) due = moved;
        if (!closed) {
            ++count.open_at_end;
            count.overdue_at_end += due && *due < period.to;
            count.transferred_at_end += by(hazard.transferred, period.to);
        }
        if (due && period.contains(*due)) {
            ++count.due_in_period;
            count.closed_on_time += hazard.closed && *hazard.closed <= *due;
        }
    }
};

} // namespace bihuan::test
