/// What people do with penalty cases: file one, take a step, review it.
#pragma once

#include "access/account.hpp"
#include "core/id.hpp"
#include "db/transaction.hpp"
#include "enforcement/case_rules.hpp"

namespace bihuan::enforcement {

/// Files a case (立案). Its community is the hazard's or the enterprise's where it names one, its code is
/// made where none is given. Throws Problem invalid_input.
CaseFile file_case(db::Transaction&, IdSource&, PenaltyCase);

/// Takes a step of case_steps.hpp. A decision goes to the disclosure queue, a withdrawn one has to leave the
/// public pages, and who has to act hears of it. Throws what check_step throws.
CaseFile take_step(db::Transaction&, IdSource&, CaseFile, CaseStepTaken);

/// The opinion of a reviewer who handles no part of the case and holds the qualification; anything but
/// agreement returns the case. Throws Problem reviewer_not_independent, reviewer_not_qualified,
/// case_step_not_possible.
CaseFile review_case(db::Transaction&, IdSource&, CaseFile, LegalReview, const Account& reviewer);

/// The case of this identity with its history; throws not_found.
CaseFile load_case(const db::Reader&, const Id<PenaltyCase>&);

} // namespace bihuan::enforcement
