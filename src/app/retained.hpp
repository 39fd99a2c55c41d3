/// What an office keeps, by the codes of its rules of retention, and the functions of the rooms that count
/// and purge it.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"
#include "operation/retention.hpp"

namespace bihuan::app {

const std::vector<operation::Retained>& retained();

/// Purges what the office's rules say; for the job.
std::vector<std::pair<std::string, std::int64_t>> purge_by_retention(Office&);

/// The rules and what is due by them.
std::vector<http::Route> retention_routes(Office&);

} // namespace bihuan::app
