/// The number of a decision that was issued (文书字号), noted at its case and at what waits to be published.
#pragma once

#include "db/transaction.hpp"
#include "enforcement/penalty_case.hpp"

namespace bihuan::enforcement {

/// The case and its disclosure take the number, in place of one that was given before: the paper that was
/// replaced or declared void keeps its own. What is published already stays as it was.
void take_decision_number(db::Transaction&, const Id<PenaltyCase>&, const std::string& number);

} // namespace bihuan::enforcement
