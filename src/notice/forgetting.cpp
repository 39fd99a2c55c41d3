#include "notice/forgetting.hpp"

namespace bihuan::notice {
namespace {

/// Messages that were posted before $1 and have reached everybody whom they were to reach.
constexpr const char* over =
    "posted_at < $1 AND addressed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delivery WHERE "
    "delivery.message = outbox_message.id AND delivery.state IN ('waiting', 'for_digest'))";

} // namespace

std::int64_t count_delivered(const db::Reader& reader, Instant before) {
    return reader.integer(std::string{"SELECT count(*) FROM outbox_message WHERE "} + over, {before})
        .value_or(0);
}

std::int64_t forget_delivered(db::Transaction& transaction, Instant before) {
    transaction.note(
        std::string{"DELETE FROM delivery WHERE message IN (SELECT id FROM outbox_message WHERE "} + over +
            ")",
        {before});
    // A digest stays while a message that it carried does.
    return transaction.note(std::string{"DELETE FROM outbox_message WHERE "} + over +
                                " AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.message = "
                                "outbox_message.id OR delivery.digest = outbox_message.id)",
                            {before});
}

} // namespace bihuan::notice
