/// Who may do what with a task card: those in its role and those who command. Pure.
///
/// A card belongs to a role of the plan; whoever is in the role takes it. What somebody is at, nobody else
/// finishes without taking it over first, which stands in the log: on the night it must be clear who is at
/// what (docs/adr/0231).
#pragma once

#include "activation/activation_steps.hpp"

#include <functional>
#include <string>
#include <vector>

namespace bihuan::activation {

/// A role that an account is in now.
struct OwnRole {
    std::string activation;
    std::string role;
    std::string community; ///< empty: of every community
};

struct CardWorker {
    std::string account;
    std::vector<OwnRole> roles;
    std::function<bool(const std::string& community)> commands; ///< may command there; none: nowhere
};

/// The steps that the card is open for and that this person may take.
std::vector<const CardStepRule*> possible_steps(const CardWorker&, const ResponseCard&);
/// Throws Problem activation_step_not_possible with whose card it is.
void require_own(const CardWorker&, const ResponseCard&, CardStep);

} // namespace bihuan::activation
