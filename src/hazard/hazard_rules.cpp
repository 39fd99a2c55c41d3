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
    std::optional<Date> closed;
    for (const auto& reinspection : reinspections)
        if (reinspection.result == ReinspectionResult::passed &&
            (!closed || reinspection.reinspected_on < *closed))
            closed = reinspection.reinspected_on;
    if (closed || !reinspections.empty()) return closed;
    if (!hazard.due_date && hazard.rectified_on == hazard.found_on) return hazard.found_on;
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
    const HazardState state = state_on(hazard, day);
    return due && *due < day && state != HazardState::closed && state != HazardState::voided;
}

std::span<const EnumText> enum_texts(HazardState) {
    static constexpr std::array texts{
        EnumText{"open", "整改中", "open"},
        EnumText{"rectified", "待复查", "rectified, awaiting re-inspection"},
        EnumText{"transferred", "已移送", "transferred"},
        EnumText{"closed", "已销号", "closed"},
        EnumText{"voided", "作废", "voided"},
    };
    return texts;
}

HazardState state_on(const Hazard& hazard, Date day) {
    const auto happened = [&](const std::optional<Date>& date) { return date && *date <= day; };
    if (happened(hazard.voided_on)) return HazardState::voided;
    if (happened(hazard.closed_on)) return HazardState::closed;
    if (happened(hazard.transferred_on)) return HazardState::transferred;
    return happened(hazard.rectified_on) ? HazardState::rectified : HazardState::open;
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
