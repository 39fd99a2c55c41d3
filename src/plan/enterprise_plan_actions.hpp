/// Writing in the register of enterprises' plans: checked, with the dates that follow, and found by search.
///
/// The same plan of an enterprise, told by kind, title and version, is known already where it is in use.
#pragma once

#include "db/transaction.hpp"
#include "plan/enterprise_plan.hpp"
#include "search/kind.hpp"
#include "search/search.hpp"

namespace bihuan::plan {

/// The entry in use of this enterprise with this kind, title and version.
std::optional<EnterprisePlan> known_enterprise_plan(const db::Reader&, const EnterprisePlan&);

/// Enterprise, name and community are set. Throws Problem invalid_input.
EnterprisePlan enter_enterprise_plan(db::Transaction&, IdSource&, EnterprisePlan);
/// Throws Problem invalid_input.
EnterprisePlan correct_enterprise_plan(db::Transaction&, const EnterprisePlan& before, EnterprisePlan after);

/// Title, enterprise, number of the receipt.
search::Entry search_entry(const EnterprisePlan&);
search::Kind enterprise_plan_search_kind();

} // namespace bihuan::plan
