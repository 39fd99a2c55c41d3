#include "inspection/inspection_rules.hpp"

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
    if (names.size() < least_officers)
        findings.add({"/officers",
                      FieldFault::too_few,
                      {{"limit", std::to_string(least_officers)}, {"count", std::to_string(names.size())}},
                      "检查人员",
                      "inspectors"});
}

} // namespace bihuan::inspection
