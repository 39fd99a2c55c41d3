/// Every kind of record that people search, put together from the rooms.
#pragma once

#include "db/database.hpp"
#include "search/kind.hpp"

namespace bihuan::app {

std::vector<search::Kind> search_kinds();

/// Tells the search everything anew (`bihuan reindex`).
void reindex(db::Database&);

} // namespace bihuan::app
