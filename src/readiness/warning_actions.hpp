/// Warnings recorded, relayed to the communities concerned, acknowledged by them, lifted.
#pragma once

#include "db/transaction.hpp"
#include "readiness/warning.hpp"

namespace bihuan::readiness {

/// Records a warning as it was issued and passes it on at once to the communities that `relays` names (none:
/// to all of the office); everybody with an account there is told, day or night. Throws Problem invalid_input
/// (fields, an instant to come, an unknown community).
Warning record_warning(db::Transaction&, IdSource&, Warning);

/// The community has it. A second word changes nothing. Throws Problem not_found where it was not relayed to
/// the community.
Warning acknowledge(db::Transaction&, const Warning&, const std::string& community);

/// The issuer lifted it. Throws Problem invalid_input where it is lifted already or the instant does not fit.
Warning lift(db::Transaction&, IdSource&, const Warning&, Instant at);

/// Warnings in force at `now`, the newest last.
std::vector<Warning> in_force(const db::Reader&, Instant now);

} // namespace bihuan::readiness
