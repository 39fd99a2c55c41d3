/// Visits, caps and exceptions as stored.
#pragma once

#include "db/query.hpp"
#include "planning/frequency.hpp"

#include <map>

namespace bihuan::planning {

/// The visits of the enterprise in the year and its open tasks, in the order of their dates. A visit that
/// refers to no task carries out the open task whose days it falls into. `without` leaves out a task: the one
/// that is being decided.
std::vector<CountedVisit> visits_of(const db::Reader&, const Id<Enterprise>&, int year,
                                    const std::string& without = {});
/// The same of every enterprise that has any, by its identity; for plans and draws.
std::map<std::string, std::vector<CountedVisit>> visits_of_all(const db::Reader&, int year);

std::vector<FrequencyCap> caps_in_force(const db::Reader&, Date);
/// Built-in exceptions and those of the office that are valid on this day, by code.
std::vector<FrequencyException> exceptions_in_force(const db::Reader&, Date);
std::optional<FrequencyException> exception_in_force(const db::Reader&, Date, const std::string& code);

} // namespace bihuan::planning
