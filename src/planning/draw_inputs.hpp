/// Who may be drawn, frozen as the inputs of a draw.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "planning/draw.hpp"

namespace bihuan::planning {

/// The object `inputs` of the file of the draw: enterprises that are open and fit the wish, with the weight
/// of their grade; officers; the pairs of both that must not meet; who is left out and why.
Json freeze_inputs(const db::Reader&, const Draw&);

} // namespace bihuan::planning
