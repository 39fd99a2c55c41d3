/// Reports upward: made due, and sent.
#pragma once

#include "activation/activation_requests.hpp"
#include "activation/activation_store.hpp"
#include "db/database.hpp"

namespace bihuan::activation {

/// Puts a report down that is due. Where the same is due already (same kind, same recipient, not sent, no
/// later), nothing is added.
void demand(db::Transaction&, IdSource&, const Activation&, ResponseReport);
/// One more than the plan has.
ResponseReport demand_report(db::Transaction&, IdSource&, const Activation&, const ReportDemand&);

/// Notes that the report was sent, and freezes what it says. Throws Problem already_exists where it was sent.
ResponseReport send_report(db::Transaction&, IdSource&, const Activation&, const ResponseReport& before,
                           const ReportSent&);

/// Tells those who report, and those who command, of what is late; each once. Returns how many were told.
int remind_of_late(db::Database&, IdSource&);

} // namespace bihuan::activation
