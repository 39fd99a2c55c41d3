#pragma once

#include "http/route.hpp"
#include "notice/change_feed.hpp"

#include <vector>

namespace bihuan::notice {

/// One's own inbox and settings; deliveries for the administrator.
std::vector<http::Route> inbox_routes();
/// Calendars, and the feed of changes, which tells the differences of `told` records.
std::vector<http::Route> feed_routes(db::Database&, ToldRecords told);

} // namespace bihuan::notice
