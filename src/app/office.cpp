#include "app/office.hpp"

#include "access/account.hpp"
#include "activation/call_entry.hpp"
#include "activation/card.hpp"
#include "activation/entry.hpp"
#include "activation/response_report.hpp"
#include "app/sealing_key.hpp"
#include "app/search_kinds.hpp"
#include "assignment/assignment.hpp"
#include "audit/migrated.hpp"
#include "db/migrate.hpp"
#include "drill/drill.hpp"
#include "enforcement/disclosure.hpp"
#include "enforcement/legal_review.hpp"
#include "enterprise/status_change.hpp"
#include "evidence/evidence.hpp"
#include "hazard/desk.hpp"
#include "hazard/enterprise_link.hpp"
#include "hazard/hazard_actions.hpp"
#include "issuance/issued_document.hpp"
#include "notice/notice.hpp"
#include "operation/legal_hold.hpp"
#include "operation/restore_drill.hpp"
#include "organisation/authority_item.hpp"
#include "organisation/organisation.hpp"
#include "patrol/clue.hpp"
#include "plan/enterprise_plan.hpp"
#include "plan/plan.hpp"
#include "planning/annual_plan.hpp"
#include "planning/draw.hpp"
#include "planning/frequency.hpp"
#include "planning/officer.hpp"
#include "planning/task.hpp"
#include "readiness/contact.hpp"
#include "readiness/duty.hpp"
#include "readiness/place.hpp"
#include "readiness/supply.hpp"
#include "readiness/warning.hpp"
#include "report/report.hpp"
#include "responsibility/commitment.hpp"
#include "responsibility/duty_assessment.hpp"
#include "responsibility/duty_handover.hpp"
#include "responsibility/leader_assignment.hpp"
#include "workpaper/submission.hpp"

#include <mutex>

namespace bihuan::app {

struct Office::Typefaces {
    std::mutex mutex;
    std::optional<document::Fonts> fonts;
};

Office::Office(Settings settings, std::unique_ptr<Clock> clock, db::Opening opening)
    : settings_(std::move(settings)), clock_(clock ? std::move(clock) : std::make_unique<SystemClock>()),
      ids_(std::make_unique<IdSource>(*clock_, system_random())),
      database_(std::make_unique<db::Database>(settings_.address(), *clock_, opening)),
      typefaces_(std::make_unique<Typefaces>()) {
    database_->seal_with(sealing_of(settings_));
}

Office::~Office() = default;
Office::Office(Office&&) noexcept = default;

Office::Office(Settings settings, std::unique_ptr<Clock> clock)
    : Office(std::move(settings), std::move(clock), db::Opening::existing) {
    db::require_current_schema(*database_);
}

Office Office::create(Settings settings, std::unique_ptr<Clock> clock) {
    Office office{std::move(settings), std::move(clock), db::Opening::create_if_missing};
    db::migrate(office.database());
    audit::note_migrated(office.database(), audited_records());
    if (office.database().read(search::is_empty)) reindex(office.database());
    return office;
}

const document::Fonts& Office::fonts() {
    const std::lock_guard lock{typefaces_->mutex};
    if (!typefaces_->fonts) typefaces_->fonts.emplace(document::Fonts::load(settings_.fonts_folder()));
    return *typefaces_->fonts;
}

std::vector<audit::AuditedRecord> audited_records() {
    return {
        audit::audited_record<Account>(),
        audit::audited_record<Unit>(),
        audit::audited_record<Person>(),
        audit::audited_record<Enterprise>(),
        audit::audited_record<EnterpriseStatusChange>(),
        audit::audited_record<EnterpriseDistinction>(),
        audit::audited_record<Evidence>(),
        audit::audited_record<InspectionTask>(),
        audit::audited_record<OfficerInterest>(),
        audit::audited_record<RecusalRequest>(),
        audit::audited_record<FrequencyCap>(),
        audit::audited_record<FrequencyException>(),
        audit::audited_record<AnnualPlan>(),
        audit::audited_record<Draw>(),
        audit::audited_record<Inspection>(),
        audit::audited_record<InspectionVersion>(),
        audit::audited_record<Patrol>(),
        audit::audited_record<Clue>(),
        audit::audited_record<Hazard>(),
        audit::audited_record<Rectification>(),
        audit::audited_record<Reinspection>(),
        audit::audited_record<Extension>(),
        audit::audited_record<AuthorityItem>(),
        audit::audited_record<HazardStep>(),
        audit::audited_record<TreatmentPlan>(),
        audit::audited_record<HazardLink>(),
        audit::audited_record<SavedFilter>(),
        audit::audited_record<PenaltyCase>(),
        audit::audited_record<CaseStepTaken>(),
        audit::audited_record<LegalReview>(),
        audit::audited_record<Disclosure>(),
        audit::audited_record<Activation>(),
        audit::audited_record<LevelChange>(),
        audit::audited_record<ResponseRole>(),
        audit::audited_record<ResponseCard>(),
        audit::audited_record<ResponseCall>(),
        audit::audited_record<ResponseLink>(),
        audit::audited_record<ResponseEntry>(),
        audit::audited_record<ResponseCasualty>(),
        audit::audited_record<ResponseReport>(),
        audit::audited_record<Lesson>(),
        audit::audited_record<DutyPost>(),
        audit::audited_record<DutyItem>(),
        audit::audited_record<PostTerm>(),
        audit::audited_record<LeaderAssignment>(),
        audit::audited_record<LeaderVisit>(),
        audit::audited_record<DutyHandover>(),
        audit::audited_record<AssessmentStandard>(),
        audit::audited_record<DutyAssessment>(),
        audit::audited_record<DutyCommitment>(),
        audit::audited_record<IssuedReport>(),
        audit::audited_record<IssuedDocument>(),
        audit::audited_record<SubmissionForm>(),
        audit::audited_record<Submission>(),
        audit::audited_record<NotificationSetting>(),
        audit::audited_record<RestoreDrill>(),
        audit::audited_record<LegalHold>(),
        audit::audited_record<EmergencyPlan>(),
        audit::audited_record<PlanVersion>(),
        audit::audited_record<PlanStepTaken>(),
        audit::audited_record<EnterprisePlan>(),
        audit::audited_record<Assignment>(),
        audit::audited_record<Contact>(),
        audit::audited_record<ContactVerification>(),
        audit::audited_record<Supply>(),
        audit::audited_record<SupplyMovement>(),
        audit::audited_record<Shelter>(),
        audit::audited_record<RiskPoint>(),
        audit::audited_record<Household>(),
        audit::audited_record<DutyMember>(),
        audit::audited_record<DutyShift>(),
        audit::audited_record<DutySwap>(),
        audit::audited_record<Warning>(),
        audit::audited_record<Drill>(),
        audit::audited_record<DrillProblem>(),
    };
}

inspection::Followers inspection_followers() {
    return hazard::follow_inspection;
}

} // namespace bihuan::app
