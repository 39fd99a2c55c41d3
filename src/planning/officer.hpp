/// Who may go on a visit: officers with a valid certificate, and none with an interest in the enterprise.
///
/// Officers with an interest withdraw (回避, 行政处罚法第四十三条). The office keeps a list of interests; the
/// enterprise may ask for the withdrawal of an officer, which the head decides; until then the visit is not
/// held up.
#pragma once

#include "planning/task.hpp"

namespace bihuan {

/// An interest of a person in an enterprise, from one day to another: a relative, a share, a former post.
struct OfficerInterest {
    Id<OfficerInterest> id;
    Id<Person> person;
    Id<Enterprise> enterprise;
    std::string reason; ///< never published
    std::optional<Date> valid_from;
    std::optional<Date> valid_to; ///< the last day
};

enum class RecusalDecision { granted, rejected };
std::span<const EnumText> enum_texts(RecusalDecision);

/// The enterprise asks that an officer of a task withdraw (申请回避).
struct RecusalRequest {
    Id<RecusalRequest> id;
    Id<InspectionTask> task;
    Id<Person> person;
    std::string requested_by; ///< who asks for the enterprise
    Date requested_on;
    std::string reason;
    std::optional<RecusalDecision> decision;
    std::optional<Id<Person>> replacement; ///< who goes in the officer's stead
    std::string decision_reason;
    std::string decided_by_name;
    std::optional<Instant> decided_at;
};

namespace record {
template<class T>
class Record;
}
const record::Record<OfficerInterest>& describe(const OfficerInterest*);
const record::Record<RecusalRequest>& describe(const RecusalRequest*);

} // namespace bihuan
