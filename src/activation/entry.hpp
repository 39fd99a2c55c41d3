/// The event log (事件日志) of a response, and casualties as dated facts.
///
/// Entries are numbered without gaps in the order in which they reach the service; each also says when what
/// it tells happened, which is earlier for a phone that was out of reach. Nobody alters or removes one: what
/// was wrong is put right by a further entry that names it.
#pragma once

#include "activation/activation.hpp"

namespace bihuan {

enum class EntryKind {
    note,       ///< what people write
    situation,  ///< 灾情: what is seen
    order,      ///< 指令: what is ordered
    correction, ///< puts an earlier entry right
    start,
    level,
    card,
    call,
    report,
    casualty,
    role,
    end,
    review
};
std::span<const EnumText> enum_texts(EntryKind);

struct ResponseEntry {
    Id<ResponseEntry> id;
    Id<Activation> activation;
    std::int64_t number = 0;
    EntryKind kind = EntryKind::note;
    std::optional<Instant> happened_at; ///< as a door gives it; never empty in the database
    Instant recorded_at;
    std::string author; ///< identity of the account
    std::string author_name;
    std::string words;
    std::string place;
    std::string community;
    std::optional<Id<ResponseEntry>> corrects;
    std::string subject_type; ///< the record that an entry of the system tells of
    std::string subject;
};

/// How many people are concerned, as known at a moment. Totals, not additions: the last one counts.
struct ResponseCasualty {
    Id<ResponseCasualty> id;
    Id<Activation> activation;
    std::int64_t number = 0; ///< of its log entry
    std::optional<Instant> as_of;
    std::int64_t dead = 0;
    std::int64_t missing = 0;
    std::int64_t seriously_injured = 0; ///< 重伤, acute poisoning included
    std::int64_t slightly_injured = 0;
    std::int64_t trapped = 0;
    std::int64_t moved = 0;         ///< 转移安置
    std::int64_t loss_wan_yuan = 0; ///< 直接经济损失, 万元
    std::string source;             ///< who says so
    std::string note;
    Instant recorded_at;
    std::string recorded_by_name;
};

namespace record {
template<class T>
class Record;
}
const record::Record<ResponseEntry>& describe(const ResponseEntry*);
const record::Record<ResponseCasualty>& describe(const ResponseCasualty*);

} // namespace bihuan
