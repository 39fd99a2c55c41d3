/// What the readiness of the office gives a response: contacts to call, who is on duty, the warnings that
/// speak for it.
#pragma once

#include "activation/activation_rules.hpp"
#include "db/query.hpp"
#include "plan/in_use.hpp"

namespace bihuan::activation {

/// The contacts of a group that are in use, in their order; of the communities, those of the area.
std::vector<Called> contacts_in(const db::Reader&, const std::string& group,
                                const std::vector<std::string>& area, Date today);

/// Who is on duty now stands for the roles of the duty (带班领导、值班员), whatever post the plan names.
void put_duty_first(const db::Reader&, const plan::Structure&, Instant now, std::vector<plan::RoleHolder>&);

/// Area and period of the warning that the response names, where nobody gave others. Throws Problem
/// invalid_input where there is no such warning.
void take_from_warning(const db::Reader&, Activation&, Instant now);

/// What a warning in force speaks for: starting a plan, or raising the response that runs. One tap does it;
/// nothing starts by itself.
struct Proposal {
    std::string warning; ///< identity
    std::string warning_text;
    std::string plan_code;
    std::string plan_title;
    ResponseLevel level = ResponseLevel::four;
    std::string running; ///< identity of the response to be raised; empty: to be started
    std::optional<Instant> expected_until;
    std::vector<std::string> communities;
};
std::vector<Proposal> proposals(const db::Reader&, Instant now);

} // namespace bihuan::activation
