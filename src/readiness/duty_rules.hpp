/// Who takes the next turn: a proposal that is fair by counting, and what makes a roster impossible. No
/// clock, no database.
#pragma once

#include "readiness/duty.hpp"

#include <functional>
#include <map>

namespace bihuan::readiness {

/// The turns of a person before the days to be filled, on working days and on rest days, and the last one.
struct Turns {
    int working = 0;
    int resting = 0;
    std::optional<Date> last;
};

struct Proposal {
    std::vector<DutyShift> shifts; ///< without identities; of the days that have none yet
    bool complete = true;          ///< false: there are too few members for somebody to be off between turns
};

struct ProposalWish {
    Period days;
    std::size_t officers_a_day = 1;
    std::vector<DutyMember> members;
    std::vector<DutyShift> settled;      ///< of these days; they stay as they are and count
    std::map<std::string, Turns> before; ///< by identity of the person
    std::function<bool(Date)> is_rest_day;
};

/// For each day without a shift the member with the fewest turns of that sort of day, then of all, then who
/// has waited longest; nobody on two days running where others can go.
Proposal propose(const ProposalWish&);

/// Throws Problem roster_conflict where the shift names somebody twice.
void require_distinct(const DutyShift&);

/// Whether the person leads or sits in this shift.
bool takes_part(const DutyShift&, const Id<Person>&);

/// The day whose shift is running: until 08:30 it is that of the day before.
Date duty_day(Instant now);

} // namespace bihuan::readiness
