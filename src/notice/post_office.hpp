/// From the outbox to people: the work of a job that runs every minute.
///
/// Three steps, each safe to repeat and to run at two places at once:
/// 1. *Address.* For each new message, the recipients as of now: active accounts that it names, those that
///    hold the permission for its community, and the webhooks that want it. Each gets a delivery per channel;
///    a unique key keeps a second one out.
/// 2. *Gather.* At 08:00 what waits for the digest becomes one message per person, whose key names person
///    and day.
/// 3. *Deliver.* What is due is taken by raising its number of attempts, which only one worker can do, sent
///    without a transaction open, and noted. Where the program stops between sending and noting, the letter
///    goes out again with the same identity (docs/adr/0090).
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"
#include "notice/channels.hpp"
#include "notice/delivery_rules.hpp"
#include "notice/sender.hpp"

namespace bihuan::notice {

/// What the work needs; all of it outlives it.
struct PostOffice {
    db::Database& database;
    IdSource& ids;
    const Channels& channels;
    const Senders& senders;
    RestDay is_rest_day;
};

/// Addresses up to `limit` messages; returns how many.
int address_messages(const PostOffice&, Instant now, int limit = 500);

/// Makes the digests that are due; returns how many people get one.
int gather_digests(const PostOffice&, Instant now);

struct Sent {
    int taken = 0;
    int later = 0;   ///< will be tried again
    int refused = 0; ///< failed for good
};
/// Sends what is due, `limit` letters at most.
Sent send_due(const PostOffice&, Instant now, int limit = 200);

/// The three steps: what a job calls.
Sent deliver_due(const PostOffice&, Instant now, int limit = 200);
/// Digests alone, sent at once.
Sent send_digests(const PostOffice&, Instant now);

} // namespace bihuan::notice
