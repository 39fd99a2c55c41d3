/// The kinds of record that photos, signatures and documents may belong to, and where each of them lies.
#pragma once

#include "evidence/evidence_routes.hpp"

namespace bihuan::app {

evidence::Subjects evidence_subjects();

} // namespace bihuan::app
