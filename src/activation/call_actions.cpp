#include "activation/call_actions.hpp"

#include "activation/activation_rules.hpp"
#include "activation/activation_steps.hpp"
#include "activation/log_actions.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"

namespace bihuan::activation {
namespace {

std::string who(const ResponseCall& call) {
    return call.name == call.called_name ? call.name : call.name + "（" + call.called_name + "）";
}

/// The next in reserve of a line of which one is enough, while nobody of it was reached.
std::optional<ResponseCall> next_of(const db::Reader& reader, const ResponseCall& call) {
    if (!call.one_is_enough) return std::nullopt;
    const bool reached = reader
                             .integer("SELECT 1 FROM response_call WHERE activation = $1 AND line = $2 AND "
                                      "state IN ('reached', 'acknowledged') LIMIT 1",
                                      {call.activation.text(), call.line})
                             .has_value();
    if (reached) return std::nullopt;
    return db::row<ResponseCall>(
        reader,
        "SELECT {columns} FROM response_call WHERE activation = $1 AND line = $2 AND "
        "state = 'reserve' ORDER BY place LIMIT 1",
        {call.activation.text(), call.line});
}

} // namespace

ResponseCall note_attempt(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                          const ResponseCall& before, const CallAttempt& attempt) {
    require_possible(activation, ActivationStep::call);
    const Instant at = moment_given(transaction, attempt.at, "at", activation.started_at);
    const bool reached = attempt.result == CallResult::reached;
    ResponseCall after = before;
    ++after.attempts;
    after.called_at = at;
    after.called_by_name = transaction.actor().name;
    after.note = attempt.note;
    if (reached && !after.reached_at) after.reached_at = at;
    if (before.state != CallState::acknowledged && (reached || !before.reached_at))
        after.state = reached ? CallState::reached : CallState::not_reached;
    auto next = after.state == CallState::not_reached ? next_of(transaction, after) : std::nullopt;
    const auto told = tell(transaction, ids, activation.id,
                           {.kind = EntryKind::call,
                            .words = "叫应" + who(after) + "：" + (reached ? "已接通" : "未接通") +
                                     (next ? "，改叫" + next->name : "") +
                                     (attempt.note.empty() ? "" : "；" + attempt.note),
                            .subject_type = "response_call",
                            .subject = after.id.text(),
                            .at = at,
                            .id = attempt.id});
    after.changed_no = told.number;
    audit::update(transaction, "activation.call", before, after);
    if (next) {
        const auto in_reserve = *next;
        next->state = CallState::waiting;
        next->due_at = transaction.now().plus_milliseconds(next_call_minutes * 60'000);
        next->changed_no = told.number;
        audit::update(transaction, "activation.call_next", in_reserve, *next);
    }
    return after;
}

ResponseCall acknowledge(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                         const ResponseCall& before, const std::string& through) {
    if (before.state == CallState::acknowledged) return before;
    require_possible(activation, ActivationStep::call);
    ResponseCall after = before;
    after.state = CallState::acknowledged;
    after.acknowledged_at = transaction.now();
    after.acknowledged_through = through;
    if (!after.reached_at) after.reached_at = transaction.now();
    after.changed_no = tell(transaction, ids, activation.id,
                            {.kind = EntryKind::call,
                             .words = who(after) + "已确认" + (through == "link" ? "（通过链接）" : ""),
                             .subject_type = "response_call",
                             .subject = after.id.text()})
                           .number;
    audit::update(transaction, "activation.acknowledge_call", before, after);
    return after;
}

NewLink make_link(db::Transaction& transaction, IdSource& ids, const ResponseCall& call) {
    ResponseLink link;
    link.id = ids.make<ResponseLink>();
    link.call = call.id;
    NewLink made{ids.secret().substr(0, 40), transaction.now().plus_milliseconds(link_hours * 3'600'000)};
    link.token_sha256 = sha256(made.token);
    link.made_at = transaction.now();
    link.made_by = transaction.actor().account;
    link.expires_at = made.expires_at;
    audit::insert(transaction, "activation.make_link", link);
    return made;
}

BehindLink behind_link(const db::Reader& reader, std::string_view token, Instant now) {
    const auto link = db::row<ResponseLink>(
        reader, "SELECT {columns} FROM response_link WHERE token_sha256 = $1", {sha256(token)});
    const auto call = link ? db::find(reader, link->call) : std::nullopt;
    const auto activation = call ? db::find(reader, call->activation) : std::nullopt;
    if (!activation || link->expires_at < now || activation->state != ActivationState::running)
        throw Problem{ProblemKind::link_ended};
    return {*activation, *call};
}

} // namespace bihuan::activation
