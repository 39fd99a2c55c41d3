/// What is true of penalty cases; no clock, no database.
#pragma once

#include "core/findings.hpp"
#include "deadline/deadline.hpp"
#include "enforcement/legal_review.hpp"

#include <vector>

namespace bihuan::enforcement {

/// A case with everything that happened to it, in order.
struct CaseFile {
    PenaltyCase penalty_case;
    std::vector<CaseStepTaken> steps;
    std::vector<LegalReview> reviews;
};

/// What is filed: two different officers, a date not to come, the authority in order.
void check_filing(const PenaltyCase&, Date today, Findings&);

/// A step against the case as it is: what it needs, its date, the limits of the on-the-spot procedure
/// (第五十一条), the offer of a hearing (第六十三条), the days before one (第六十四条), payment in full
/// before closing. Throws Problem where the step must wait for another: legal review, the request for a
/// hearing, the authority, a transfer's result.
void check_step(const CaseFile&, const CaseStepTaken&, Date today);

/// The case after the step.
PenaltyCase after_step(PenaltyCase, const CaseStepTaken&);
PenaltyCase after_review(PenaltyCase, const LegalReview&);

/// Why there is no decision without a review (第五十八条); empty: there may be one.
std::vector<EnumText> review_reasons(const PenaltyCase&);
/// Whether a hearing has to be offered for the penalty (第六十三条). Thresholds of fines are local: officers
/// offer it for those.
bool needs_hearing_offer(const std::vector<CasePenalty>&);

/// A time limit of the case, whether it was kept, and why it ends when it does.
struct CaseDeadline {
    deadline::Explanation why;
    std::optional<Date> done_on;
    bool late = false;
};
std::vector<CaseDeadline> deadlines_of(const PenaltyCase&, Date today);

/// What is owed on top for paying late: 3 % of the fine a day, never more than the fine (第七十二条). In
/// hundredths of a yuan.
std::int64_t surcharge_fen(const PenaltyCase&, Date day);

/// The remedy clause: 60 days to the district government, six months to court
/// (行政复议法第二十条、第二十四条, 行政诉讼法第四十六条). `district` may be empty.
std::string remedy_text(const std::string& district, bool zh);

} // namespace bihuan::enforcement
