/// A hazard as an officer finds it and a phone or a program hands it in, in contrast to what a ledger tells
/// of the past: the rules of the closed loop hold from the first minute.
#pragma once

#include "hazard/hazard_actions.hpp"
#include "hazard/step_actions.hpp"

namespace bihuan::hazard {

struct Found {
    HazardFile file;
    bool known_already = false; ///< an open hazard was found again: no second one is made
};

/// Records a hazard found at an inspection.
///
/// - The same item still open at the same place is found again: that hazard gets a sighting.
/// - A major hazard names a criterion in force on the day it was found (checklists/major_criteria), and its
///   interim measures where it is not due at once.
/// - Put right on the spot it is closed where it is general and both photos are there. Nothing is refused for
///   photos that come later: it stays open until then (`closing_awaits`).
/// - The same item closed less than 12 months before is named in `repeat_of`.
Found record_found(db::Transaction&, IdSource&, HazardFile, const Inspection&, const Taker&);

/// Photos have come in: closes a hazard that waited for them, as of the day it was put right. Returns whether
/// it is closed now.
bool close_with_photos(db::Transaction&, IdSource&, const Id<Hazard>&);

} // namespace bihuan::hazard
