/// Steps of the closed loop as people take them: held against the table (hazard_steps.hpp), recorded, and
/// followed by what they change, each in one transaction with its audit entry.
///
/// Every action throws Problem: step_not_possible with the steps that are possible and for whom,
/// invalid_input with the fields at fault, photos_missing, second_person_needed and the like. Nothing is
/// written then.
#pragma once

#include "core/id.hpp"
#include "db/transaction.hpp"
#include "hazard/hazard_steps.hpp"
#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

/// Who takes a step.
struct Taker {
    std::string account; ///< identity; empty: the enterprise through its link
    std::string name;
    StepDoor door = StepDoor::office;
};

/// Takes a step whose fields are those of HazardStep.
HazardFile take_step(db::Transaction&, IdSource&, HazardFile, StepKind, HazardStep given, const Taker&);

/// The treatment plan of a major hazard: settles its five implementations.
HazardFile make_plan(db::Transaction&, IdSource&, HazardFile, TreatmentPlan, const Taker&);

/// Rectification as the office knows it, held against the table.
HazardFile note_rectification(db::Transaction&, IdSource&, HazardFile, Rectification);
/// Re-inspection by two officers with certificates; a pass needs photos of afterwards.
/// That of a major hazard closes it only once somebody else has confirmed it (`confirm_closing`).
HazardFile reinspect_with_proof(db::Transaction&, IdSource&, HazardFile, Reinspection, const Taker&);
/// An extension that was granted on paper, not before it was asked for.
HazardFile note_extension(db::Transaction&, IdSource&, HazardFile, Extension);
/// Transfer with its reason, and what came of it.
HazardFile transfer_to(db::Transaction&, IdSource&, HazardFile, const std::string& department, const Taker&);
HazardFile note_transfer_result(db::Transaction&, HazardFile, const std::string& result);

/// Throws step_not_possible where the table does not have the step for the hazard as it is today.
void require_possible(const Hazard&, StepKind, Date today);

/// The proposal that waits for a second person, or null.
const HazardStep* open_proposal(const HazardFile&);

} // namespace bihuan::hazard
