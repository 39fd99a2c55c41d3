#include "inspection/inspection_rules.hpp"

#include "organisation/organisation_rules.hpp"
#include "record/record.hpp"

#include <set>

namespace bihuan::inspection {

void check(const Inspection& inspection, Date today, Findings& findings) {
    const auto& description = record::description_of<Inspection>();
    for (const auto* name : {"code", "conclusion"}) {
        const auto& field = *description.find(name);
        if (auto error = record::check(field, field.get(&inspection))) findings.add(std::move(*error));
    }
    if (inspection.date > today)
        findings.add(record::field_error(*description.find("date"), FieldFault::in_the_future,
                                         {{"value", inspection.date.text()}, {"today", today.text()}}));
    const auto not_before = [&](const char* later, const std::string& value, const char* earlier,
                                const std::string& other) {
        findings.add(record::field_error(*description.find(later), FieldFault::before_other,
                                         {{"value", value}, {"other", earlier}, {"other_value", other}}));
    };
    // A visit begins on the day of the record: by a later beginning it would look approved in time.
    if (inspection.started_at && inspection.started_at->local_date() > inspection.date)
        not_before("date", inspection.date.text(), "检查开始时间 / started at",
                   inspection.started_at->local_text());
    if (inspection.started_at && inspection.ended_at && *inspection.ended_at < *inspection.started_at)
        not_before("ended_at", inspection.ended_at->local_text(), "检查开始时间 / started at",
                   inspection.started_at->local_text());
    std::set<std::string> names;
    for (const auto& officer : inspection.officers)
        names.insert(officer.name);
    organisation::require_two(names.size(), {"/officers", "检查人员", "inspectors"}, findings);
}

} // namespace bihuan::inspection
