/// Handing over when somebody leaves (交接): what changes hands, to whom, signed.
///
/// The list is drawn up from the records: posts, communities and enterprises answered for, matters and
/// hazards that are open. Signing it ends the one's facts on the last day and begins the other's the day
/// after, all in one transaction, so that nobody answers for nothing in between.
#pragma once

#include "responsibility/duty_post.hpp"

#include <vector>

namespace bihuan {

enum class HandoverState { draft, done, withdrawn };
std::span<const EnumText> enum_texts(HandoverState);

enum class HandoverKind {
    term,       ///< a post
    assignment, ///< a community, grid, enterprise or sector
    matter,     ///< 交办事项 not done yet
    hazard,     ///< open, followed by the person
    area_hazard ///< open in what the person answers for; goes with the assignment
};
std::span<const EnumText> enum_texts(HandoverKind);

struct DutyHandoverItem {
    HandoverKind kind = HandoverKind::term;
    std::string subject; ///< identity of the term, assignment, matter or hazard
    std::string title;
    std::string community;
    std::optional<Id<Person>> successor;
    std::string successor_name;
    std::string vacant_reason; ///< why nobody takes it over
};

struct DutyHandover {
    Id<DutyHandover> id;
    Id<Person> person; ///< who leaves
    std::string person_name;
    std::string community; ///< where the person belongs; empty: the office itself
    Date last_day;
    std::string reason;
    HandoverState state = HandoverState::draft;
    std::string drafted_by; ///< identity of the account
    std::string witness;    ///< 监交人
    std::string remark;
    std::optional<Date> signed_on;
    std::string signed_by_name; ///< whose account recorded the signing
    std::vector<DutyHandoverItem> items;
};

/// Who takes over what.
struct HandoverChoice {
    std::string subject; ///< of the item; empty: everything that has nobody yet
    std::optional<Id<Person>> successor;
    std::string vacant_reason;
};
struct HandoverChoices {
    std::vector<HandoverChoice> choices;
};
struct HandoverSigning {
    std::string witness;
    std::string remark;
};
struct HandoverWithdrawal {
    std::string reason;
};

namespace record {
template<class T>
class Record;
}
const record::Record<DutyHandoverItem>& describe(const DutyHandoverItem*);
const record::Record<DutyHandover>& describe(const DutyHandover*);
const record::Record<HandoverChoice>& describe(const HandoverChoice*);
const record::Record<HandoverChoices>& describe(const HandoverChoices*);
const record::Record<HandoverSigning>& describe(const HandoverSigning*);
const record::Record<HandoverWithdrawal>& describe(const HandoverWithdrawal*);

} // namespace bihuan
