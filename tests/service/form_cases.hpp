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

/// An issued document of this community, as it is listed.
inline std::string planted_document(AWorkingOffice& office, const std::string& community) {
    IssuedDocument document;
    document.id = office.office.ids().make<IssuedDocument>();
    document.kind = "treatment_plan";
    document.title = "重大事故隐患治理方案";
    document.subject_type = "hazard";
    document.subject = document.id.text();
    document.community = community;
    document.token = office.office.ids().secret().substr(0, 32);
    document.issued_at = office.office.clock().now();
    document.issued_on = document.issued_at.local_date();
    document.facts_sha256 = document.templates_sha256 = document.pdf_sha256 = std::string(64, '0');
    office.write([&](db::Transaction& transaction) {
        transaction.note(
            "INSERT INTO document_text (sha256, text) VALUES ($1, '{}') ON CONFLICT (sha256) DO NOTHING",
            {document.facts_sha256});
        audit::insert(transaction, "document.issue", document);
    });
    return document.id.text();
}

inline std::function<std::string(AWorkingOffice&)> of_a_planned_hazard(std::string before,
                                                                       std::string behind) {
    return [=](AWorkingOffice& office) { return before + a_planned_hazard(office).id.text() + behind; };
}

} // namespace bihuan::test
