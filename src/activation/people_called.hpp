/// Who stands behind a line of the call list at this moment: people of a role, contacts of a group.
#pragma once

#include "activation/activation_rules.hpp"
#include "db/query.hpp"

namespace bihuan::activation {

/// Roles lead to those who are in them now, with the numbers of today; groups to the contacts that are kept
/// (readiness), in their order.
WhoIsCalled who_is_called(const db::Reader&, const std::vector<ResponseRole>& roles,
                          const std::vector<std::string>& area, Date today);

} // namespace bihuan::activation
