/// What people give when something ends, changes hands or begins anew.
#pragma once

#include "responsibility/duty_post.hpp"

namespace bihuan {

/// The end of a term or an assignment.
struct ResponsibilityEnding {
    Date last_day;
    std::string reason;
    std::string vacant_reason; ///< why nobody follows; empty: somebody must
};

/// Another person or section answers, from a day in the past or in the future.
struct ResponsibilityChange {
    std::optional<Id<Person>> person;
    std::optional<Id<DutyPost>> post;
    Date from;
    std::optional<Date> until; ///< afterwards the one before answers again
    std::string reason;
};

/// The duty is owed until this day.
struct DutyEnding {
    Date last_day;
    std::string reason;
};

namespace record {
template<class T>
class Record;
}
const record::Record<ResponsibilityEnding>& describe(const ResponsibilityEnding*);
const record::Record<ResponsibilityChange>& describe(const ResponsibilityChange*);
const record::Record<DutyEnding>& describe(const DutyEnding*);

} // namespace bihuan
