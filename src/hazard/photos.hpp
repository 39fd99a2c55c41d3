/// The photos of a hazard that count for its steps.
#pragma once

#include "evidence/evidence.hpp"
#include "hazard/hazard.hpp"

namespace bihuan::hazard {

/// How many photos of this purpose there are at the hazard, by people who could hand them in where it lies.
std::int64_t count_photos(const db::Reader&, const Hazard&, EvidencePurpose);

/// Whether there is one of before and one of afterwards.
bool has_both_photos(const db::Reader&, const Hazard&);

} // namespace bihuan::hazard
