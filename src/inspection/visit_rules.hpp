/// What an officer's record of a visit is held against; see visit_actions.hpp.
#pragma once

#include "core/findings.hpp"
#include "db/query.hpp"
#include "inspection/inspection.hpp"

#include <set>

namespace bihuan::inspection {

/// Finds each officer among the office's people and fills in person and certificate; who has no certificate
/// that is valid on the day goes into `findings`.
void settle_officers(const db::Reader&, Inspection&, Findings&);

/// The task must be of this enterprise and approved before the visit began; or the emergency has its reason.
void check_approval(const db::Reader&, const Inspection&, Findings&);

/// Freezes the edition of the checklist, and holds the results against it.
void settle_checklist(const db::Reader&, Inspection&, Findings&);

/// Every item that is not met has its hazard.
void check_hazards(const Inspection&, const std::set<std::string>& found, Findings&);

} // namespace bihuan::inspection
