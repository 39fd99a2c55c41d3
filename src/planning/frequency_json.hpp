/// How an enterprise stands with the yearly cap, as JSON.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "planning/frequency.hpp"

namespace bihuan::planning {

/// Count, cap, near or at it, what is not counted and why, the visits and open tasks behind the count, and
/// the exceptions that may be given.
Json frequency_facts(const db::Reader&, const Enterprise&, Date day, const std::string& matter);

} // namespace bihuan::planning
