/// Drills of a period and the problems that they led to, from the views of the drill room; as of its end.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"

#include <string>

namespace bihuan::statistics {

struct Drills {
    std::int64_t held = 0;
    std::int64_t own = 0;          ///< of the office's plans
    std::int64_t enterprises = 0;  ///< of enterprises
    std::int64_t person_times = 0; ///< 参演人次
    std::int64_t problems_found = 0;
    std::int64_t problems_settled = 0; ///< in the period, whenever they were found
};

Drills drills_of(const db::Reader&, const Period&, const std::string& community = {});

/// `held`, `own`, `enterprises`, `person_times`, `problems_found`, `problems_settled`, `any`.
Json to_json(const Drills&);

} // namespace bihuan::statistics
