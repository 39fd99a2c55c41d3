/// What a row of a ledger tells of a hazard's rounds, laid over what is stored.
#pragma once

#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

/// Lays a told rectification over the stored rounds: known, a correction of the latest, or a new one after a
/// re-inspection that failed.
void lay_over(HazardFile&, const Rectification& told);
/// The same with a re-inspection.
void lay_over(HazardFile&, const Reinspection& told);

/// The rounds that a row shows: the latest rectification, and the re-inspection that closed the hazard or
/// else the latest, unless a rectification came after it. Null where there is none.
struct ShownRounds {
    const Rectification* rectification = nullptr;
    const Reinspection* reinspection = nullptr;
};
ShownRounds shown_rounds(const HazardFile&);

} // namespace bihuan::hazard
