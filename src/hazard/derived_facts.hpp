/// What follows from the rounds and steps of a hazard, written at the hazard itself because state, lists and
/// figures ask for it. No clock, no database.
#pragma once

#include "deadline/deadline.hpp"
#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

/// The round that is under way: 1, or the one after the latest re-inspection that failed.
std::int64_t round_under_way(const HazardFile&);

/// A limit that the law sets to the office itself, and that runs now.
struct OfficeLimit {
    deadline::Explanation why;
    std::string started_by_zh, started_by_en; ///< 申请复查, or 整改期限届满
};
/// The limits of re-inspection, answer to an extension, receipt and result of a transfer, examination before
/// resuming. The clock of the re-inspection starts at the application or at expiry, whichever is first.
std::vector<OfficeLimit> office_limits(const HazardFile&);

/// Writes the facts that follow into `file.hazard`.
void derive(HazardFile& file);

} // namespace bihuan::hazard
