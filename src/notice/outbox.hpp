/// Messages to people, written in the transaction of the change that they tell of, delivered later.
///
/// A room says what happened and who should hear of it; how it reaches them (mail, group robot, digest,
/// calendar) is the business of this room alone. Nothing is told twice: a message with a key that is known
/// already changes nothing.
#pragma once

#include "access/permission.hpp"
#include "core/id.hpp"
#include "db/transaction.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::notice {

/// The kind of the mail that tells a person in the morning what was not urgent; made in this room alone.
constexpr const char* digest_kind = "daily_digest";

struct Message {
    std::string kind;                             ///< `hazard_assigned`
    std::string key;                              ///< once only: `hazard_overdue:<id>:2026-11-24`
    std::string subject_type;                     ///< the record's name, `hazard`
    std::string subject;                          ///< its identity
    std::string community;                        ///< of the record; empty: the whole office
    std::vector<std::string> accounts;            ///< identities of those who should hear of it
    std::optional<access::Permission> permission; ///< and everyone who holds it for the community
    std::string title_zh, title_en; ///< one line; no telephone numbers, no names of complainants
    std::string body_zh, body_en;
    bool urgent = false; ///< at once, also in quiet hours; else it may wait for the digest
};

/// Puts the message into the outbox; it is there when the transaction is, or not at all.
void post(db::Transaction&, IdSource&, const Message&);

} // namespace bihuan::notice
