/// What people do with a hazard, each in one transaction with its audit entry.
///
/// Every action throws Problem: invalid_input with the fields at fault, not_found, or hazard_not_open where
/// the hazard is closed, voided or transferred and the step is not possible any more.
#pragma once

#include "core/id.hpp"
#include "db/transaction.hpp"
#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

/// Records a hazard found at an inspection, with what has happened to it already: nothing as a rule, a
/// rectification where it was put right on the spot (立查立改), all rounds and extensions where it comes from
/// a ledger. Place and date found come from the inspection.
HazardFile record_hazard(db::Transaction&, IdSource&, HazardFile, const Inspection&);

/// Writes a corrected history: hazard, rounds and extensions as `after` has them, held together against the
/// rules. Rounds are corrected and added, never taken away; `inspection` is where the hazard was found.
/// Throws hazard_not_open where the hazard is voided.
HazardFile correct_file(db::Transaction&, IdSource&, const HazardFile& before, HazardFile after,
                        const Inspection&);

/// The enterprise has rectified: a new round.
HazardFile rectify(db::Transaction&, IdSource&, HazardFile, Rectification);
/// Corrects the facts of a round that is recorded already.
HazardFile correct_rectification(db::Transaction&, HazardFile, Rectification);

/// Officers have re-inspected: a pass closes the hazard (销号).
HazardFile reinspect(db::Transaction&, IdSource&, HazardFile, Reinspection);
HazardFile correct_reinspection(db::Transaction&, HazardFile, Reinspection);

/// Moves the deadline. Counts for figures only where it is granted on or before the deadline in force.
HazardFile extend_due_date(db::Transaction&, IdSource&, HazardFile, Extension);

/// Strikes a false alarm or a double off (作废), from `on` onwards; the reason is kept.
Hazard void_hazard(db::Transaction&, const Hazard&, Date on, const std::string& reason);

/// Hands the hazard to the department in charge (移送); it stays open until that department's result is
/// recorded.
Hazard transfer(db::Transaction&, const Hazard&, Date on, const std::string& department);
Hazard record_transfer_result(db::Transaction&, const Hazard&, Date on, const std::string& result);

/// Lets the hazards of a corrected inspection follow its date and enterprise.
void follow_inspection(db::Transaction&, const Inspection&);

/// The hazard of this identity with its history; throws not_found.
HazardFile load(const db::Reader&, const Id<Hazard>&);

} // namespace bihuan::hazard
