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
    std::set<std::string> names;
    for (const auto& officer : inspection.officers)
        names.insert(officer.name);
    organisation::require_two(names.size(), {"/officers", "检查人员", "inspectors"}, findings);
}

} // namespace bihuan::inspection
