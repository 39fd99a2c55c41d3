/// Keeping the list of what the office may do (执法事项清单).
#pragma once

#include "db/transaction.hpp"
#include "organisation/authority_item.hpp"

namespace bihuan::organisation {

/// Throws Problem already_exists where the code is in use, invalid_input where the days do not fit.
AuthorityItem add_authority_item(db::Transaction&, IdSource&, AuthorityItem);

} // namespace bihuan::organisation
