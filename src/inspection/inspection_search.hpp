/// How inspections are found by what people type.
#pragma once

#include "inspection/inspection.hpp"
#include "search/kind.hpp"
#include "search/search.hpp"

namespace bihuan::inspection {

/// Code and conclusion. The place's own words find the place.
search::Entry search_entry(const Inspection&);
search::Kind search_kind();

} // namespace bihuan::inspection
