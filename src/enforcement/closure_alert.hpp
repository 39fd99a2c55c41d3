/// When an enterprise with a major hazard has been penalised so often that the law knows a procedure to close
/// it (提请关闭): an alert to officials and leaders, which decides nothing.
///
/// How often within which time is data with its source (closure_rules.csv). Counted are decisions that were
/// not withdrawn and whose basis names 安全生产法; how many others there were is told beside them. Law:
/// 安全生产法第一百一十三条第一款第一项.
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"
#include "http/route.hpp"

#include <string>
#include <vector>

namespace bihuan::enforcement {

struct ClosureRule {
    std::string code;
    std::int64_t penalties = 0; ///< so many
    int count = 0;              ///< within so many days or years
    bool in_years = false;
    std::string source;
    Date in_force_from;
};
/// The table that comes with the program. Throws std::logic_error where it is wrong: it is ours.
const std::vector<ClosureRule>& closure_rules();
/// The first day that counts, seen from `today`.
Date first_day(const ClosureRule&, Date today);

struct CountedPenalty {
    std::string id, code, decision_no;
    Date decided_on;
};
struct ClosureAlert {
    std::string rule, source;
    std::string enterprise, name, community; ///< the place
    std::vector<std::string> major_hazards;  ///< codes of those that are open
    std::vector<CountedPenalty> penalties;   ///< that count, the newest first
    std::int64_t others = 0;                 ///< in the same time, on another basis
};

/// The alerts of the day in these communities; nothing: the whole office.
std::vector<ClosureAlert> closure_alerts(const db::Reader&, Date today,
                                         const std::optional<std::vector<std::string>>& areas);

/// Tells those who may approve steps on hazards, once for each newest penalty. Returns how many alerts there
/// are.
int tell_of_closure_alerts(db::Database&, IdSource&);

std::vector<http::Route> closure_routes();

} // namespace bihuan::enforcement
