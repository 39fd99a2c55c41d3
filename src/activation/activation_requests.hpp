/// What people give when they act on a response; each field is described once, like those of records.
///
/// `id` is the identity of the log entry that the act makes: a phone that was out of reach gives it, so that
/// the same act that comes twice is one, and another one under the same identity is refused.
#pragma once

#include "activation/call_entry.hpp"
#include "activation/entry.hpp"

namespace bihuan {

/// A step of a card.
struct CardAct {
    Id<ResponseEntry> id;
    std::optional<Instant> at; ///< when it was done; empty: now
    std::string note;
    std::string reason;
    std::string account; ///< to whom it is handed
};

enum class CallResult { reached, not_reached };
std::span<const EnumText> enum_texts(CallResult);

struct CallAttempt {
    Id<ResponseEntry> id;
    CallResult result = CallResult::reached;
    std::optional<Instant> at;
    std::string note;
};

struct ResponseEnd {
    Id<ResponseEntry> id;
    std::string reason;
};

struct ReportDemand {
    std::string recipient;
    std::string reason;
    std::int64_t minutes = 60;
};

struct ReportSent {
    Id<ResponseEntry> id;
    std::optional<Instant> at;
    std::string sent_through;
    std::string words;
};

struct ResponseReview {
    std::string review;
};

struct LessonDecision {
    LessonOutcome outcome = LessonOutcome::none;
    std::string outcome_record; ///< a hazard, a matter or a version that is there already
    std::string reason;         ///< required where nothing follows
    std::string title;          ///< of the matter that is given now
    std::string owner;          ///< identity of the person who gets it
    std::optional<Date> due_on;
};

namespace record {
template<class T>
class Record;
}
const record::Record<CardAct>& describe(const CardAct*);
const record::Record<CallAttempt>& describe(const CallAttempt*);
const record::Record<ResponseEnd>& describe(const ResponseEnd*);
const record::Record<ReportDemand>& describe(const ReportDemand*);
const record::Record<ReportSent>& describe(const ReportSent*);
const record::Record<ResponseReview>& describe(const ResponseReview*);
const record::Record<LessonDecision>& describe(const LessonDecision*);

} // namespace bihuan
