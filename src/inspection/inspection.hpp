/// A visit by enforcement officers (监督检查): who, where, when, by which checklist, with what result.
///
/// A patrol of a grid worker is something else (patrol/): it is counted apart. A re-inspection (复查) is an
/// inspection of its own kind and no visit in the figures.
#pragma once

#include "core/enum_text.hpp"
#include "enterprise/enterprise.hpp"
#include "planning/inspection_kind.hpp"

namespace bihuan {

/// Result of one checklist item: 符合 / 不符合 / 不涉及.
enum class ItemResult { compliant, noncompliant, not_applicable };
std::span<const EnumText> enum_texts(ItemResult);

/// An officer at an inspection, as named on the record; at least two (行政处罚法第四十二条).
struct InspectionOfficer {
    std::string name;
    std::string certificate_no;
};

struct ChecklistResult {
    std::string item; ///< code of the checklist item
    ItemResult result = ItemResult::compliant;
    std::string note;
};

struct Inspection {
    Id<Inspection> id;
    std::string code; ///< 检查编号, unique
    Date date;
    Id<Enterprise> enterprise;
    InspectionKind kind = InspectionKind::routine;
    std::string conclusion;
    std::optional<Instant> started_at;
    std::optional<Instant> ended_at;
    std::string site_part;         ///< 检查场所
    std::string source;            ///< 事由: where the task came from
    std::string site_contact;      ///< 现场负责人
    std::string checklist;         ///< code of the checklist used
    std::string checklist_version; ///< its SHA-256, frozen
    std::string community;         ///< of the enterprise on that day: a later move leaves old figures alone
    std::string industry;          ///< likewise
    std::vector<InspectionOfficer> officers;
    std::vector<ChecklistResult> results;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Inspection>& describe(const Inspection*);
const record::Record<InspectionOfficer>& describe(const InspectionOfficer*);
const record::Record<ChecklistResult>& describe(const ChecklistResult*);

} // namespace bihuan
