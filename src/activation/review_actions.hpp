/// What is learned from a response, until it is closed.
#pragma once

#include "activation/activation_requests.hpp"
#include "activation/activation_store.hpp"
#include "db/transaction.hpp"

namespace bihuan::activation {

Lesson record_lesson(db::Transaction&, IdSource&, const Activation&, Lesson wish);

/// A lesson ends in a revision of the plan, a hazard, a matter given, or a reasoned no. Revision and matter
/// are given here where owner and day are named; a record that is there already is named instead. Throws
/// Problem invalid_input for a record that is not there, a no without a reason.
Lesson decide_lesson(db::Transaction&, IdSource&, const Activation&, const Lesson& before,
                     const LessonDecision&);

Activation review(db::Transaction&, IdSource&, const Activation& before, const ResponseReview&);
/// Throws Problem invalid_input while a lesson has no outcome.
Activation close(db::Transaction&, IdSource&, const Activation& before);

} // namespace bihuan::activation
