#include "access/second_factor.hpp"

#include "access/account_store.hpp"
#include "access/password.hpp"
#include "access/throttle.hpp"
#include "access/totp.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace bihuan::access {
namespace {

constexpr int recovery_codes = 10;

struct Stored {
    std::string secret; ///< base 32, maybe sealed; empty: none
    std::int64_t last_step = 0;
};

Stored stored(const db::Reader& reader, const Id<Account>& id) {
    Stored found;
    reader.each("SELECT secret, last_step FROM second_factor WHERE account = $1", {id.text()},
                [&](const db::Row& row) {
                    found = {std::string{row.text(0)}, row.integer(1)};
                });
    return found;
}

/// A recovery code is long and random, so that a plain digest with the account in it is enough.
std::string hash_of(const Id<Account>& id, std::string_view code) {
    std::string plain;
    for (const char c : text::ascii_lower(code))
        if (c != '-' && c != ' ') plain += c;
    return sha256(id.text() + " " + plain);
}

std::string digest(const db::Reader& reader, const Id<Account>& id) {
    std::string all = stored(reader, id).secret;
    if (all.empty()) return {};
    reader.each("SELECT code_hash FROM recovery_code WHERE account = $1 ORDER BY code_hash", {id.text()},
                [&](const db::Row& row) { all.append("\n").append(row.text(0)); });
    return sha256(all);
}

void forget(db::Transaction& transaction, const Id<Account>& id) {
    transaction.execute("DELETE FROM recovery_code WHERE account = $1", {id.text()});
    transaction.execute("DELETE FROM second_factor WHERE account = $1", {id.text()});
}

/// Seals the secret of an account where it is not sealed yet, and notes the new digest.
bool seal_stored(db::Database& database, const Id<Account>& id) {
    const auto is_open = [&](const db::Reader& reader) {
        const auto secret = stored(reader, id).secret;
        return !secret.empty() && !db::Sealing::is_sealed(secret);
    };
    if (!database.sealing().has_key() || !database.read(is_open)) return false;
    return database.write(Actor{"system", "system", "sealing"}, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        const auto before = find_account(transaction, id);
        if (!before || !is_open(transaction) ||
            (!before->second_factor_digest.empty() &&
             digest(transaction, id) != before->second_factor_digest))
            return false;
        transaction.note("UPDATE second_factor SET secret = $2 WHERE account = $1",
                         {id.text(), database.sealing().seal(stored(transaction, id).secret)});
        if (before->second_factor_digest.empty()) return true; // an enrolment that nobody has confirmed yet
        Account after = *before;
        after.second_factor_digest = digest(transaction, id);
        audit::update(transaction, "account.seal_second_factor", *before, after);
        return true;
    });
}

/// The step whose code this is: the present one, or its neighbour, because clocks differ.
std::optional<std::int64_t> step_of(const std::string& secret, const std::string& code, Instant now) {
    const std::string bytes = bytes_of_base32(secret);
    for (const auto step : {totp_step(now), totp_step(now) - 1, totp_step(now) + 1})
        if (totp(bytes, step) == code) return step;
    return std::nullopt;
}

/// Takes the step for this sign-in; false where it, or a later one, was taken already.
bool take_step(db::Transaction& transaction, const Id<Account>& id, std::int64_t step) {
    return transaction.note("UPDATE second_factor SET last_step = $2 WHERE account = $1 AND last_step < $2",
                            {id.text(), step}) == 1;
}

/// A recovery code that is used is gone, and the account's entry says so.
bool take_recovery_code(db::Database& database, const Account& account, const std::string& code,
                        const std::string& address) {
    const Actor actor{account.id.text(), account.display_name, "http " + address};
    return database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        if (transaction.note("DELETE FROM recovery_code WHERE account = $1 AND code_hash = $2",
                             {account.id.text(), hash_of(account.id, code)}) != 1)
            return false;
        const Account before = find_account(transaction, account.id).value();
        Account after = before;
        after.second_factor_digest = digest(transaction, account.id);
        audit::update(transaction, "account.use_recovery_code", before, after);
        return true;
    });
}

bool looks_like_totp(const std::string& code) {
    return code.size() == 6 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool use_code(db::Database& database, const Account& account, const std::string& typed,
              const std::string& address) {
    const std::string code{text::trim(typed)};
    const auto [factor, untouched] = database.read([&](const db::Reader& reader) {
        return std::pair{stored(reader, account.id),
                         digest(reader, account.id) == account.second_factor_digest};
    });
    if (factor.secret.empty() || !untouched) return false;
    if (!looks_like_totp(code)) return take_recovery_code(database, account, code, address);
    const auto secret = database.sealing().open(factor.secret);
    if (!secret) return false;
    const auto step = step_of(*secret, code, database.clock().now());
    if (!step) return false;
    const bool taken = database.housekeeping(
        [&](db::Transaction& transaction) { return take_step(transaction, account.id, *step); });
    if (taken) seal_stored(database, account.id);
    return taken;
}

SecondFactorOffer offer_second_factor(db::Database& database, const Account& account,
                                      std::string_view password, const std::string& address) {
    if (!account.second_factor_digest.empty()) throw Problem{ProblemKind::second_factor_on};
    require_own_password(database, account, password, address);
    const std::string secret = base32(generated_secret());
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("INSERT INTO second_factor (account, secret, last_step) VALUES ($1, $2, 0) "
                            "ON CONFLICT (account) DO UPDATE SET secret = excluded.secret, last_step = 0",
                            {account.id.text(), database.sealing().seal(secret)});
    });
    return {secret, otpauth_url(account.name, secret)};
}

std::vector<std::string> confirm_second_factor(db::Database& database, const Actor& actor,
                                               const Account& account, const std::string& code,
                                               const std::string& address) {
    const Instant now = database.clock().now();
    const auto secret = database.read([&](const db::Reader& reader) {
        require_no_wait(reader, account.name, address, now);
        return stored(reader, account.id).secret;
    });
    if (!account.second_factor_digest.empty()) throw Problem{ProblemKind::second_factor_on};
    if (secret.empty()) throw Problem{ProblemKind::second_factor_off};
    const auto opened = database.sealing().open(secret);
    const auto step = opened ? step_of(*opened, std::string{text::trim(code)}, now) : std::nullopt;
    if (!step) {
        count_failures(database, account.name, address);
        throw Problem{ProblemKind::wrong_code};
    }
    return database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        const Account before = find_account(transaction, account.id).value();
        if (!before.second_factor_digest.empty()) throw Problem{ProblemKind::second_factor_on};
        // Somebody may have begun another enrolment meanwhile: its secret is not the one confirmed.
        if (stored(transaction, account.id).secret != secret || !take_step(transaction, account.id, *step))
            throw Problem{ProblemKind::wrong_code};
        std::vector<std::string> codes;
        for (int i = 0; i < recovery_codes; ++i) {
            codes.push_back(generated_recovery_code());
            transaction.execute("INSERT INTO recovery_code (account, code_hash) VALUES ($1, $2)",
                                {account.id.text(), hash_of(account.id, codes.back())});
        }
        Account after = before;
        after.second_factor_digest = digest(transaction, account.id);
        audit::update(transaction, "account.add_second_factor", before, after);
        return codes;
    });
}

void remove_second_factor(db::Database& database, const Actor& actor, const Account& account,
                          std::string_view password, const std::string& code, const std::string& address) {
    if (account.second_factor_digest.empty()) throw Problem{ProblemKind::second_factor_off};
    require_own_password(database, account, password, address);
    if (!use_code(database, account, code, address)) {
        count_failures(database, account.name, address);
        throw Problem{ProblemKind::wrong_code};
    }
    database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        reset_second_factor(transaction, find_account(transaction, account.id).value());
    });
}

int seal_second_factors(db::Database& database) {
    int sealed = 0;
    for (const auto& account : database.read([](const db::Reader& reader) { return accounts(reader); }))
        sealed += seal_stored(database, account.id) ? 1 : 0;
    return sealed;
}

Account reset_second_factor(db::Transaction& transaction, const Account& account) {
    if (account.second_factor_digest.empty()) throw Problem{ProblemKind::second_factor_off};
    Account without = account;
    without.second_factor_digest.clear();
    forget(transaction, account.id);
    audit::update(transaction, "account.remove_second_factor", account, without);
    return without;
}

std::vector<std::string> altered_second_factors(const db::Reader& reader) {
    std::vector<std::string> names;
    for (const auto& account : accounts(reader))
        if (!account.second_factor_digest.empty() &&
            digest(reader, account.id) != account.second_factor_digest)
            names.push_back(account.name);
    return names;
}

} // namespace bihuan::access
