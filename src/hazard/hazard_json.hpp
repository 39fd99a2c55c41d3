/// A hazard as the service shows it: its record, and what follows from it on the day of the question.
#pragma once

#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

/// The record with its `state` on `today`: what a list shows.
std::string hazard_json(const Hazard&, Date today);

/// The same with `due_date_in_force` and every round: `rectifications`, `reinspections`, `extensions`.
std::string file_json(const HazardFile&, Date today);

} // namespace bihuan::hazard
