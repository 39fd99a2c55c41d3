/// What somebody may do at all, for screens that show nothing else.
#pragma once

#include "access/account.hpp"

namespace bihuan::access {

/// Whether the account holds the permission on `day` at all, in whatever area.
bool is_held(const Account&, Permission, Date day);

} // namespace bihuan::access
