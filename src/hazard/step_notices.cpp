#include "hazard/step_notices.hpp"

#include "notice/outbox.hpp"

namespace bihuan::hazard {
namespace {

using access::Permission;

/// Who acts on what the enterprise sends; nothing where nobody waits for it.
std::optional<Permission> whose_turn(StepKind kind) {
    switch (kind) {
    case StepKind::submit:
        return Permission::record_inspections;
    case StepKind::request_extension:
        return Permission::manage_hazards;
    case StepKind::apply_resumption:
        return Permission::approve_hazards;
    default:
        return std::nullopt;
    }
}

} // namespace

void tell_of_step(db::Transaction& transaction, IdSource& ids, const Hazard& hazard, const HazardStep& step) {
    notice::Message message;
    if (step.step == StepKind::assign) {
        if (step.assigned_to.empty() || step.assigned_to == step.account) return;
        message.accounts = {step.assigned_to};
        message.kind = "hazard_assigned";
    } else {
        const auto turn = whose_turn(step.step);
        if (!turn || step.door == StepDoor::office) return;
        message.kind = "hazard_" + std::string{code_of(step.step)};
        // Resumption is examined by somebody who may approve, whoever the hazard is assigned to.
        if (hazard.assigned_to.empty() || turn == Permission::approve_hazards)
            message.permission = turn;
        else
            message.accounts = {hazard.assigned_to};
    }
    message.key = message.kind + ":" + step.id.text();
    message.subject_type = "hazard";
    message.subject = hazard.id.text();
    message.community = hazard.community;
    message.title_zh = hazard.code + "：" + std::string{text_of(step.step).zh};
    message.title_en = hazard.code + ": " + std::string{text_of(step.step).en};
    message.body_zh = hazard.community;
    message.body_en = hazard.community;
    if (hazard.office_due_on) {
        message.body_zh += "，办理期限 " + hazard.office_due_on->text();
        message.body_en += ", the office's limit " + hazard.office_due_on->text();
    }
    notice::post(transaction, ids, message);
}

void tell_who_confirms(db::Transaction& transaction, IdSource& ids, const Hazard& hazard,
                       const Reinspection& passed) {
    notice::Message message;
    message.kind = "hazard_confirm_closing";
    message.key = message.kind + ":" + passed.id.text();
    message.subject_type = "hazard";
    message.subject = hazard.id.text();
    message.community = hazard.community;
    message.permission = Permission::approve_hazards;
    message.title_zh = hazard.code + "：重大隐患复查合格，待确认销号";
    message.title_en = hazard.code + ": a major hazard passed its re-inspection and awaits confirmation";
    message.body_zh = hazard.community + "，复查日期 " + passed.reinspected_on.text();
    message.body_en = hazard.community + ", re-inspected on " + passed.reinspected_on.text();
    notice::post(transaction, ids, message);
}

} // namespace bihuan::hazard
