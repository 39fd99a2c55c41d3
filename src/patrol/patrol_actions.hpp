/// What people do with patrols: record one.
#pragma once

#include "core/id.hpp"
#include "db/transaction.hpp"
#include "patrol/patrol.hpp"

namespace bihuan::patrol {

/// Records a patrol; its code is made where none is given. Throws Problem invalid_input: a date still to
/// come, more members than person-times.
Patrol record_patrol(db::Transaction&, IdSource&, Patrol);

/// Writes a corrected record, held against the same rules.
Patrol correct_patrol(db::Transaction&, const Patrol& before, Patrol after);

} // namespace bihuan::patrol
