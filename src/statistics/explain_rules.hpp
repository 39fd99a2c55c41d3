/// Whether a hazard is behind a figure, near it, or neither. Pure; a sentence of the contract for each
/// figure.
#pragma once

#include "statistics/explain.hpp"

namespace bihuan::statistics {

/// A hazard with its own deadline, beside the one in force that its record shows.
struct HazardNearby {
    ExplainedRecord record;
    std::optional<Date> own_due_date;
};

enum class Standing { counted, left_out, far };
struct Verdict {
    Standing standing = Standing::far;
    LeftOutReason reason = LeftOutReason::other_period;
};

/// `figure` without its `hazards.` in front.
Verdict judge(const HazardNearby&, const Period&, std::string_view figure);

} // namespace bihuan::statistics
