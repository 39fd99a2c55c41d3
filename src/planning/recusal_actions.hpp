/// Withdrawal of officers (回避, 行政处罚法第四十三条): the office's list of interests, and what enterprises
/// ask for.
#pragma once

#include "db/transaction.hpp"
#include "planning/officer.hpp"

namespace bihuan::planning {

/// Puts an interest on the office's list. Throws Problem invalid_input where the person is not known or the
/// days do not fit.
OfficerInterest record_interest(db::Transaction&, IdSource&, OfficerInterest);

/// The enterprise asks that an officer of the task withdraw.
RecusalRequest request_recusal(db::Transaction&, IdSource&, const InspectionTask&, RecusalRequest);
/// The head's decision on it. Granted, the replacement takes the officer's place on the task.
RecusalRequest decide_recusal(db::Transaction&, const InspectionTask&, const RecusalRequest&, RecusalDecision,
                              const std::optional<Id<Person>>& replacement, const std::string& reason);

} // namespace bihuan::planning
