/// "Why this date?" for every deadline of a hazard.
#pragma once

#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

/// `{"deadlines": […]}`: the date that an officer fixed, with its extensions and who decided; and the limits
/// that run for the office itself, each with start, unit, article, holiday table and days skipped. `warn_on`
/// and `late_since` where they apply on `today`.
std::string deadlines_json(const HazardFile&, Date today);

} // namespace bihuan::hazard
