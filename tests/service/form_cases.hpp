/// Forms for the table of routes: a major hazard with its treatment plan, whose form needs no number.
#pragma once

#include "app/form_documents.hpp"
#include "hazard/hazard_step.hpp"
#include "service/a_working_office.hpp"

#include <functional>

namespace bihuan::test {

inline Hazard a_planned_hazard(AWorkingOffice& office) {
    const auto hazard = office.registered(a_hazard().major().due("2025-01-15"));
    TreatmentPlan plan;
    plan.id = office.office.ids().make<TreatmentPlan>();
    plan.hazard = hazard.id;
    plan.made_on = day("2024-12-30");
    plan.goals = plan.methods = plan.funds = plan.people = plan.deadline = plan.safety = "已落实";
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "hazard.plan", plan); });
    return hazard;
}

/// A treatment plan that was issued.
inline IssuedDocument an_issued_form(AWorkingOffice& office) {
    const auto hazard = a_planned_hazard(office);
    return office.write([&](db::Transaction& transaction) {
        return app::issue_form(office.office, transaction, FormKind::treatment_plan,
                               {FormSubject::hazard, hazard.id.text()});
    });
}

inline std::function<std::string(AWorkingOffice&)> of_a_planned_hazard(std::string before,
                                                                       std::string behind) {
    return [=](AWorkingOffice& office) { return before + a_planned_hazard(office).id.text() + behind; };
}

} // namespace bihuan::test
