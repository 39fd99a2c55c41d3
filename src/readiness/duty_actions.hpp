/// Rosters written down, changed, and swapped by consent of both.
#pragma once

#include "db/transaction.hpp"
#include "readiness/duty_rules.hpp"

namespace bihuan::readiness {

std::optional<DutyShift> shift_on(const db::Reader&, Date day);
std::vector<DutyShift> shifts_of(const db::Reader&, const Period&);

/// A proposal for the days that have no shift yet, by the turns of the six months before.
Proposal proposal_for(const db::Reader&, const Period&, std::size_t officers_a_day);

/// Writes the shift of its day, new or instead of the one that is there. Throws Problem invalid_input (an
/// unknown person, no officer), roster_conflict (somebody twice). Those who are put on a coming day are told.
DutyShift set_shift(db::Transaction&, IdSource&, DutyShift);

/// Asks another person to take one's day. Throws Problem invalid_input where the person who asks is not on
/// duty that day or the other not on the day in exchange, roster_conflict where one of them would be on duty
/// twice.
DutySwap ask_swap(db::Transaction&, IdSource&, const Id<Person>& by, DutySwap);

/// The other's answer. Agreed, both shifts change in the same transaction. Throws as above, since rosters may
/// have changed meanwhile, and Problem invalid_input where it is answered already.
DutySwap answer_swap(db::Transaction&, IdSource&, const DutySwap&, SwapState);

} // namespace bihuan::readiness
