#include "planning/frequency_actions.hpp"

#include "core/findings.hpp"
#include "organisation/dated_entry.hpp"

namespace bihuan::planning {

FrequencyCap set_cap(db::Transaction& transaction, IdSource& ids, FrequencyCap cap) {
    const auto& description = record::description_of<FrequencyCap>();
    Findings findings;
    if (cap.scope == CapScope::risk && !cap.risk_level)
        findings.add(record::field_error(*description.find("risk_level"), FieldFault::required));
    if (cap.scope == CapScope::matter && cap.matter.empty())
        findings.add(record::field_error(*description.find("matter"), FieldFault::required));
    findings.throw_if_any();
    return organisation::add_entry(transaction, ids, "frequency_cap.set", std::move(cap));
}

} // namespace bihuan::planning
