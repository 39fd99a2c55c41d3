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

/// Makes a unit that is given whole. Throws Problem invalid_input (what it names, what stands above it) or
/// already_exists.
Unit add_unit(db::Transaction&, IdSource&, Unit);
/// Puts a unit somewhere else in the order, or under another leader. Throws as above, and Problem
/// unit_keeps_its_name: records refer to communities and grids by name. A leader who stands in dated facts is
/// not given here (invalid_input, read_only).
Unit change_unit(db::Transaction&, const Unit& before, Unit after);

/// Adds a person of the office. Throws Problem invalid_input (unit, certificate).
Person add_person(db::Transaction&, IdSource&, Person);
Person change_person(db::Transaction&, const Person& before, Person after);

/// Throws Problem invalid_input where the two name different leaders and these stand in dated facts.
void require_undated_leader(const db::Reader&, const Unit& before, const Unit& after);

/// Writes a corrected unit: its place in the order, its leader.
void correct_unit(db::Transaction&, const Unit& before, const Unit& after);

/// The leader who answers for the unit from now on (领导包保). Returns the unit as it is then.
Unit assign_leader(db::Transaction&, const Unit&, const Id<Person>& leader);

} // namespace bihuan::organisation
