/// How hazards are found by what people type.
#pragma once

#include "hazard/hazard.hpp"
#include "search/kind.hpp"
#include "search/search.hpp"

namespace bihuan::hazard {

/// Code, description, part of the site.
search::Entry search_entry(const Hazard&);
search::Kind search_kind();

} // namespace bihuan::hazard
