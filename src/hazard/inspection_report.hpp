/// An inspection as it comes in from outside, with the hazards found at it, in one piece.
#pragma once

#include "core/json.hpp"
#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

struct InspectionReport {
    Inspection inspection;
    std::vector<HazardFile> hazards;
};

/// Reads `{inspection's fields…, "hazards": [{hazard's fields…, "rectification": {…}}]}`. A rectification is
/// given where the hazard was put right on the spot. Throws Problem invalid_input with everything that is
/// wrong, wherever it is.
InspectionReport read_inspection_report(const Json&);

} // namespace bihuan::hazard
