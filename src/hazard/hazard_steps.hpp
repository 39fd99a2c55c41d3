/// The one table of the closed loop (闭环): which steps there are, from which states, who may take them, what
/// they need, which time limit they start and which document they leave.
///
/// Code, routes, OpenAPI, tests and the page docs/manual/hazard-steps.md all read this table. It knows no
/// clock and no database. Law: 安全生产法第四十一条、第六十五条, 安全生产事故隐患排查治理暂行规定.
#pragma once

#include "access/permission.hpp"
#include "hazard/hazard_rules.hpp"
#include "hazard/hazard_step.hpp"
#include "record/field.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace bihuan::hazard {

struct StepRule {
    StepKind kind;
    std::vector<HazardState> from;
    access::Permission permission;
    /// Behind `/api/v1/hazards/{id}`; empty: the step is no call of its own.
    std::string_view path = {};
    /// The enterprise may take it as well, through its link or as its contact.
    bool by_enterprise = false;
    /// Only proposes; somebody else with this permission confirms.
    std::optional<access::Permission> second_person = {};
    /// What must be true of the hazard besides its state; null: nothing.
    bool (*holds)(const Hazard&) = nullptr;
    record::Label condition = {};
    /// Fields that must be given.
    std::vector<std::string_view> required = {};
    /// Further fields that may be given.
    std::vector<std::string_view> optional = {};
    /// Two officers with certificates that are valid on the day.
    bool two_officers = false;
    /// Purposes of the photos that must be there, `before`, `after`.
    std::vector<std::string_view> photos = {};
    /// Purposes of the photos of this round that the enterprise hands in with it.
    std::vector<std::string_view> enterprise_photos = {};
    /// While this holds, the step that it follows is still to come: from a phone it waits for that one.
    bool (*comes_early)(const Hazard&) = nullptr;
    /// Codes of the time limits that begin (deadline_rules.csv).
    std::vector<std::string_view> starts = {};
    std::string_view form_code = {}; ///< 文书代字
    std::string_view form = {};      ///< 文书
    record::Label effect = {};
};

std::span<const StepRule> step_rules();
const StepRule& rule_of(StepKind);

/// Whether the table has this step for the hazard as it is on the day; who asks is another question.
bool is_possible(const StepRule&, const Hazard&, HazardState);

/// Whether the enterprise may add photos of what it did: while it may hand in, and from then on until the
/// re-inspection.
bool takes_enterprise_photos(const Hazard&, HazardState);

/// The steps that the hazard allows in this state, in the order of the table.
std::vector<const StepRule*> possible_steps(const Hazard&, HazardState);

} // namespace bihuan::hazard
