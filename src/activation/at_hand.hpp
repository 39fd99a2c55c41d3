/// What the readiness of the office gives a response: contacts to call, who is on duty today, the warning
/// that speaks for it.
#pragma once

#include "activation/activation_rules.hpp"
#include "db/query.hpp"
#include "plan/in_use.hpp"

namespace bihuan::activation {

/// The contacts of a group that are there now, in their order; of the communities, those of the area.
std::vector<Called> contacts_in(const db::Reader&, const std::string& group,
                                const std::vector<std::string>& area);

/// Who is on duty today stands for the roles of the duty (带班领导, 值班员), whatever post the plan names.
void put_duty_first(const db::Reader&, const plan::Structure&, Date today, std::vector<plan::RoleHolder>&);

/// Area and period of the warning that the response names, where nobody gave others. Throws Problem
/// invalid_input where there is no such warning.
void take_from_warning(const db::Reader&, Activation&);

/// A plan that a warning in force speaks for, and is not running: one tap starts it. Nothing starts by
/// itself.
struct Proposal {
    std::string warning;
    std::string warning_text;
    std::string plan_code;
    std::string plan_title;
    ResponseLevel level = ResponseLevel::four;
    std::optional<Instant> expected_until;
    std::vector<std::string> communities;
};
std::vector<Proposal> proposals(const db::Reader&, Instant now);

} // namespace bihuan::activation
