/// An office with people and a post office, whose mail and robots lead to small servers of the test.
#pragma once

#include "access/account.hpp"
#include "audit/chain.hpp"
#include "notice/outbox.hpp"
#include "notice/own_settings.hpp"
#include "notice/post_office.hpp"
#include "notice/senders.hpp"
#include "notice/small_servers.hpp"
#include "support/engines.hpp"

namespace bihuan::test {

inline Instant at(std::string_view local) {
    return Instant::parse(std::string{local} + "+08:00").value();
}

struct APostOffice {
    explicit APostOffice(TestEngine engine, MailServer::Mood mood = MailServer::Mood::takes)
        : database(engine), mail(mood) {
        channels.office = "东湖街道办事处";
        channels.smtp = notice::Smtp{.host = "127.0.0.1",
                                     .port = mail.port(),
                                     .security = notice::MailSecurity::none,
                                     .user = {},
                                     .password = {},
                                     .from = "bihuan@office.example",
                                     .ca_file = {}};
        open();
    }
    /// As after a new start of the program with these channels.
    void open() { senders = notice::senders_of(channels); }

    Account person(const std::string& name, access::Role role = access::Role::official,
                   const std::string& area = {}) {
        Account account;
        account.id = database.ids.make<Account>();
        account.name = account.display_name = name;
        account.roles.push_back({.role = role, .area = area});
        database.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "account.add", account); });
        return account;
    }
    /// Mail at once, at any time of the day.
    NotificationSetting wants(const Account& account, bool digest = false, bool quiet = false) {
        NotificationSetting setting;
        setting.email = account.name + "@office.example";
        setting.daily_digest = digest;
        if (!quiet) setting.quiet_from = setting.quiet_to = "00:00";
        setting.quiet_on_rest_days = quiet;
        return database.write([&](db::Transaction& transaction) {
            return notice::keep_setting(transaction, account, setting);
        });
    }
    void post(const std::string& key, const std::vector<std::string>& accounts,
              std::optional<access::Permission> permission = {}, bool urgent = false,
              const std::string& community = "东湖社区") {
        notice::Message message;
        message.kind = "hazard_assigned";
        message.key = key;
        message.subject_type = "hazard";
        message.subject = "h-" + key;
        message.community = community;
        message.accounts = accounts;
        message.permission = permission;
        message.title_zh = "隐患已交办，请于一月十五日前办理";
        message.title_en = "A hazard was assigned to you";
        message.body_zh = "灭火器过期（好味道饭店）。";
        message.body_en = "Fire extinguishers out of date.";
        message.urgent = urgent;
        database.database.housekeeping(
            [&](db::Transaction& transaction) { notice::post(transaction, database.ids, message); });
    }
    notice::PostOffice office() {
        return {database.database, database.ids, channels, senders,
                [](Date day) { return day.weekday() > 5 || day.text() == "2025-01-01"; }};
    }
    notice::Sent deliver(Instant now) {
        database.clock.set(now);
        return notice::deliver_due(office(), now);
    }
    notice::Sent deliver() { return deliver(database.clock.now()); }
    std::int64_t count(const std::string& condition) {
        return database.read([&](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM delivery WHERE " + condition).value();
        });
    }
    std::string error() {
        return database.read([&](const db::Reader& reader) {
            return reader.text("SELECT last_error FROM delivery WHERE last_error <> ''").value_or("");
        });
    }

    FreshDatabase database;
    MailServer mail;
    notice::Channels channels;
    notice::Senders senders;
};

} // namespace bihuan::test
