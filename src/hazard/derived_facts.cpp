#include "hazard/derived_facts.hpp"

#include "hazard/hazard_rules.hpp"

#include <algorithm>

namespace bihuan::hazard {
namespace {

/// The first day on which every rule of the table is in force; ledgers tell of older hazards as well.
const Date limits_known_from = Date::from(2008, 2, 1).value();

bool ended_in_failure(const HazardFile& file) {
    return !file.reinspections.empty() && file.reinspections.back().result == ReinspectionResult::failed;
}

/// What the steps of the round under way say.
void follow_round(HazardFile& file, std::int64_t round) {
    Hazard& hazard = file.hazard;
    bool begun_anew = !ended_in_failure(file);
    for (const auto& rectification : file.rectifications)
        if (rectification.round >= round) {
            hazard.ready_on = rectification.rectified_on;
            begun_anew = true;
        }
    for (const auto& step : file.steps) {
        if (step.round < round) continue;
        if (step.step == StepKind::order) {
            hazard.ordered_on = step.taken_on;
            hazard.served_on.reset();
            hazard.issuing_organ = step.issuing_organ;
            if (round > 1) hazard.due_in_force = step.due_date;
            begun_anew = true;
        } else if (step.step == StepKind::serve) {
            hazard.served_on = step.taken_on;
        } else if (step.step == StepKind::submit) {
            hazard.submitted_on = step.taken_on;
            begun_anew = true;
        }
    }
    if (!begun_anew) hazard.failed_on = file.reinspections.back().reinspected_on;
}

/// What the steps of its whole life say.
void follow_life(HazardFile& file) {
    Hazard& hazard = file.hazard;
    for (const auto& step : file.steps) {
        switch (step.step) {
        case StepKind::order:
            if (hazard.issuing_organ.empty()) hazard.issuing_organ = step.issuing_organ;
            break;
        case StepKind::request_extension:
            hazard.extension_requested_on = step.taken_on;
            break;
        case StepKind::decide_extension:
            hazard.extension_requested_on.reset();
            break;
        case StepKind::record_receipt:
            hazard.transfer_receipt_on = step.taken_on;
            break;
        case StepKind::suspend:
            hazard.suspended_on = step.taken_on;
            break;
        case StepKind::apply_resumption:
            hazard.resumption_applied_on = step.taken_on;
            break;
        case StepKind::resume:
            hazard.suspended_on.reset();
            hazard.resumption_applied_on.reset();
            break;
        case StepKind::list:
            hazard.listed_on = step.taken_on;
            hazard.delisted_on.reset();
            break;
        case StepKind::delist:
            hazard.delisted_on = step.taken_on;
            break;
        case StepKind::file_case:
            hazard.case_filed_on = step.taken_on;
            break;
        case StepKind::assign:
            hazard.assigned_to = step.assigned_to;
            hazard.assigned_department = step.department;
            break;
        default:
            break;
        }
    }
    for (const auto& extension : file.extensions)
        if (hazard.extension_requested_on && extension.granted_on >= *hazard.extension_requested_on)
            hazard.extension_requested_on.reset();
}

std::optional<Date> due_of_round(const HazardFile& file) {
    return file.hazard.due_in_force ? file.hazard.due_in_force : file.hazard.due_date;
}

} // namespace

std::int64_t round_under_way(const HazardFile& file) {
    return ended_in_failure(file) ? file.reinspections.back().round + 1 : 1;
}

std::vector<OfficeLimit> office_limits(const HazardFile& file) {
    const Hazard& hazard = file.hazard;
    std::vector<OfficeLimit> limits;
    const auto add = [&](const char* rule, std::optional<Date> start, const char* zh, const char* en) {
        if (start && *start >= limits_known_from)
            limits.push_back({deadline::Rules::built_in().due(rule, *start), zh, en});
    };
    if (hazard.voided_on) return limits;
    if (hazard.suspended_on)
        add("resumption_examination", hazard.resumption_applied_on, "申请恢复生产经营",
            "application to resume");
    if (hazard.closed_on) return limits;
    if (hazard.transferred_on) {
        if (!hazard.transfer_receipt_on) add("transfer_receipt", hazard.transferred_on, "移送", "transfer");
        add("transfer_result", hazard.transferred_on, "移送", "transfer");
        return limits;
    }
    add("extension_answer", hazard.extension_requested_on, "申请延期", "request for an extension");
    if (hazard.failed_on) return limits;
    const auto due = due_of_round(file);
    if (hazard.submitted_on && (!due || *hazard.submitted_on <= *due))
        add("reinspection", hazard.submitted_on, "申请复查", "application for the re-inspection");
    else
        add("reinspection", due, "整改期限届满", "expiry of the deadline");
    return limits;
}

void derive(HazardFile& file) {
    Hazard& hazard = file.hazard;
    hazard.rectified_on.reset();
    for (const auto& round : file.rectifications)
        if (round.rectified_on) hazard.rectified_on = round.rectified_on;
    for (const auto fact :
         {&Hazard::ordered_on, &Hazard::served_on, &Hazard::submitted_on, &Hazard::ready_on,
          &Hazard::extension_requested_on, &Hazard::failed_on, &Hazard::due_in_force, &Hazard::office_due_on})
        (hazard.*fact).reset();
    follow_life(file);
    if (!file.extensions.empty() && hazard.due_date) {
        const auto latest = std::ranges::max(file.extensions, {}, &Extension::granted_on).granted_on;
        hazard.due_in_force = effective_due_date(hazard, file.extensions, latest);
        if (hazard.due_in_force == hazard.due_date) hazard.due_in_force.reset();
    }
    follow_round(file, round_under_way(file));
    hazard.closed_on = closed_on(hazard, file.reinspections);
    for (const auto& limit : office_limits(file))
        if (!hazard.office_due_on || limit.why.due < *hazard.office_due_on)
            hazard.office_due_on = limit.why.due;
}

} // namespace bihuan::hazard
