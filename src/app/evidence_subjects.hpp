/// The kinds of record that photos, signatures and documents may belong to, and where each of them lies.
#pragma once

#include "evidence/evidence_routes.hpp"

namespace bihuan::app {

evidence::Subjects evidence_subjects();

/// A hazard put right on the spot is closed as soon as the photo on which its closing waited has come.
evidence::Follower evidence_follower();

} // namespace bihuan::app
