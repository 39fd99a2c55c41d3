/// Which drills are owed, by when: of the office's plans by their own interval, of enterprises by the rule of
/// their kind (deadline_rules.csv, `drill_…`), counted from the last drill that was held.
#pragma once

#include "core/id.hpp"
#include "core/json.hpp"
#include "db/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::drill {

/// `plans` {plan, code, title, last_on, due_on, overdue, next_drill, next_on} and `enterprises` {enterprise,
/// name, community, rule, rule_zh, source, last_on, due_on, overdue}; enterprises that never drilled have no
/// `due_on` and come first.
Json schedule(const db::Reader&, Date today, const std::optional<std::vector<std::string>>& areas);

/// Tells those who hold drills of plans whose drill is owed within the time of warning of its rule, each
/// month anew until it is held. Returns how many plans there are.
int remind_of_drills(db::Database&, IdSource&);

} // namespace bihuan::drill
