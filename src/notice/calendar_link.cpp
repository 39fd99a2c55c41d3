#include "notice/calendar_link.hpp"

#include "access/account_store.hpp"
#include "access/password.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"

namespace bihuan::notice {
namespace {

constexpr int days_back = 31; // what is overdue for longer is the business of the lists

void note_in_chain(db::Transaction& transaction, const char* action, const Account& account) {
    audit::append(transaction, action, "account", account.id.text(), R"({"calendar_link":true})",
                  sha256(record::canonical_json(record::description_of<Account>(), &account)));
}

struct Words {
    std::string_view kind, zh, en;
};
constexpr Words words[]{
    {"hazard_due", "整改期限", "Rectification due"},
    {"hazard_reinspection", "复查期限", "Re-inspection due"},
    {"hazard_office_due", "办理期限", "Office's step due"},
    {"inspection_task", "检查任务", "Inspection"},
    {"assignment_due", "交办事项期限", "Matter due"},
    {"duty_shift", "值班", "On duty"},
    {"drill", "应急演练", "Drill"},
    {"response_report_due", "应报信息", "Report upward due"},
};

std::string summary_of(std::string_view kind, std::string_view code, std::string_view place, bool zh) {
    std::string text{kind};
    for (const auto& word : words)
        if (word.kind == kind) text = zh ? word.zh : word.en;
    for (const auto part : {code, place})
        if (!part.empty()) text += " " + std::string{part};
    return text;
}

} // namespace

std::string make_calendar_link(db::Database& database, const Actor& actor, const Account& account) {
    std::string token = access::generated_token();
    database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        transaction.note("DELETE FROM calendar_link WHERE account = $1", {account.id.text()});
        transaction.note("INSERT INTO calendar_link (account, token_hash, created_at) VALUES ($1, $2, $3)",
                         {account.id.text(), sha256(token), transaction.now()});
        note_in_chain(transaction, "account.make_calendar_link", account);
    });
    return token;
}

void revoke_calendar_link(db::Database& database, const Actor& actor, const Account& account) {
    database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        if (transaction.note("DELETE FROM calendar_link WHERE account = $1", {account.id.text()}) > 0)
            note_in_chain(transaction, "account.revoke_calendar_link", account);
    });
}

std::optional<Account> account_of_calendar(const db::Reader& reader, std::string_view token, Date today) {
    const auto id = reader.text("SELECT account FROM calendar_link WHERE token_hash = $1", {sha256(token)});
    if (!id) return std::nullopt;
    auto account = access::find_account(reader, Id<Account>::trusted(*id));
    if (!account || (account->disabled_on && *account->disabled_on <= today)) return std::nullopt;
    return account;
}

std::vector<CalendarEntry> calendar_of(const db::Reader& reader, const Account& account, Date today,
                                       bool zh) {
    std::vector<CalendarEntry> entries;
    const auto take = [&](const db::Row& row) {
        const std::string community{row.text(5)};
        // One's own matters and duties are seen wherever they lie.
        const bool own = row.text(0) == "assignment_due" || row.text(0) == "duty_shift" ||
                         row.text(0) == "response_report_due";
        if (!own && !access::may(account, access::Permission::read_records, today, community)) return;
        const auto subject = std::string{row.text(1)};
        CalendarEntry entry;
        entry.uid = std::string{row.text(0)} + "-" + subject;
        entry.from = row.date(6);
        entry.to = row.date(7);
        entry.summary = summary_of(row.text(0), row.text(3), row.text(4), zh);
        entry.place = community;
        entry.sequence = row.integer(8);
        entry.changed_at = Instant::parse(row.text(9)).value_or(Instant{});
        entries.push_back(std::move(entry));
    };
    reader.each(
        "SELECT calendar_event.kind, calendar_event.subject, calendar_event.subject_type, "
        "calendar_event.code, "
        "calendar_event.place, calendar_event.community, calendar_event.day_from, calendar_event.day_to, "
        "audit_entry.sequence, audit_entry.at FROM calendar_event JOIN audit_entry ON audit_entry.sequence = "
        "(SELECT max(entry.sequence) FROM audit_entry AS entry WHERE entry.subject_type = "
        "calendar_event.subject_type AND entry.subject = calendar_event.subject) "
        "WHERE calendar_event.day_to >= $1 AND ((calendar_event.account <> '' AND calendar_event.account = "
        "$2) "
        "OR (calendar_event.person <> '' AND calendar_event.person = $3) "
        "OR (calendar_event.person_name <> '' AND calendar_event.person_name = $4)) "
        "ORDER BY calendar_event.day_from, calendar_event.kind, calendar_event.subject",
        {today.plus_days(-days_back), account.id.text(), account.person, account.display_name}, take);
    return entries;
}

} // namespace bihuan::notice
