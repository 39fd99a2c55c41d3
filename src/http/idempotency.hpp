/// Requests that were carried out already, by the key that their sender gave them: a repeat gets the same
/// answer and changes nothing.
///
/// A key belongs to one account and one request. It is taken in the transaction that carries the request out,
/// so that two at once cannot both do it, and is forgotten with that transaction where the request was
/// refused.
#pragma once

#include "db/transaction.hpp"
#include "http/response.hpp"

#include <optional>

namespace bihuan::http {

struct IdempotencyKey {
    std::string account;
    std::string key;
    std::string request; ///< SHA-256 of method, target, precondition and body
};

/// The key of a request, or nothing where it names none. Throws Problem bad_idempotency_key for one that is
/// too long or not plain ASCII.
std::optional<IdempotencyKey> key_of(const Request&, const std::string& account);

/// Takes the key, or returns the answer that was given under it. Throws Problem idempotency_key_reused where
/// it belongs to another request.
std::optional<Response> take_or_replay(db::Transaction&, const IdempotencyKey&);

/// Keeps the answer with its key.
void keep(db::Transaction&, const IdempotencyKey&, const Response&);

/// How many answers were given before this time, and forgetting them: a repeat would then be carried out
/// again. How long they are kept is a rule of retention (operation/retention_rules.csv).
std::int64_t count_answers(const db::Reader&, Instant before);
std::int64_t forget_answers(db::Transaction&, Instant before);

} // namespace bihuan::http
