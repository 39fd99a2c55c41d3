/// What every register of this room has in common: contacts, supplies, shelters, risk points, households,
/// members of the rotation are added, corrected, and taken out of use by a day; none is ever removed.
#pragma once

#include "db/transaction.hpp"
#include "readiness/contact.hpp"
#include "readiness/duty.hpp"
#include "readiness/place.hpp"
#include "readiness/supply.hpp"

namespace bihuan::readiness {

/// Adds to the register. Throws Problem invalid_input: the rules of the fields, records that are named and
/// not there. A supply that comes with a quantity begins with a stock-taking.
Contact add(db::Transaction&, IdSource&, Contact);
Supply add(db::Transaction&, IdSource&, Supply);
Shelter add(db::Transaction&, IdSource&, Shelter);
RiskPoint add(db::Transaction&, IdSource&, RiskPoint);
Household add(db::Transaction&, IdSource&, Household);
DutyMember add(db::Transaction&, IdSource&, DutyMember);

/// Corrects what is known. Throws as above; the quantity of a supply is moved by movements alone. A number
/// that was changed by the office counts as verified that day.
Contact correct(db::Transaction&, const Contact& before, Contact after);
Supply correct(db::Transaction&, const Supply& before, Supply after);
Shelter correct(db::Transaction&, const Shelter& before, Shelter after);
RiskPoint correct(db::Transaction&, const RiskPoint& before, RiskPoint after);
Household correct(db::Transaction&, const Household& before, Household after);
DutyMember correct(db::Transaction&, const DutyMember& before, DutyMember after);

/// Moves a supply. Throws Problem supply_below_zero, invalid_input.
SupplyMovement move_supply(db::Transaction&, IdSource&, const Supply&, SupplyMovement);

} // namespace bihuan::readiness
