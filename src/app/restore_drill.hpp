/// The weekly restore drill of an office.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"
#include "operation/restore_drill.hpp"

namespace bihuan::app {

/// Restores the newest backup into a temporary place, verifies it there, and holds its records against those
/// that the live chain had at that point. Writes the record and tells those who look after the service; a
/// drill that could not be held is one that failed, with the reason.
RestoreDrill hold_restore_drill(Office&);

std::vector<http::Route> restore_drill_routes();

} // namespace bihuan::app
