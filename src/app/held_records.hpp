/// Which records may be put under legal hold, and where each of them lies.
#pragma once

#include "operation/legal_hold_routes.hpp"

namespace bihuan::app {

operation::PlaceOfHeld place_of_held();

} // namespace bihuan::app
