/// Which life of the database this is.
///
/// A phone keeps the receipts of what it handed in. After a restore from a backup the service has forgotten
/// what came later, under a new mark: a phone that meets a mark other than that of its receipts, or a chain
/// that ends before them, compares its list (`receipts.hpp`) and offers again what is missing.
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"

namespace bihuan::sync {

/// The mark; made at the first asking.
std::string incarnation(db::Database&, IdSource&);
/// A new one: after a restore.
void renew_incarnation(db::Database&, IdSource&);

} // namespace bihuan::sync
