/// What those who keep the registers are told without asking: supplies that expire or run short.
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"

namespace bihuan::readiness {

constexpr int days_before_expiry = 30;

/// Tells once of every supply 30 days before its last day, and once a month of those that are short. Returns
/// how many there are of both.
int remind_of_supplies(db::Database&, IdSource&);

} // namespace bihuan::readiness
