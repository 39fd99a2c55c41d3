/// What an office holds ready, as facts for plans, cards and reports: the names stand in
/// docs/manual/readiness.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"

#include <string>
#include <vector>

namespace bihuan::readiness {

struct FactsWish {
    Date today;                           ///< what was retired before is left out
    std::vector<std::string> risk_points; ///< kinds, as in the front matter of a plan; empty: every kind
    bool phones = true;                   ///< false: without telephone numbers, for what anybody may read
};

/// `contacts`, `contacts_by_group`, `supplies`, `shelters`, `risk_points`, `people_to_move_by_community`
/// (numbers alone), `people_to_move` {households, people}, `shelter_capacity`, `communities` {name, leader,
/// head, phone, grids}, `community_count`, `duty` (of `today`), `warnings` (in force), and `any` {…} with a
/// truth for each list.
Json facts(const db::Reader&, const FactsWish&);

} // namespace bihuan::readiness
