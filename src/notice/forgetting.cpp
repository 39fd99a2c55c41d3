#include "notice/forgetting.hpp"

namespace bihuan::notice {
namespace {

/// Messages that were posted before that time, have reached everybody whom they were to reach, and tell of
/// nothing that is kept.
db::Conditions over(Instant before, const Kept& kept) {
    db::Conditions conditions;
    conditions.add("posted_at < ?", before)
        .add("addressed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.message = "
             "outbox_message.id AND delivery.state IN ('waiting', 'for_digest'))");
    for (const auto& [type, subject] : kept)
        conditions.add("NOT (subject_type || ' ' || subject = ?)", type + " " + subject);
    return conditions;
}

} // namespace

std::int64_t count_delivered(const db::Reader& reader, Instant before, const Kept& kept) {
    const auto conditions = over(before, kept);
    return reader
        .integer("SELECT count(*) FROM outbox_message WHERE " + conditions.text(), conditions.parameters())
        .value_or(0);
}

std::int64_t forget_delivered(db::Transaction& transaction, Instant before, const Kept& kept) {
    const auto conditions = over(before, kept);
    transaction.note("DELETE FROM delivery WHERE message IN (SELECT id FROM outbox_message WHERE " +
                         conditions.text() + ")",
                     conditions.parameters());
    // A digest stays while a message that it carried does.
    return transaction.note("DELETE FROM outbox_message WHERE " + conditions.text() +
                                " AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.message = "
                                "outbox_message.id OR delivery.digest = outbox_message.id)",
                            conditions.parameters());
}

} // namespace bihuan::notice
