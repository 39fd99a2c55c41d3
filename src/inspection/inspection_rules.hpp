/// What is true of every inspection; no clock, no database.
#pragma once

#include "core/findings.hpp"
#include "inspection/inspection.hpp"

namespace bihuan::inspection {

/// Adds to `findings` what does not hold on `today`: a date that is still to come, fewer than two different
/// officers.
void check(const Inspection&, Date today, Findings& findings);

} // namespace bihuan::inspection
