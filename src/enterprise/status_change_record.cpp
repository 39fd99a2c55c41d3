#include "enterprise/status_change.hpp"

#include "record/record.hpp"

namespace bihuan {

using record::Access;

const record::Record<EnterpriseStatusChange>& describe(const EnterpriseStatusChange*) {
    static const auto description =
        record::Record<EnterpriseStatusChange>{"enterprise_status_change", {"状态变更", "change of status"}}
            .identified_by<&EnterpriseStatusChange::id>()
            .field<&EnterpriseStatusChange::enterprise>({"企业", "enterprise"},
                                                        {.access = Access::system, .refers_to = "enterprise"})
            .field<&EnterpriseStatusChange::previous>({"原状态", "status before"}, {.access = Access::system})
            .field<&EnterpriseStatusChange::status>({"经营状态", "status"}, {.required = true})
            .field<&EnterpriseStatusChange::changed_on>({"变更日期", "changed on"}, {.required = true})
            .field<&EnterpriseStatusChange::reason>({"原因", "reason"}, {.required = true});
    return description;
}

const record::Record<EnterpriseDistinction>& describe(const EnterpriseDistinction*) {
    static const auto description =
        record::Record<EnterpriseDistinction>{"enterprise_distinction", {"确认不是同一家", "two places"}}
            .identified_by<&EnterpriseDistinction::id>()
            .field<&EnterpriseDistinction::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&EnterpriseDistinction::other>({"另一家", "other enterprise"}, {.refers_to = "enterprise"})
            .field<&EnterpriseDistinction::reason>({"理由", "reason"}, {.required = true})
            .field<&EnterpriseDistinction::decided_on>({"确认日期", "decided on"});
    return description;
}

} // namespace bihuan
