/// Giving matters and seeing them through; other rooms give theirs by `give`, in their own transaction.
#pragma once

#include "assignment/assignment_requests.hpp"
#include "assignment/assignment_steps.hpp"
#include "db/database.hpp"

namespace bihuan::assignment {

/// Gives a matter: title, owner and due day must be filled in, `source` and `source_id` say where it comes
/// from. The owner is told. Throws Problem invalid_input (fields, an unknown owner, a day that is over).
Assignment give(db::Transaction&, IdSource&, Assignment);

/// Takes a step. Throws Problem assignment_step_not_possible, or invalid_input: a member that is missing or
/// not wanted, proof that is missing, an owner who would close their own matter, an extension that comes
/// after the day.
Assignment take_step(db::Transaction&, IdSource&, const Assignment& before, Step, const AssignmentWish&);

/// Tells owners three days before, on the day, and then each week that a matter is late (those who gave it
/// as well). Returns how many are due or late. Nothing is told twice on a day.
int remind(db::Database&, IdSource&);

} // namespace bihuan::assignment
