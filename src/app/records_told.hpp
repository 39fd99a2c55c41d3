/// What the feed of changes tells of records. Of accounts and their settings it tells only that they changed.
#pragma once

#include "notice/notice_routes.hpp"

namespace bihuan::app {

notice::ToldRecords records_told();

} // namespace bihuan::app
