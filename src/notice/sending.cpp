#include "access/account_store.hpp"
#include "db/rows.hpp"
#include "notice/outbox.hpp"
#include "notice/own_settings.hpp"
#include "notice/post_office.hpp"

namespace bihuan::notice {
namespace {

/// A delivery that is due.
struct Due {
    std::string id, recipient;
    NoticeChannel channel = NoticeChannel::mail;
    std::int64_t attempts = 0;
    Letter letter;
};

std::vector<Due> due_at(const db::Reader& reader, Instant now, std::int64_t limit) {
    std::vector<Due> all;
    reader.each(
        "SELECT delivery.id, delivery.recipient, delivery.channel, delivery.attempts, outbox_message.kind, "
        "outbox_message.subject_type, outbox_message.subject, outbox_message.community, "
        "outbox_message.title_zh, outbox_message.title_en, outbox_message.body_zh, outbox_message.body_en, "
        "outbox_message.urgent, outbox_message.posted_at FROM delivery JOIN outbox_message ON "
        "outbox_message.id = delivery.message WHERE delivery.state = 'waiting' AND delivery.next_attempt_at "
        "<= $1 ORDER BY delivery.next_attempt_at, delivery.id LIMIT $2",
        {now, limit}, [&](const db::Row& row) {
            const auto text = [&](int column) { return std::string{row.text(column)}; };
            Due due{text(0),
                    text(1),
                    parse_enum<NoticeChannel>(row.text(2)).value_or(NoticeChannel::mail),
                    row.integer(3),
                    {}};
            due.letter = {
                due.id,   {},       text(4),         text(5),
                text(6),  text(7),  text(8),         text(9),
                text(10), text(11), row.boolean(12), Instant::parse(row.text(13)).value_or(Instant{}),
                now};
            all.push_back(std::move(due));
        });
    return all;
}

void end_as(db::Transaction& transaction, const std::string& id, DeliveryState state,
            const std::string& reason) {
    transaction.execute("UPDATE delivery SET state = $1, last_error = $2 WHERE id = $3 AND state = 'waiting'",
                        {std::string{code_of(state)}, reason, id});
}

/// The account behind a mail, as long as it may still be told.
std::optional<Account> recipient_of(const db::Reader& reader, const Due& due, Date day) {
    auto account = access::find_account(reader, Id<Account>::trusted(due.recipient));
    if (!account || (account->disabled_on && *account->disabled_on <= day)) return std::nullopt;
    return account;
}

/// Takes the delivery for this worker: only one can raise the number of attempts from what was read. False
/// where another has it, or where it has come to its end.
bool take(const PostOffice& office, Due& due, Instant now) {
    return office.database.housekeeping([&](db::Transaction& transaction) {
        const bool by_mail = due.channel == NoticeChannel::mail;
        if (by_mail) {
            const auto account = recipient_of(transaction, due, now.local_date());
            const auto setting = account ? setting_of(transaction, *account) : NotificationSetting{};
            if (!account || !wants_mail(setting, due.letter.kind)) {
                end_as(transaction, due.id, DeliveryState::withdrawn, "");
                return false;
            }
            due.letter.address = setting.email;
        }
        if (by_mail ? !office.senders.mail : !office.senders.webhooks.contains(due.recipient)) {
            end_as(transaction, due.id, DeliveryState::failed, "not in the settings file any more");
            return false;
        }
        if (due.attempts >= most_attempts) { // the last attempt began and nobody knows how it ended
            end_as(transaction, due.id, DeliveryState::failed, "the last attempt was cut off");
            return false;
        }
        return transaction.execute(
                   "UPDATE delivery SET attempts = attempts + 1, next_attempt_at = $1 WHERE id "
                   "= $2 AND attempts = $3 AND state = 'waiting' AND next_attempt_at <= $4",
                   {now.plus_milliseconds(under_way_milliseconds), due.id, due.attempts, now}) == 1;
    });
}

/// When a letter that was not taken is tried again: outside the quiet hours, unless it is urgent.
Instant next_attempt(const PostOffice& office, const db::Reader& reader, const Due& due, Instant now) {
    const Instant next = now.plus_milliseconds(wait_after(due.attempts + 1));
    if (due.letter.urgent) return next;
    QuietHours quiet;
    if (due.channel == NoticeChannel::mail)
        if (const auto account = recipient_of(reader, due, now.local_date()))
            quiet = quiet_of(setting_of(reader, *account));
    return first_loud(next, quiet, office.is_rest_day);
}

Answer::Outcome note(const PostOffice& office, const Due& due, Answer answer, Instant now) {
    using Outcome = Answer::Outcome;
    if (answer.outcome == Outcome::later && due.attempts + 1 >= most_attempts)
        answer.outcome = Outcome::refused;
    office.database.housekeeping([&](db::Transaction& transaction) {
        switch (answer.outcome) {
        case Outcome::taken:
            transaction.execute("UPDATE delivery SET state = 'delivered', delivered_at = $1, last_error = '' "
                                "WHERE id = $2",
                                {now, due.id});
            break;
        case Outcome::later: // of this attempt only: another worker may be at the next one already
            transaction.execute(
                "UPDATE delivery SET next_attempt_at = $1, last_error = $2 WHERE id = $3 AND "
                "attempts = $4 AND state = 'waiting'",
                {next_attempt(office, transaction, due, now), answer.reason, due.id, due.attempts + 1});
            break;
        case Outcome::refused:
            end_as(transaction, due.id, DeliveryState::failed, answer.reason);
            break;
        }
    });
    return answer.outcome;
}

} // namespace

Sent send_due(const PostOffice& office, Instant now, int limit) {
    Sent sent;
    auto all = office.database.read([&](const db::Reader& reader) { return due_at(reader, now, limit); });
    for (auto& due : all) {
        if (!take(office, due, now)) continue;
        const auto& send = due.channel == NoticeChannel::mail ? office.senders.mail
                                                              : office.senders.webhooks.at(due.recipient);
        switch (note(office, due, send(due.letter), now)) {
        case Answer::Outcome::taken:
            ++sent.taken;
            break;
        case Answer::Outcome::later:
            ++sent.later;
            break;
        case Answer::Outcome::refused:
            ++sent.refused;
            break;
        }
    }
    return sent;
}

Sent deliver_due(const PostOffice& office, Instant now, int limit) {
    address_messages(office, now);
    if (gather_digests(office, now) > 0) address_messages(office, now);
    return send_due(office, now, limit);
}

Sent send_digests(const PostOffice& office, Instant now) {
    return gather_digests(office, now) > 0 ? deliver_due(office, now) : Sent{};
}

} // namespace bihuan::notice
