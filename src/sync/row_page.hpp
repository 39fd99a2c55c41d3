/// One page of what is no record and is listed all the same: conflicts, waiting requests.
#pragma once

#include "core/json.hpp"
#include "http/call.hpp"
#include "http/response.hpp"

#include <functional>
#include <string_view>

namespace bihuan::sync {

/// Answers `{"items": […], "next_cursor": …}` of the rows of `select` (up to its WHERE), whose first column
/// is their identity, in its order. `write` puts the members of one row.
http::Response row_page(const http::Call&, const db::Reader&, std::string_view select, db::Conditions,
                        const std::function<void(JsonWriter&, const db::Row&)>& write);

} // namespace bihuan::sync
