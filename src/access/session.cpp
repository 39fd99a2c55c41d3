#include "access/session.hpp"

#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/password.hpp"
#include "access/second_factor.hpp"
#include "access/throttle.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"

namespace bihuan::access {
namespace {

SignedIn open_session(db::Database& database, Account account, const std::string& address) {
    SignedIn session{std::move(account), generated_token(), generated_token()};
    database.housekeeping([&](db::Transaction& transaction) {
        const Instant now = transaction.now();
        note_success(transaction, session.account, address);
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
                 const std::string& address, const std::string& code) {
    const std::string name = text::ascii_lower(text::trim(typed_name));
    const std::string& nobody = hash_of_nobody(); // made at the first sign-in, whoever that is
    const Instant now = database.clock().now();

    std::string hash;
    const auto account = database.read([&](const db::Reader& reader) {
        require_no_wait(reader, name, address, now);
        auto found = account_named(reader, name);
        if (found) hash = password_hash(reader, found->id);
        return found;
    });
    const bool fits = password_fits(password, hash.empty() ? nobody : hash) && !hash.empty();
    const bool enabled = account && !(account->disabled_on && *account->disabled_on <= now.local_date());
    if (!fits || !enabled) {
        count_failures(database, name, address);
        throw Problem{ProblemKind::sign_in_refused};
    }
    if (!account->second_factor_digest.empty()) {
        if (text::trim(code).empty()) throw Problem{ProblemKind::second_factor_required};
        if (!use_code(database, *account, code, address)) {
            count_failures(database, name, address);
            throw Problem{ProblemKind::second_factor_refused};
        }
    }
    return open_session(database, *account, address);
}

void require_own_password(db::Database& database, const Account& account, std::string_view password,
                          const std::string& address) {
    const std::string hash = database.read([&](const db::Reader& reader) {
        require_no_wait(reader, account.name, address, database.clock().now());
        return password_hash(reader, account.id);
    });
    if (!hash.empty() && password_fits(password, hash)) return;
    count_failures(database, account.name, address);
    throw Problem{ProblemKind::wrong_password};
}

SignedIn change_password(db::Database& database, const Actor& actor, const Account& account,
                         std::string_view present, std::string_view wanted, const std::string& address) {
    require_own_password(database, account, present, address);
    if (present == wanted)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/password", FieldFault::same_as_before, {}, "新密码", "new password"}}};
    const std::string hash = checked_hash(wanted);
    const Account changed = database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        transaction.hold("account", account.id.text());
        return set_password_hash(transaction, find_account(transaction, account.id).value(), hash, false);
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
