#include "access/account_store.hpp"
#include "notice/outbox.hpp"
#include "notice/own_settings.hpp"
#include "notice/post_office.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <set>

namespace bihuan::notice {
namespace {

/// A message as far as its recipients depend on it.
struct Posted {
    std::string id, kind, community;
    std::vector<std::string> accounts;
    std::optional<access::Permission> permission;
    bool urgent = false;
};

std::vector<Posted> new_messages(const db::Reader& reader, std::int64_t limit) {
    std::vector<Posted> messages;
    reader.each("SELECT id, kind, community, accounts, permission, urgent FROM outbox_message WHERE "
                "addressed_at IS NULL ORDER BY id LIMIT $1",
                {limit}, [&](const db::Row& row) {
                    messages.push_back({std::string{row.text(0)}, std::string{row.text(1)},
                                        std::string{row.text(2)}, text::split(row.text(3), U" "),
                                        parse_enum<access::Permission>(row.text(4)), row.boolean(5)});
                });
    return messages;
}

bool concerns(const Account& account, const Posted& message, Date day) {
    if (account.disabled_on && *account.disabled_on <= day) return false;
    if (message.permission && access::may(account, *message.permission, day, message.community)) return true;
    return std::find(message.accounts.begin(), message.accounts.end(), account.id.text()) !=
           message.accounts.end();
}

bool concerns(const Webhook& webhook, const Posted& message) {
    const auto holds = [](const auto& list, const std::string& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    if (message.kind == digest_kind) return false;
    if (!webhook.communities.empty() && !holds(webhook.communities, message.community)) return false;
    return webhook.kinds.empty() ? message.permission.has_value() : holds(webhook.kinds, message.kind);
}

/// Writes the deliveries of one message.
class Addressing {
public:
    Addressing(db::Transaction& transaction, const PostOffice& office, const Posted& message, Instant now)
        : transaction_(transaction), office_(office), message_(message), now_(now) {}

    void to(const Account& account) {
        const auto setting = setting_of(transaction_, account);
        if (message_.kind != digest_kind)
            put(account.id.text(), NoticeChannel::inbox, DeliveryState::delivered, now_);
        if (!office_.channels.smtp || !wants_mail(setting, message_.kind)) return;
        const bool waits = setting.daily_digest && !message_.urgent && message_.kind != digest_kind;
        put(account.id.text(), NoticeChannel::mail,
            waits ? DeliveryState::for_digest : DeliveryState::waiting,
            message_.urgent ? now_ : first_loud(now_, quiet_of(setting), office_.is_rest_day));
    }
    void to(const Webhook& webhook) {
        put(webhook.name, NoticeChannel::webhook, DeliveryState::waiting,
            message_.urgent ? now_ : first_loud(now_, {}, office_.is_rest_day));
    }

private:
    void put(const std::string& recipient, NoticeChannel channel, DeliveryState state, Instant at) {
        transaction_.execute(
            "INSERT INTO delivery (id, message, recipient, channel, state, attempts, next_attempt_at, "
            "delivered_at, last_error) VALUES ($1, $2, $3, $4, $5, 0, $6, $7, '') ON CONFLICT (message, "
            "recipient, channel) DO NOTHING",
            {office_.ids.next(), message_.id, recipient, std::string{code_of(channel)},
             std::string{code_of(state)}, at,
             state == DeliveryState::delivered ? record::Value{now_} : record::Value{}});
    }

    db::Transaction& transaction_;
    const PostOffice& office_;
    const Posted& message_;
    Instant now_;
};

} // namespace

int address_messages(const PostOffice& office, Instant now, int limit) {
    // Looked for before writing, so that an empty outbox costs no turn as a writer.
    const auto messages =
        office.database.read([&](const db::Reader& reader) { return new_messages(reader, limit); });
    int addressed = 0;
    for (const auto& message : messages)
        addressed += office.database.housekeeping([&](db::Transaction& transaction) {
            // Of two workers the second waits here for the first, and then finds nothing to do.
            if (transaction.execute(
                    "UPDATE outbox_message SET addressed_at = $1 WHERE id = $2 AND addressed_at IS NULL",
                    {now, message.id}) == 0)
                return 0;
            Addressing addressing{transaction, office, message, now};
            for (const auto& account : access::accounts(transaction))
                if (concerns(account, message, now.local_date())) addressing.to(account);
            for (const auto& webhook : office.channels.webhooks)
                if (concerns(webhook, message)) addressing.to(webhook);
            return 1;
        });
    return addressed;
}

} // namespace bihuan::notice
