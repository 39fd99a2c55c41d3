#include "access/session.hpp"

#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/password.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"

#include <algorithm>

namespace bihuan::access {
namespace {

constexpr std::int64_t free_failures = 4;
constexpr std::int64_t longest_wait_milliseconds = 15 * 60'000;
constexpr std::int64_t remembered_milliseconds = 3'600'000; // after the last wait ended

/// Nothing for the first failures, then 1, 2, 4, … seconds.
std::int64_t wait_after(std::int64_t failures) {
    if (failures <= free_failures) return 0;
    return std::min<std::int64_t>(longest_wait_milliseconds,
                                  1000LL << std::min<std::int64_t>(failures - free_failures - 1, 20));
}

void require_no_wait(const db::Reader& reader, const std::string& subject, Instant now) {
    const auto until = reader.text("SELECT wait_until FROM sign_in_throttle WHERE subject = $1", {subject});
    const auto instant = until ? Instant::parse(*until) : std::nullopt;
    if (instant && now < *instant)
        throw Problem{
            ProblemKind::sign_in_throttled,
            {{"seconds", std::to_string((instant->milliseconds() - now.milliseconds()) / 1000 + 1)}}};
}

void count_failure(db::Transaction& transaction, const std::string& subject) {
    const auto failures =
        transaction.integer("SELECT failures FROM sign_in_throttle WHERE subject = $1", {subject})
            .value_or(0) +
        1;
    transaction.execute(
        "INSERT INTO sign_in_throttle (subject, failures, wait_until) VALUES ($1, $2, $3) "
        "ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, wait_until = excluded.wait_until",
        {subject, failures, transaction.now().plus_milliseconds(wait_after(failures))});
}

std::string subject_of_name(const std::string& name) {
    return "account " + name;
}
std::string subject_of_address(const std::string& address) {
    return "address " + address;
}

void count_failures(db::Database& database, const std::string& name, const std::string& address) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("DELETE FROM sign_in_throttle WHERE wait_until < $1",
                            {transaction.now().plus_milliseconds(-remembered_milliseconds)});
        count_failure(transaction, subject_of_name(name));
        count_failure(transaction, subject_of_address(address));
    });
}

SignedIn open_session(db::Database& database, Account account, const std::string& address) {
    SignedIn session{std::move(account), generated_token(), generated_token()};
    database.housekeeping([&](db::Transaction& transaction) {
        const Instant now = transaction.now();
        transaction.execute("DELETE FROM sign_in_throttle WHERE subject = $1",
                            {subject_of_name(session.account.name)});
        transaction.execute("DELETE FROM session WHERE expires_at < $1", {now});
        transaction.execute(
            "INSERT INTO session (token_hash, account, csrf_token, origin, created_at, expires_at) "
            "VALUES ($1, $2, $3, $4, $5, $6)",
            {sha256(session.token), session.account.id.text(), session.csrf_token, address, now,
             now.plus_milliseconds(session_milliseconds)});
    });
    return session;
}

/// Who stands behind a session or token; nobody where the account is disabled.
std::optional<Account> enabled_account(const db::Reader& reader, const std::string& id, Instant now) {
    auto account = find_account(reader, Id<Account>::trusted(id));
    if (account && account->disabled_on && *account->disabled_on <= now.local_date()) return std::nullopt;
    return account;
}

/// A hash to compare with where there is no such account, so that the answer takes as long.
const std::string& hash_of_nobody() {
    static const std::string hash = hash_password("nobody has this password");
    return hash;
}

} // namespace

SignedIn sign_in(db::Database& database, const std::string& typed_name, std::string_view password,
                 const std::string& address) {
    const std::string name = text::ascii_lower(text::trim(typed_name));
    const Instant now = database.clock().now();

    std::string hash;
    const auto account = database.read([&](const db::Reader& reader) {
        require_no_wait(reader, subject_of_name(name), now);
        require_no_wait(reader, subject_of_address(address), now);
        auto found = account_named(reader, name);
        if (found) hash = password_hash(reader, found->id);
        return found;
    });
    const bool fits = password_fits(password, hash.empty() ? hash_of_nobody() : hash);
    const bool enabled = account && !(account->disabled_on && *account->disabled_on <= now.local_date());
    if (!fits || !enabled) {
        count_failures(database, name, address);
        throw Problem{ProblemKind::sign_in_refused};
    }
    return open_session(database, *account, address);
}

SignedIn change_password(db::Database& database, const Actor& actor, const Account& account,
                         std::string_view present, std::string_view wanted, const std::string& address) {
    const std::string hash = database.read([&](const db::Reader& reader) {
        require_no_wait(reader, subject_of_name(account.name), database.clock().now());
        return password_hash(reader, account.id);
    });
    if (!password_fits(present, hash)) {
        count_failures(database, account.name, address);
        throw Problem{ProblemKind::wrong_password};
    }
    if (present == wanted)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/password", FieldFault::same_as_before, {}, "新密码", "new password"}}};
    const Account changed = database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        transaction.hold("account", account.id.text());
        return set_password(transaction, find_account(transaction, account.id).value(), wanted, false);
    });
    return open_session(database, changed, address);
}

std::optional<SignedIn> session_of(const db::Database& database, std::string_view token) {
    return database.read([&](const db::Reader& reader) -> std::optional<SignedIn> {
        std::string account;
        std::string csrf_token;
        reader.each("SELECT account, csrf_token FROM session WHERE token_hash = $1 AND expires_at > $2",
                    {sha256(token), database.clock().now()}, [&](const db::Row& row) {
                        account = row.text(0);
                        csrf_token = row.text(1);
                    });
        if (account.empty()) return std::nullopt;
        auto found = enabled_account(reader, account, database.clock().now());
        if (!found) return std::nullopt;
        return SignedIn{std::move(*found), {}, csrf_token};
    });
}

void sign_out(db::Database& database, std::string_view token) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("DELETE FROM session WHERE token_hash = $1", {sha256(token)});
    });
}

std::string add_api_token(db::Database& database, const Actor& actor, const Account& account,
                          const std::string& label, const std::string& scope, int days) {
    std::string token = "bihuan_" + generated_token();
    database.write(actor, [&](db::Transaction& transaction) {
        transaction.execute(
            "INSERT INTO api_token (token_hash, account, label, scope, created_at, expires_at) "
            "VALUES ($1, $2, $3, $4, $5, $6)",
            {sha256(token), account.id.text(), label, scope, transaction.now(),
             transaction.now().plus_milliseconds(days * 86'400'000LL)});
        Json change;
        change.set("api_token", label).set("scope", scope);
        audit::append(transaction, "account.add_api_token", "account", account.id.text(), change.dump(),
                      sha256(record::canonical_json(record::description_of<Account>(), &account)));
    });
    return token;
}

std::optional<TokenHolder> holder_of(const db::Database& database, std::string_view token) {
    return database.read([&](const db::Reader& reader) -> std::optional<TokenHolder> {
        std::string account;
        bool may_write = false;
        reader.each("SELECT account, scope FROM api_token WHERE token_hash = $1 AND expires_at > $2",
                    {sha256(token), database.clock().now()}, [&](const db::Row& row) {
                        account = row.text(0);
                        may_write = row.text(1) == "write";
                    });
        if (account.empty()) return std::nullopt;
        auto found = enabled_account(reader, account, database.clock().now());
        if (!found) return std::nullopt;
        return TokenHolder{std::move(*found), may_write};
    });
}

} // namespace bihuan::access
