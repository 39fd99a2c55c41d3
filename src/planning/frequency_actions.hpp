/// Setting the caps on inspections (年度检查频次上限).
#pragma once

#include "db/transaction.hpp"
#include "planning/frequency.hpp"

namespace bihuan::planning {

/// Throws Problem invalid_input where what the cap is set for is not named, or the days do not fit.
FrequencyCap set_cap(db::Transaction&, IdSource&, FrequencyCap);

} // namespace bihuan::planning
