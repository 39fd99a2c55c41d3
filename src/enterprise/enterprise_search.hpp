/// How places are found by what people type.
#pragma once

#include "enterprise/enterprise.hpp"
#include "search/kind.hpp"
#include "search/search.hpp"

namespace bihuan::enterprise {

/// Name, address, principal, codes; no telephone number.
search::Entry search_entry(const Enterprise&);
search::Kind search_kind();

} // namespace bihuan::enterprise
