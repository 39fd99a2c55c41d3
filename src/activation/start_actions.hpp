/// Starting a response, changing its level, ending it.
#pragma once

#include "activation/activation_requests.hpp"
#include "activation/activation_store.hpp"
#include "db/transaction.hpp"

namespace bihuan::activation {

/// Starts the plan at the level: binds it to the version in force, deals the cards, makes the call list and
/// the reports that are due, tells everybody in a role. Only plan and level have to be given. Throws Problem
/// invalid_input (plan, level, communities, warning, period), plan_not_in_force, activation_running.
Activation start(db::Transaction&, IdSource&, Activation wish);

/// Up: the cards of the higher level are added, none is lost; what had stood down and is asked for again is
/// dealt anew. Down: cards that nobody has taken and that the lower level does not ask for stand down.
Activation change_level(db::Transaction&, IdSource&, const Activation& before, const LevelChange& wish,
                        const Id<ResponseEntry>& entry = {});

Activation end(db::Transaction&, IdSource&, const Activation& before, const ResponseEnd&);

/// Puts somebody into a role, in the place of who is in it there (the same community) or beside them.
ResponseRole put_in_role(db::Transaction&, IdSource&, const Activation&, ResponseRole wish);

/// The present people of the plan's roles in the area of the response; who is on duty stands for the roles
/// of the duty. Without identities.
std::vector<ResponseRole> people_of_roles(const db::Reader&, const plan::Structure&,
                                          const std::vector<std::string>& area, Instant now);

} // namespace bihuan::activation
