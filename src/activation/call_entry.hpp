/// Who is to be called, in the plan's order, and what came of it (叫应).
///
/// A line of the plan names a role or a group of contacts; everybody in it becomes an entry. Of a group of
/// which one is enough, the others wait in reserve and come up when the one before was not reached.
/// Acknowledging is the called person's own act, in the app or by a link without an account.
#pragma once

#include "activation/activation.hpp"

namespace bihuan {

enum class CallState {
    reserve,     ///< comes up when the one before is not reached
    waiting,     ///< to be called now
    reached,     ///< 已接通
    not_reached, ///< 未接通
    acknowledged ///< the person said: understood
};
std::span<const EnumText> enum_texts(CallState);

struct ResponseCall {
    Id<ResponseCall> id;
    Id<Activation> activation;
    std::int64_t place = 0; ///< order of the plan, then within the line
    std::string line;       ///< of the plan; entries of one line where one is enough form a chain
    bool one_is_enough = false;
    std::string caller; ///< role that calls
    std::string caller_name;
    std::string called; ///< role or group of contacts
    std::string called_name;
    std::string name; ///< of the person or the post; the group's where nobody is known
    std::string organisation;
    std::string person;  ///< identity, where it is one of the office's own people
    std::string contact; ///< identity, where it is one of the contacts
    std::string account; ///< identity of who may acknowledge it in the app
    std::string phone;
    std::optional<Date> verified_on; ///< when the number was last found right
    std::string words;               ///< what is said
    Instant due_at;
    CallState state = CallState::waiting;
    std::int64_t attempts = 0;
    std::optional<Instant> called_at; ///< the last time
    std::string called_by_name;
    std::optional<Instant> reached_at;
    std::optional<Instant> acknowledged_at;
    std::string acknowledged_through; ///< `app`, `link`
    std::string note;
    std::int64_t changed_no = 0;
};

/// A link on a call, by which the called person answers without an account. Only the digest of its token is
/// kept.
struct ResponseLink {
    Id<ResponseLink> id;
    Id<ResponseCall> call;
    std::string token_sha256;
    Instant made_at;
    std::string made_by;
    Instant expires_at;
};

namespace record {
template<class T>
class Record;
}
const record::Record<ResponseCall>& describe(const ResponseCall*);
const record::Record<ResponseLink>& describe(const ResponseLink*);

} // namespace bihuan
