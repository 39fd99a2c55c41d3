/// What people do with the registry: register a place, correct its entry, change its status.
#pragma once

#include "core/id.hpp"
#include "db/transaction.hpp"
#include "enterprise/enterprise.hpp"
#include "enterprise/enterprise_rules.hpp"

namespace bihuan::enterprise {

/// Registers a place. Its community becomes a unit of the office where it is named for the first time. Throws
/// Problem invalid_input. The identity may be given (made on a phone); else it is made here.
Enterprise register_enterprise(db::Transaction&, IdSource&, Enterprise, UsccPolicy = UsccPolicy::strict);

/// Writes the changed entry. Returns it as stored; `before` where nothing differs. Throws Problem
/// enterprise_merged where the entry was joined into another.
Enterprise correct_enterprise(db::Transaction&, IdSource&, const Enterprise& before, Enterprise after,
                              UsccPolicy = UsccPolicy::strict);

/// Changes the status of a place and keeps when and why. Returns the entry as it is then.
Enterprise change_status(db::Transaction&, IdSource&, const Enterprise&, EnterpriseStatusChange);

} // namespace bihuan::enterprise
