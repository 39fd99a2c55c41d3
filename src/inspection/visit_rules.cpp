#include "inspection/visit_rules.hpp"

#include "inspection/checklist_edition.hpp"
#include "organisation/licensed_officer.hpp"
#include "record/record.hpp"

namespace bihuan::inspection {
namespace {

const record::Field& field(const char* name) {
    return *record::description_of<Inspection>().find(name);
}

FieldError at_result(std::size_t index, const char* member, FieldFault fault, std::string value) {
    return {"/results/" + std::to_string(index) + "/" + member,
            fault,
            {{"value", std::move(value)}},
            "检查表结果",
            "checklist result"};
}

} // namespace

void settle_officers(const db::Reader& reader, Inspection& inspection, Findings& findings) {
    for (std::size_t i = 0; i < inspection.officers.size(); ++i) {
        auto& officer = inspection.officers[i];
        const auto person = organisation::licensed_officer(
            reader, {officer.person, officer.name, officer.certificate_no}, inspection.date,
            {"/officers/" + std::to_string(i), "检查人员", "officer"}, findings);
        if (!person) continue;
        officer.person = person->id;
        officer.name = person->name;
        officer.certificate_no = person->certificate_no;
    }
}

void check_approval(const db::Reader& reader, const Inspection& inspection, Findings& findings) {
    if (!inspection.task) {
        if (inspection.emergency_reason.empty())
            findings.add(record::field_error(field("task"), FieldFault::required));
        return;
    }
    bool found = false, emergency = false;
    std::string enterprise, approved_at;
    reader.each("SELECT enterprise, approved_at, emergency FROM approved_task WHERE id = $1",
                {inspection.task->text()}, [&](const db::Row& row) {
                    found = true;
                    enterprise = row.text(0);
                    if (!row.is_null(1)) approved_at = row.text(1);
                    emergency = row.boolean(2);
                });
    if (!found)
        findings.add(record::field_error(field("task"), FieldFault::no_such_record,
                                         {{"value", inspection.task->text()}}));
    else if (enterprise != inspection.enterprise.text())
        findings.add(record::field_error(field("task"), FieldFault::task_of_another));
    else if (!emergency && inspection.emergency_reason.empty()) {
        const auto approved = Instant::parse(approved_at);
        const bool before = approved && (inspection.started_at ? *approved <= *inspection.started_at
                                                               : approved->local_date() <= inspection.date);
        if (!before) findings.add(record::field_error(field("task"), FieldFault::approved_too_late));
    }
}

void settle_checklist(const db::Reader& reader, Inspection& inspection, Findings& findings) {
    if (inspection.checklist.empty()) {
        if (!inspection.results.empty())
            findings.add(record::field_error(field("checklist"), FieldFault::required));
        return;
    }
    const auto edition = edition_of(reader, inspection.checklist, inspection.checklist_version);
    if (!edition) {
        const bool list_is_known = edition_of(reader, inspection.checklist, {}).has_value();
        const char* wrong = list_is_known ? "checklist_version" : "checklist";
        findings.add(record::field_error(
            field(wrong), FieldFault::no_such_record,
            {{"value", list_is_known ? inspection.checklist_version : inspection.checklist}}));
        return;
    }
    inspection.checklist_version = edition->version;
    std::set<std::string> given;
    for (std::size_t i = 0; i < inspection.results.size(); ++i) {
        const auto& item = inspection.results[i].item;
        if (!given.insert(item).second) findings.add(at_result(i, "item", FieldFault::already_used, item));
        bool known = false;
        for (const auto& asked : edition->items)
            known = known || asked.code == item;
        if (!known && !is_asked_somewhere(reader, item))
            findings.add(at_result(i, "item", FieldFault::no_such_record, item));
    }
    std::string missing;
    for (const auto& asked : edition->items)
        if (!asked.conditional && !given.contains(asked.code))
            missing += (missing.empty() ? "" : "、") + asked.code;
    if (!missing.empty())
        findings.add({"/results",
                      FieldFault::item_without_result,
                      {{"value", missing}},
                      "检查表结果",
                      "checklist results"});
}

void check_hazards(const Inspection& inspection, const std::set<std::string>& found, Findings& findings) {
    for (std::size_t i = 0; i < inspection.results.size(); ++i) {
        const auto& result = inspection.results[i];
        if (result.result == ItemResult::noncompliant && !result.hazard && !found.contains(result.item))
            findings.add(at_result(i, "hazard", FieldFault::item_without_hazard, result.item));
    }
}

} // namespace bihuan::inspection
