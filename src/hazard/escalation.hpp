/// The ladder by which open hazards are brought before people (逐级提醒): data (escalation_ladder.csv), run
/// once a day or as often as one likes.
///
/// Each rung is told once for a hazard and its date (a daily one once a day), both where the enterprise is
/// late and where the office itself is. Law: 安全生产法第四十一条、第六十五条.
#pragma once

#include "access/permission.hpp"
#include "core/id.hpp"
#include "db/database.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::hazard {

struct Rung {
    std::string code; ///< `due_passed`
    std::string title_zh, title_en;
    enum class Level { any, major, listed } level = Level::any;
    enum class Clock { due, found, office_due, daily } clock = Clock::due;
    int days = 0; ///< after the day of the clock; before it where negative
    access::Permission audience = access::Permission::manage_hazards;
    bool urgent = false;
};

/// The ladder that comes with the program. Throws std::logic_error where the table is wrong: it is ours.
const std::vector<Rung>& ladder();

struct Escalated {
    int told = 0;   ///< messages that were due; those told before change nothing
    int closed = 0; ///< hazards put right on the spot whose photos have come in
};

/// Walks the open hazards, some at a time, each batch in a transaction. Idempotent.
Escalated escalate(db::Database&, IdSource&, Instant now);

} // namespace bihuan::hazard
