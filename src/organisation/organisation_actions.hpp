/// What the office does with its own order: adds units and people, says which leader answers for what.
#pragma once

#include "core/id.hpp"
#include "db/transaction.hpp"
#include "organisation/organisation.hpp"

namespace bihuan::organisation {

/// The unit of this kind and name; made where it is not there yet.
Unit ensure_unit(db::Transaction&, IdSource&, UnitKind, const std::string& name,
                 std::optional<Id<Unit>> parent = std::nullopt);

/// The person of this name and post; made where there is none.
Person ensure_person(db::Transaction&, IdSource&, const std::string& name, const std::string& post);

/// Writes a corrected unit: its place in the order, its leader.
void correct_unit(db::Transaction&, const Unit& before, const Unit& after);

/// The leader who answers for the unit from now on (领导包保). Returns the unit as it is then.
Unit assign_leader(db::Transaction&, const Unit&, const Id<Person>& leader);

} // namespace bihuan::organisation
