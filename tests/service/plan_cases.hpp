/// Emergency plans and the register of enterprises' plans, as their routes are called.
#pragma once

#include "plan/enterprise_plan.hpp"
#include "plan/plan.hpp"
#include "service/a_working_office.hpp"

#include <fstream>
#include <iterator>

namespace bihuan::test {

/// The plan of tests/data/plans under a code of its own.
inline std::string a_plan_text(const std::string& code) {
    std::ifstream in{BIHUAN_SOURCE_DIR "/tests/data/plans/storm.zh.md", std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    const std::string line = "code: storm";
    return text.replace(text.find(line), line.size(), "code: " + code);
}

inline std::string a_plan_wish(AWorkingOffice& office) {
    return Json{Json::Object{{"text", a_plan_text("x" + std::to_string(++office.hazards))}}}.dump();
}

/// A plan with one version in this state; published and later ones are in use.
inline EmergencyPlan a_stored_plan(AWorkingOffice& office, EmergencyPlanState state) {
    EmergencyPlan plan;
    plan.id = office.office.ids().make<EmergencyPlan>();
    plan.code = "x" + std::to_string(++office.hazards);
    plan.title = "极端天气应急预案";
    plan.state = state;
    PlanVersion version;
    version.id = office.office.ids().make<PlanVersion>();
    version.plan = plan.id;
    version.state = state;
    version.text = a_plan_text(plan.code);
    version.drafted_at = office.office.clock().now();
    const bool in_use = state == EmergencyPlanState::published || state == EmergencyPlanState::filed ||
                        state == EmergencyPlanState::in_force;
    (in_use ? plan.version_in_use : plan.draft_version) = version.id;
    if (in_use) {
        version.approved_on = version.published_on = plan.published_on = day("2024-11-01");
        version.facts = R"({"superior":"区人民政府","people":[],"made_on":"2024-11-01"})";
    }
    office.write([&](db::Transaction& transaction) {
        audit::insert(transaction, "plan.add", plan);
        audit::insert(transaction, "plan.add", version);
    });
    return plan;
}

inline std::function<std::string(AWorkingOffice&)> of_a_plan(std::string behind, EmergencyPlanState state) {
    return [behind, state](AWorkingOffice& office) {
        return "/api/v1/plans/" + a_stored_plan(office, state).id.text() + behind;
    };
}

/// A plan in force with a draft of its next version.
inline std::function<std::string(AWorkingOffice&)> of_a_revision(std::string behind) {
    return [behind](AWorkingOffice& office) {
        const auto before = a_stored_plan(office, EmergencyPlanState::in_force);
        PlanVersion draft;
        draft.id = office.office.ids().make<PlanVersion>();
        draft.plan = before.id;
        draft.major = 2;
        draft.text = a_plan_text(before.code);
        draft.drafted_at = office.office.clock().now();
        EmergencyPlan after = before;
        after.draft_version = draft.id;
        after.state = EmergencyPlanState::revising;
        office.write([&](db::Transaction& transaction) {
            audit::insert(transaction, "plan.revise", draft);
            audit::update(transaction, "plan.revise", before, after);
        });
        return "/api/v1/plans/" + before.id.text() + behind;
    };
}

inline EnterprisePlan planted_enterprise_plan(AWorkingOffice& office, const Enterprise& of) {
    EnterprisePlan plan;
    plan.id = office.office.ids().make<EnterprisePlan>();
    plan.enterprise = of.id;
    plan.enterprise_name = of.name;
    plan.community = of.community;
    plan.title = "火灾专项应急预案";
    plan.published_on = day("2024-10-08");
    office.write(
        [&](db::Transaction& transaction) { audit::insert(transaction, "enterprise_plan.add", plan); });
    return plan;
}

} // namespace bihuan::test
