/// A drill as facts: for the screen, the scheme (演练方案) and the evaluation report (演练评估报告).
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "drill/drill.hpp"

namespace bihuan::drill {

/// The drill's fields with words for its codes, `plan_title`, `injects`, `participants`, `course`, `parts`
/// (criteria by part with their grades), `grade_counts`, `problems` with owner, due day and state,
/// `possible_steps`, `photos` (number), `any` {…}.
Json drill_facts(const db::Reader&, const Drill&, Date today);

} // namespace bihuan::drill
