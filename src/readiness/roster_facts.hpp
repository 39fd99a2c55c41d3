/// The roster of a month as facts: for its page on the screen and its sheet of paper.
#pragma once

#include "core/date.hpp"
#include "core/json.hpp"
#include "db/query.hpp"

namespace bihuan::readiness {

/// `month`, `month_text`, `days` {day, date_text, weekday_text, rest, leader, officers, remark}, `turns`
/// {name, working, resting, all}, `open_days`, `made_on`.
Json roster_facts(const db::Reader&, const Period& month, Date today);

} // namespace bihuan::readiness
