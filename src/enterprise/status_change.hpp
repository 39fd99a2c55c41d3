/// A change of the status of a place: stopped, closed, moved away, open again; when and why.
///
/// The entry holds the status of today; these rows hold how it came about, and are never changed.
#pragma once

#include "enterprise/enterprise.hpp"

namespace bihuan {

struct EnterpriseStatusChange {
    Id<EnterpriseStatusChange> id;
    Id<Enterprise> enterprise;
    EnterpriseStatus previous = EnterpriseStatus::open;
    EnterpriseStatus status = EnterpriseStatus::open;
    Date changed_on;
    std::string reason;
};

/// Two entries that look alike and were confirmed to be two places (确认不是同一家), with the reason.
struct EnterpriseDistinction {
    Id<EnterpriseDistinction> id;
    Id<Enterprise> enterprise; ///< registered although it looked like the other
    Id<Enterprise> other;
    std::string reason;
    Date decided_on;
};

const record::Record<EnterpriseStatusChange>& describe(const EnterpriseStatusChange*);
const record::Record<EnterpriseDistinction>& describe(const EnterpriseDistinction*);

} // namespace bihuan
