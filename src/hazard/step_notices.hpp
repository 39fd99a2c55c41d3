/// Who hears of a step at once: whoever has to act next and did not take it.
#pragma once

#include "db/transaction.hpp"
#include "hazard/hazard.hpp"
#include "hazard/hazard_step.hpp"

namespace bihuan::hazard {

/// What the enterprise hands in or asks for goes to the account that the hazard is assigned to, else to those
/// whose turn it is in the community; an assignment goes to the account that gets it.
void tell_of_step(db::Transaction&, IdSource&, const Hazard&, const HazardStep&);

/// A major hazard passed its re-inspection: those who may confirm its closing hear of it.
void tell_who_confirms(db::Transaction&, IdSource&, const Hazard&, const Reinspection&);

} // namespace bihuan::hazard
