#include "hazard/hazard_rules.hpp"

#include "record/record.hpp"

#include <algorithm>
#include <array>

namespace bihuan::hazard {
namespace {

/// A date of a hazard's life with the words of its field.
struct Named {
    const record::Field& field;
    std::optional<Date> date;
};

void not_before(const Named& later, std::string_view label, std::optional<Date> earlier, Findings& findings) {
    if (later.date && earlier && *later.date < *earlier)
        findings.add(record::field_error(later.field, FieldFault::before_other,
                                         {{"value", later.date->text()},
                                          {"other", std::string{label}},
                                          {"other_value", earlier->text()}}));
}

void not_to_come(const Named& named, Date today, Findings& findings) {
    if (named.date && *named.date > today)
        findings.add(record::field_error(named.field, FieldFault::in_the_future,
                                         {{"value", named.date->text()}, {"today", today.text()}}));
}

} // namespace

std::optional<Date> closed_on(const Hazard& hazard, const std::vector<Reinspection>& reinspections) {
    if (hazard.transferred_on) return hazard.transfer_result_on;
    if (hazard.closing_awaits == ClosingAwaits::confirmation ||
        hazard.closing_awaits == ClosingAwaits::another_reinspection)
        return std::nullopt;
    if (hazard.closing_confirmed_on) return hazard.closing_confirmed_on;
    std::optional<Date> closed;
    for (const auto& reinspection : reinspections)
        if (reinspection.result == ReinspectionResult::passed &&
            (!closed || reinspection.reinspected_on < *closed))
            closed = reinspection.reinspected_on;
    if (closed || !reinspections.empty()) return closed;
    if (!hazard.due_date && !hazard.closing_awaits && hazard.rectified_on == hazard.found_on)
        return hazard.found_on;
    return std::nullopt;
}

std::optional<Date> effective_due_date(const Hazard& hazard, const std::vector<Extension>& extensions,
                                       Date day) {
    auto due = hazard.due_date;
    for (const auto& extension : extensions)
        if (due && extension.granted_on <= day && extension.granted_on <= extension.previous_due_date)
            due = std::max(*due, extension.due_date);
    return due;
}

bool is_overdue(const Hazard& hazard, const std::vector<Extension>& extensions, Date day) {
    const auto due = effective_due_date(hazard, extensions, day);
    return due && *due < day && is_open(hazard, day);
}

std::span<const EnumText> enum_texts(HazardState) {
    static constexpr std::array texts{
        EnumText{"draft", "待确认", "draft"},
        EnumText{"registered", "已登记", "registered"},
        EnumText{"ordered", "已下达", "ordered"},
        EnumText{"rectifying", "整改中", "being rectified"},
        EnumText{"extension_pending", "申请延期", "extension asked for"},
        EnumText{"submitted", "申请复查", "submitted for re-inspection"},
        EnumText{"recheck_due", "待复查", "re-inspection due"},
        EnumText{"closed", "已销号", "closed"},
        EnumText{"recheck_failed", "复查不合格", "re-inspection failed"},
        EnumText{"transferred", "已移送", "transferred"},
        EnumText{"void", "作废", "struck off"},
    };
    return texts;
}

HazardState state_on(const Hazard& hazard, Date day) {
    const auto happened = [&](const std::optional<Date>& date) { return date && *date <= day; };
    if (happened(hazard.voided_on)) return HazardState::voided;
    if (happened(hazard.closed_on)) return HazardState::closed;
    if (happened(hazard.transferred_on)) return HazardState::transferred;
    if (happened(hazard.failed_on)) return HazardState::recheck_failed;
    if (happened(hazard.submitted_on)) return HazardState::submitted;
    // Hazards recorded before there were steps have no day from which they are ready.
    const bool stepless = !hazard.ordered_on && !hazard.ready_on;
    if (happened(hazard.ready_on) || (stepless && happened(hazard.rectified_on)))
        return HazardState::recheck_due;
    if (happened(hazard.extension_requested_on)) return HazardState::extension_pending;
    const auto due = hazard.due_in_force ? hazard.due_in_force : hazard.due_date;
    if (due && *due < day) return HazardState::recheck_due;
    if (!happened(hazard.ordered_on)) return due ? HazardState::rectifying : HazardState::registered;
    // The treatment plan of a major hazard is there before rectification begins.
    const bool planned = hazard.level == HazardLevel::general || hazard.planned_on;
    return happened(hazard.served_on) && planned ? HazardState::rectifying : HazardState::ordered;
}

bool is_open(const Hazard& hazard, Date day) {
    const HazardState state = state_on(hazard, day);
    return state != HazardState::closed && state != HazardState::voided;
}

std::span<const EnumText> enum_texts(HazardFlag) {
    static constexpr std::array texts{
        EnumText{"listed", "挂牌督办", "listed under supervision"},
        EnumText{"case_filed", "已立案", "case filed"},
        EnumText{"suspended", "停产停业", "suspended"},
        EnumText{"overdue", "逾期", "overdue"},
        EnumText{"carried_over", "上期遗留", "carried over"},
        EnumText{"awaiting_photos", "待补照片", "awaiting photos"},
        EnumText{"awaiting_confirmation", "待确认销号", "closing awaits confirmation"},
        EnumText{"late_government", "机关办理超期", "the office is late"},
    };
    return texts;
}

std::vector<HazardFlag> flags_on(const Hazard& hazard, std::optional<Date> due, Date day) {
    const bool open = is_open(hazard, day);
    const Date quarter = quarter_period(day.year(), (day.month() - 1) / 3 + 1).from;
    std::vector<HazardFlag> flags;
    const auto add = [&](bool holds, HazardFlag flag) {
        if (holds) flags.push_back(flag);
    };
    add(open && hazard.listed_on && !hazard.delisted_on, HazardFlag::listed);
    add(hazard.case_filed_on.has_value(), HazardFlag::case_filed);
    add(hazard.suspended_on.has_value(), HazardFlag::suspended);
    add(open && due && *due < day, HazardFlag::overdue);
    add(open && hazard.found_on < quarter, HazardFlag::carried_over);
    add(open && hazard.closing_awaits == ClosingAwaits::photos, HazardFlag::awaiting_photos);
    add(open && hazard.closing_awaits == ClosingAwaits::confirmation, HazardFlag::awaiting_confirmation);
    add(open && hazard.office_due_on && *hazard.office_due_on < day, HazardFlag::late_government);
    return flags;
}

void check_dates(const Hazard& hazard, const std::vector<Rectification>& rectifications,
                 const std::vector<Reinspection>& reinspections, Date today, Findings& findings) {
    const auto& of_rectification = record::description_of<Rectification>();
    const auto& of_reinspection = record::description_of<Reinspection>();
    not_before({*record::description_of<Hazard>().find("due_date"), hazard.due_date}, "发现日期 / found on",
               hazard.found_on, findings);
    for (const auto& round : rectifications) {
        const Named rectified{*of_rectification.find("rectified_on"), round.rectified_on};
        not_before(rectified, "检查日期 / inspection date", hazard.found_on, findings);
        not_to_come(rectified, today, findings);
    }
    for (const auto& round : reinspections) {
        const Named reinspected{*of_reinspection.find("reinspected_on"), round.reinspected_on};
        not_before(reinspected, "检查日期 / inspection date", hazard.found_on, findings);
        not_to_come(reinspected, today, findings);
        for (const auto& rectification : rectifications)
            if (rectification.round == round.round)
                not_before(reinspected, "整改完成日期 / rectified on", rectification.rectified_on, findings);
    }
}

void check_extensions(const Hazard& hazard, const std::vector<Extension>& extensions, Date today,
                      Findings& findings) {
    const auto& description = record::description_of<Extension>();
    for (const auto& extension : extensions) {
        const Named granted{*description.find("granted_on"), extension.granted_on};
        not_before(granted, "检查日期 / inspection date", hazard.found_on, findings);
        not_to_come(granted, today, findings);
        if (extension.due_date <= extension.previous_due_date)
            findings.add(record::field_error(*description.find("due_date"), FieldFault::before_other,
                                             {{"value", extension.due_date.text()},
                                              {"other", "原整改期限 / due date in force"},
                                              {"other_value", extension.previous_due_date.text()}}));
    }
}

void check_departures(const Hazard& hazard, Date today, Findings& findings) {
    const auto& description = record::description_of<Hazard>();
    const Named transferred{*description.find("transferred_on"), hazard.transferred_on};
    const Named answered{*description.find("transfer_result_on"), hazard.transfer_result_on};
    const Named voided{*description.find("voided_on"), hazard.voided_on};
    for (const auto& named : {transferred, answered, voided}) {
        not_before(named, "检查日期 / inspection date", hazard.found_on, findings);
        not_to_come(named, today, findings);
    }
    not_before(answered, "移送日期 / transferred on", hazard.transferred_on, findings);
}

} // namespace bihuan::hazard
