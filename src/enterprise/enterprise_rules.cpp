#include "enterprise/enterprise_rules.hpp"

#include "core/text.hpp"
#include "core/uscc.hpp"
#include "record/record.hpp"

namespace bihuan::enterprise {
namespace {

FieldFault fault_of(UsccFault fault) {
    switch (fault) {
    case UsccFault::length:
        return FieldFault::uscc_length;
    case UsccFault::character:
        return FieldFault::uscc_character;
    case UsccFault::check_character:
    case UsccFault::none:
        break;
    }
    return FieldFault::uscc_check_character;
}

} // namespace

void prepare(Enterprise& enterprise, UsccPolicy policy, Findings& findings) {
    const auto& description = record::description_of<Enterprise>();
    enterprise.uscc = normalised_uscc(enterprise.uscc);
    enterprise.uscc_doubtful = false;
    if (!enterprise.uscc.empty()) {
        const UsccFault fault = uscc_fault(enterprise.uscc);
        if (fault != UsccFault::none && policy == UsccPolicy::lenient)
            enterprise.uscc_doubtful = true;
        else if (fault != UsccFault::none)
            findings.add(record::field_error(*description.find("uscc"), fault_of(fault),
                                             {{"value", enterprise.uscc}}));
    }
    enterprise.name_key = text::comparable(enterprise.name);
    enterprise.address_key = text::comparable(enterprise.address);
    for (const auto* name : {"name", "community"}) {
        const auto& field = *description.find(name);
        if (auto error = record::check(field, field.get(&enterprise))) findings.add(std::move(*error));
    }
}

} // namespace bihuan::enterprise
