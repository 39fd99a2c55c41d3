/// Records that phones made and handed in: each once, however often it is posted.
///
/// A phone gives a record its identity when it makes it. A POST whose JSON has an `id` is known by that
/// identity: the same content again gets the same answer and changes nothing, whenever it comes and under
/// whichever key; other content under the same identity is kept as a conflict for a person to decide, and
/// answered with 409.
#pragma once

#include "db/transaction.hpp"
#include "http/call.hpp"
#include "http/response.hpp"

#include <optional>

namespace bihuan::http {

/// A record as it was handed in.
struct Handed {
    std::string action;  ///< of the route
    std::string subject; ///< the identity that the phone gave
    std::string content; ///< SHA-256 of the canonical form of what was asked and given
    std::string sha256;  ///< of the body as it came
};

/// What is handed in by this call of a route, or nothing where its body names no identity.
std::optional<Handed> handed_in(std::string_view action, std::string_view method, const Request&);

/// The answer that was given to the same content; nothing where the identity is new here. Other content under
/// a known identity is kept as a conflict, and the answer says so.
std::optional<Response> answer_again(db::Transaction&, IdSource&, const Handed&, const Call&);

/// Keeps the answer with the identity.
void keep_answer(db::Transaction&, const Handed&, const Call&, const Response&);

/// Whether what was handed in under this identity had a body with this SHA-256.
bool was_handed_in(const db::Reader&, const std::string& subject, const std::string& sha256);

/// Other content that came under an identity that is taken.
struct Conflicting {
    std::string action;
    std::string subject;
    std::string body; ///< as it came
    std::string media_type;
};

/// Keeps it for a person to decide; twice the same is kept once.
void keep_conflict(db::Transaction&, IdSource&, const Conflicting&, const Call&);

} // namespace bihuan::http
