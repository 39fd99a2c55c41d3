/// What people do with clues: take one in, hand it on, verify it by an inspection, answer it.
///
/// Every step is held against the table of clue_rules.hpp; a step that is not possible now throws Problem
/// clue_step_not_possible.
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"
#include "patrol/clue_requests.hpp"
#include "patrol/clue_shield.hpp"

namespace bihuan::patrol {

/// Takes a clue in. Its code is made where none is given; its community is the enterprise's where it names
/// one. Another report of a clue that is there comes out merged. Throws Problem clue_known where the external
/// number is recorded already, invalid_input for the rest.
Clue record_clue(db::Transaction&, IdSource&, Clue, Complainant);
/// Writes what the teller's platform has corrected; the office's own work on it stays.
Clue correct_clue(db::Transaction&, IdSource&, const Clue& before, Clue after, const Complainant&);

/// The assignee must be able to handle clues of that community, and hears of it.
Clue assign_clue(db::Transaction&, IdSource&, const Clue&, const ClueAssignment&);
/// An inspection of the community, on or after the day on which the clue came, looked at it.
Clue verify_clue(db::Transaction&, IdSource&, const Clue&, const ClueVerification&);
/// Needs the inspection, or the reason why none was needed.
Clue answer_clue(db::Transaction&, IdSource&, const Clue&, const ClueAnswer&);
Clue reject_clue(db::Transaction&, IdSource&, const Clue&, const ClueRejection&);
Clue merge_clue(db::Transaction&, IdSource&, const Clue&, const ClueMerging&);
/// Also separates what was merged. The time limit begins anew.
Clue reopen_clue(db::Transaction&, IdSource&, const Clue&, const ClueReopening&);

/// Notes in the clue's history that somebody looked at who complained, and tells it.
Complainant reveal_complainant(db::Transaction&, const Clue&);

/// Tells assignees, or those who hand clues on, of what is due today or late; once for each due date.
void remind_of_clues(db::Database&, IdSource&);

} // namespace bihuan::patrol
