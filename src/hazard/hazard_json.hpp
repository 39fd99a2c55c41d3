/// A hazard as the service shows it: its record, and what follows from it on the day of the question.
#pragma once

#include "core/json.hpp"
#include "hazard/hazard_steps.hpp"
#include "hazard/hazard_store.hpp"

#include <functional>

namespace bihuan::hazard {

/// Whether whoever asks may take the step, as far as the permission goes; null: not said.
using MayTake = std::function<bool(const StepRule&)>;

/// The record with its `state` and `flags` on `today`: what a list shows.
std::string hazard_json(const Hazard&, Date today);

/// The same with `due_date_in_force`, every round and step, the treatment plan, proposals that wait for a
/// second person, and `next_steps`: what is possible now and for whom.
std::string file_json(const HazardFile&, Date today, const MayTake& = {});

/// The steps possible now as a list.
std::string next_steps_json(const Hazard&, Date today, const MayTake& = {});

/// One row of the table.
Json step_json(const StepRule&);

} // namespace bihuan::hazard
