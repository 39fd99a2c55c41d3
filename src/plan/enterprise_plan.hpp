/// The register of enterprises' own plans: what they have, whether it is filed, what is due.
///
/// Who has to file and how often they drill follows from the kind of unit
/// (生产安全事故应急条例第七条、第八条, 生产安全事故应急预案管理办法第三十三条、第三十五条).
#pragma once

#include "core/findings.hpp"
#include "enterprise/enterprise.hpp"
#include "plan/structure.hpp"

namespace bihuan {

enum class PlanUnitKind {
    key, ///< hazardous goods, mining, smelting, urban rail, construction, crowded places: drills half-yearly
    general, ///< every other enterprise: yearly, site plans half-yearly
};
std::span<const EnumText> enum_texts(PlanUnitKind);

struct EnterprisePlan {
    Id<EnterprisePlan> id;
    Id<Enterprise> enterprise;
    std::string enterprise_name;
    std::string community;
    std::string title;
    PlanKind kind = PlanKind::overall;
    std::string version;
    PlanUnitKind unit_kind = PlanUnitKind::general;
    Date published_on;
    bool filing_required = false; ///< set by itself for units of the first kind
    std::optional<Date> filed_on; ///< 备案日期, by the receipt
    std::string filed_with;
    std::string receipt_no;
    std::optional<Date> evaluated_on;
    std::optional<Date> drilled_on;
    std::string note;
    std::optional<Date> ended_on; ///< replaced or out of use

    // Reckoned at every change.
    std::optional<Date> filing_due; ///< while it is not filed
    std::optional<Date> evaluation_due;
    std::optional<Date> drill_due;
};

namespace record {
template<class T>
class Record;
}
const record::Record<EnterprisePlan>& describe(const EnterprisePlan*);

namespace plan {

/// Dates that are in order, a receipt with its number and organ.
void check(const EnterprisePlan&, Date today, Findings&);
/// With the dates that follow from the others.
EnterprisePlan reckoned(EnterprisePlan);

} // namespace plan
} // namespace bihuan
