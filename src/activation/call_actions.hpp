/// Calling people out, and their answer.
#pragma once

#include "activation/activation_requests.hpp"
#include "activation/activation_store.hpp"
#include "db/transaction.hpp"

namespace bihuan::activation {

/// How long there is for the next in reserve, once the one before was not reached. Practice.
constexpr std::int64_t next_call_minutes = 5;

/// Notes that somebody was called. Not reached: the next in reserve of the same line comes up.
ResponseCall note_attempt(db::Transaction&, IdSource&, const Activation&, const ResponseCall& before,
                          const CallAttempt&);

/// The called person says: understood. Again: nothing changes. `through` is `app` or `link`.
ResponseCall acknowledge(db::Transaction&, IdSource&, const Activation&, const ResponseCall& before,
                         const std::string& through);

struct NewLink {
    std::string token; ///< told once
    Instant expires_at;
};
constexpr std::int64_t link_hours = 24;
/// A link by which the called person acknowledges without an account. Links made before stay good.
NewLink make_link(db::Transaction&, IdSource&, const ResponseCall&);

/// The call behind a token that is in force. Throws Problem link_ended for any other, whatever is wrong with
/// it.
struct BehindLink {
    Activation activation;
    ResponseCall call;
};
BehindLink behind_link(const db::Reader&, std::string_view token, Instant now);

} // namespace bihuan::activation
