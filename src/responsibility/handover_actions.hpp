/// Handing over: drawing up what changes hands, naming who takes it, signing.
#pragma once

#include "db/transaction.hpp"
#include "responsibility/duty_handover.hpp"

namespace bihuan::responsibility {

/// What the person holds on the day: posts, assignments, matters not done, hazards open. In that order.
std::vector<DutyHandoverItem> held_by(const db::Reader&, const Person&, Date day);

/// Draws up the list. Throws Problem invalid_input for an unknown person, already_exists where one is under
/// way.
DutyHandover draft_handover(db::Transaction&, IdSource&, DutyHandover);
/// Names who takes over what; an empty subject stands for everything that has nobody yet.
DutyHandover choose_successors(db::Transaction&, const DutyHandover&, const HandoverChoices&);

/// Everything changes hands, in this transaction: terms and assignments end on the last day and begin anew
/// with the successor the day after, matters are passed on, hazards that the person followed become matters
/// of the successor. Throws Problem responsibility_gap where nobody takes over and nothing says why, and what
/// the single steps throw.
DutyHandover sign_handover(db::Transaction&, IdSource&, const DutyHandover&, const HandoverSigning&);
DutyHandover withdraw_handover(db::Transaction&, const DutyHandover&, const std::string& reason);

} // namespace bihuan::responsibility
