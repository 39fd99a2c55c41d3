#include "access/account_store.hpp"
#include "notice/outbox.hpp"
#include "notice/own_settings.hpp"
#include "notice/post_office.hpp"

#include <algorithm>

namespace bihuan::notice {
namespace {

std::vector<std::string> people_with_waiting(const db::Reader& reader, Instant before) {
    std::vector<std::string> people;
    reader.each(
        "SELECT DISTINCT delivery.recipient FROM delivery JOIN outbox_message ON outbox_message.id = "
        "delivery.message WHERE delivery.state = 'for_digest' AND outbox_message.posted_at < $1 ORDER "
        "BY delivery.recipient",
        {before}, [&](const db::Row& row) { people.emplace_back(row.text(0)); });
    return people;
}

/// What waited for somebody until `before`, as the two texts of one mail.
struct Gathered {
    std::vector<std::string> deliveries;
    std::string zh, en;
};

Gathered gathered_for(const db::Reader& reader, const std::string& person, Instant before) {
    Gathered gathered;
    reader.each(
        "SELECT delivery.id, outbox_message.posted_at, outbox_message.title_zh, outbox_message.body_zh, "
        "outbox_message.title_en, outbox_message.body_en FROM delivery JOIN outbox_message ON "
        "outbox_message.id = delivery.message WHERE delivery.state = 'for_digest' AND delivery.recipient = "
        "$1 "
        "AND outbox_message.posted_at < $2 ORDER BY outbox_message.id",
        {person, before}, [&](const db::Row& row) {
            gathered.deliveries.emplace_back(row.text(0));
            const std::string number = std::to_string(gathered.deliveries.size());
            const std::string local = Instant::parse(row.text(1)).value_or(Instant{}).local_text();
            const std::string when = local.substr(5, 5) + " " + local.substr(11, 5);
            const auto add = [&](std::string& to, const char* dot, int title, int body) {
                to += number + dot + std::string{row.text(title)} + " (" + when + ")\n";
                if (!row.text(body).empty()) to += std::string{row.text(body)} + "\n";
                to += "\n";
            };
            add(gathered.zh, "、", 2, 3);
            add(gathered.en, ". ", 4, 5);
        });
    return gathered;
}

/// One message for one person and day; what went into it is noted in the same transaction.
bool gather_for(const PostOffice& office, const std::string& person, Date day) {
    return office.database.housekeeping([&](db::Transaction& transaction) {
        const std::string key = std::string{digest_kind} + ":" + person + ":" + day.text();
        const auto gathered = gathered_for(transaction, person, digest_time(day));
        if (gathered.deliveries.empty()) return false;
        const std::string count = std::to_string(gathered.deliveries.size());
        Message digest;
        digest.kind = digest_kind;
        digest.key = key;
        digest.subject_type = digest_kind;
        digest.subject = office.ids.next();
        digest.accounts = {person};
        digest.title_zh = day.text() + " 消息汇总（" + count + " 条）";
        digest.title_en = "Digest of " + day.text() + " (" + count + ")";
        digest.body_zh = gathered.zh;
        digest.body_en = gathered.en;
        post(transaction, office.ids, digest);
        const auto id = transaction.text("SELECT id FROM outbox_message WHERE once_key = $1 AND subject = $2",
                                         {key, digest.subject});
        if (!id) return false; // today's has gone out; what came after it is for tomorrow's
        for (const auto& delivery : gathered.deliveries)
            transaction.execute(
                "UPDATE delivery SET state = 'gathered', digest = $1 WHERE id = $2 AND state = "
                "'for_digest'",
                {*id, delivery});
        return true;
    });
}

} // namespace

int gather_digests(const PostOffice& office, Instant now) {
    const Date day = now.local_date();
    if (now < digest_time(day)) return 0;
    const auto [people, settings] = office.database.read([&](const db::Reader& reader) {
        std::map<std::string, NotificationSetting> by_person;
        auto waiting = people_with_waiting(reader, digest_time(day));
        if (!waiting.empty())
            for (const auto& account : access::accounts(reader))
                by_person[account.id.text()] = setting_of(reader, account);
        return std::pair{std::move(waiting), std::move(by_person)};
    });
    int made = 0;
    for (const auto& person : people) {
        const auto setting = settings.find(person);
        const bool rests = setting == settings.end() || setting->second.quiet_on_rest_days;
        if (rests && office.is_rest_day(day)) continue; // with the digest of the next working day
        made += gather_for(office, person, day) ? 1 : 0;
    }
    return made;
}

} // namespace bihuan::notice
