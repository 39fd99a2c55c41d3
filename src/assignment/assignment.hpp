/// A matter given to a person of the office with a day by which it is done (交办事项).
///
/// Whatever a drill, a plan, a meeting or a handover leaves to be done becomes one of these, so that nothing
/// ends in minutes that nobody reads again. It is done when its owner has said what came of it, with proof
/// where proof was asked for, and somebody else has found that enough. Overdue is never stored: it is the
/// deadline in force against the day that asks.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "organisation/organisation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

/// What a matter came out of.
enum class MatterSource {
    drill_problem,
    plan_revision,
    plan_evaluation,
    response_lesson,
    annual_task,
    handover,
    contact_verification,
    meeting_decision,
    other
};
std::span<const EnumText> enum_texts(MatterSource);

enum class AssignmentState { open, reported, returned, closed, withdrawn };
std::span<const EnumText> enum_texts(AssignmentState);

/// A deadline that was moved before it had passed.
struct AssignmentExtension {
    Date due_from;
    Date due_to;
    std::string reason;
    std::string granted_by_name;
    Instant granted_at;
};

struct Assignment {
    Id<Assignment> id;
    std::string title;
    std::string detail;
    MatterSource source = MatterSource::other;
    std::string source_id; ///< identity of the record it came out of; empty: none
    std::string community; ///< empty: the office itself
    Id<Person> owner;      ///< who has to do it
    std::string owner_name;
    Date due_on;               ///< the deadline in force
    bool proof_needed = false; ///< evidence must be attached before it is reported
    AssignmentState state = AssignmentState::open;
    std::string given_by; ///< identity of the account
    std::string given_by_name;
    Instant given_at;
    std::string result; ///< what came of it, in the owner's words
    std::string reported_by;
    std::string reported_by_name;
    std::optional<Instant> reported_at;
    std::string returned_reason; ///< of the last return
    std::string closing_remark;
    std::string closed_by;
    std::string closed_by_name;
    std::optional<Date> closed_on;
    std::string withdrawn_reason;
    std::optional<Date> withdrawn_on;
    std::vector<AssignmentExtension> extensions;
};

namespace record {
template<class T>
class Record;
}
const record::Record<AssignmentExtension>& describe(const AssignmentExtension*);
const record::Record<Assignment>& describe(const Assignment*);

namespace assignment {

/// Whether the matter is not done although its day is over. The day itself is not late.
bool is_overdue(const Assignment&, Date today);

} // namespace assignment
} // namespace bihuan
