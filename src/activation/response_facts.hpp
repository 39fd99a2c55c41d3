/// What the documents of a response say: the facts of a report upward and of the after-action report.
///
/// No telephone numbers, no identities of accounts. Numbers are counted here and nowhere else.
#pragma once

#include "activation/activation_store.hpp"
#include "core/json.hpp"

namespace bihuan::activation {

/// What is known at the moment: matter, level, casualties with their grade, measures taken by the log,
/// tasks done and open. `made_on` is the day.
Json report_facts(const db::Reader&, const Activation&, const ResponseReport&, const std::string& words,
                  Instant at);
/// Of a report that was sent, as frozen; of one that was not, as known at `now`.
Json facts_of(const db::Reader&, const Activation&, const ResponseReport&, Instant now);

/// The whole course: levels, tasks with planned and real minutes, calls, reports, casualties, log, photos,
/// lessons; and where everything stands on the line of time.
Json after_action_facts(const db::Reader&, const Activation&, Instant now);

} // namespace bihuan::activation
