/// What a drill is evaluated by, in the manner of YJ/T 9009-2015 and in our own words: rows of
/// drill_criteria.csv.
#pragma once

#include "drill/drill.hpp"

#include <vector>

namespace bihuan::drill {

struct Criterion {
    std::string code; ///< `D1`
    std::string part; ///< 启动与指挥
    std::string zh, en;
    bool live_only = false; ///< a tabletop drill cannot show it
};

const std::vector<Criterion>& criteria();
/// Those that a drill of this form is graded by.
std::vector<Criterion> criteria_for(DrillForm);
const Criterion* find_criterion(std::string_view code);

} // namespace bihuan::drill
