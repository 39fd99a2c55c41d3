/// What people do with inspections: record one, correct its record.
#pragma once

#include "core/id.hpp"
#include "db/transaction.hpp"
#include "inspection/inspection.hpp"

#include <functional>

namespace bihuan::inspection {

/// Told when the date or the enterprise of an inspection is corrected, in the same transaction: what was
/// found there has to follow. The rooms to the right put themselves in here (app/).
using Followers = std::function<void(db::Transaction&, const Inspection&)>;

/// Records an inspection at the enterprise that it names; community and industry are frozen as they are
/// there. Throws Problem invalid_input, or already_exists where the code is used.
Inspection record_inspection(db::Transaction&, IdSource&, Inspection);

/// Writes the corrected record. Returns it as stored. Throws Problem inspection_signed where it is signed:
/// then only a new version corrects it (visit_actions.hpp).
Inspection correct_inspection(db::Transaction&, const Inspection& before, Inspection after, const Followers&);

/// Puts another state in the place of the record, under the name of what was done; what was found there
/// follows.
Inspection replace_inspection(db::Transaction&, std::string_view action, const Inspection& before,
                              Inspection after, const Followers&);

} // namespace bihuan::inspection
