/// What people do with task cards.
#pragma once

#include "activation/activation_requests.hpp"
#include "activation/activation_steps.hpp"
#include "activation/activation_store.hpp"
#include "activation/card_rules.hpp"
#include "db/transaction.hpp"

namespace bihuan::activation {

/// Takes a step of the table (activation_steps.hpp) and tells the log. `act.at` may lie in the past: phones
/// come late. Throws Problem task_card_not_open, activation_step_not_possible (also where it is not this
/// worker's to take, card_rules.hpp), invalid_input.
ResponseCard take_step(db::Transaction&, IdSource&, const Activation&, const ResponseCard& before, CardStep,
                       const CardAct&, const CardWorker&);

/// A task beside the plan, with its clock.
ResponseCard add_card(db::Transaction&, IdSource&, const Activation&, ResponseCard wish);

} // namespace bihuan::activation
