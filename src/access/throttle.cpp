#include "access/throttle.hpp"

#include <algorithm>

namespace bihuan::access {
namespace {

constexpr std::int64_t longest_wait_milliseconds = 15 * 60'000;
constexpr std::int64_t remembered_milliseconds = 3'600'000; // after the last wait ended
constexpr std::int64_t familiar_milliseconds = 90LL * 86'400'000;

/// An office of thirty shares one address, so that an address may fail more often than one account.
constexpr std::int64_t free_failures_of_account = 4;
constexpr std::int64_t free_failures_of_address = 20;

std::int64_t wait_after(std::int64_t failures, std::int64_t free_failures) {
    if (failures <= free_failures) return 0;
    return std::min<std::int64_t>(longest_wait_milliseconds,
                                  1000LL << std::min<std::int64_t>(failures - free_failures - 1, 20));
}

/// Whether the account has signed in from there of late.
bool is_familiar(const db::Reader& reader, const std::string& name, const std::string& address, Instant now) {
    return reader
        .text("SELECT origin FROM sign_in_origin WHERE account = (SELECT id FROM account WHERE name = $1) "
              "AND origin = $2 AND last_at > $3",
              {name, address, now.plus_milliseconds(-familiar_milliseconds)})
        .has_value();
}

std::string subject_of_account(const db::Reader& reader, const std::string& name, const std::string& address,
                               Instant now) {
    return is_familiar(reader, name, address, now) ? "account " + name + " from " + address
                                                   : "account " + name;
}
std::string subject_of_address(const std::string& address) {
    return "address " + address;
}

void require_no_wait(const db::Reader& reader, const std::string& subject, Instant now) {
    const auto until = reader.text("SELECT wait_until FROM sign_in_throttle WHERE subject = $1", {subject});
    const auto instant = until ? Instant::parse(*until) : std::nullopt;
    if (instant && now < *instant)
        throw Problem{
            ProblemKind::sign_in_throttled,
            {{"seconds", std::to_string((instant->milliseconds() - now.milliseconds()) / 1000 + 1)}}};
}

void count_failure(db::Transaction& transaction, const std::string& subject, std::int64_t free_failures) {
    const auto failures =
        transaction.integer("SELECT failures FROM sign_in_throttle WHERE subject = $1", {subject})
            .value_or(0) +
        1;
    transaction.execute(
        "INSERT INTO sign_in_throttle (subject, failures, wait_until) VALUES ($1, $2, $3) "
        "ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, wait_until = excluded.wait_until",
        {subject, failures, transaction.now().plus_milliseconds(wait_after(failures, free_failures))});
}

} // namespace

void require_no_wait(const db::Reader& reader, const std::string& account_name, const std::string& address,
                     Instant now) {
    require_no_wait(reader, subject_of_account(reader, account_name, address, now), now);
    require_no_wait(reader, subject_of_address(address), now);
}

void count_failures(db::Database& database, const std::string& account_name, const std::string& address) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("DELETE FROM sign_in_throttle WHERE wait_until < $1",
                            {transaction.now().plus_milliseconds(-remembered_milliseconds)});
        count_failure(transaction, subject_of_account(transaction, account_name, address, transaction.now()),
                      free_failures_of_account);
        count_failure(transaction, subject_of_address(address), free_failures_of_address);
    });
}

void note_success(db::Transaction& transaction, const Account& account, const std::string& address) {
    const Instant now = transaction.now();
    transaction.execute("DELETE FROM sign_in_throttle WHERE subject = $1",
                        {subject_of_account(transaction, account.name, address, now)});
    transaction.execute("DELETE FROM sign_in_origin WHERE last_at < $1",
                        {now.plus_milliseconds(-familiar_milliseconds)});
    transaction.execute("INSERT INTO sign_in_origin (account, origin, last_at) VALUES ($1, $2, $3) "
                        "ON CONFLICT (account, origin) DO UPDATE SET last_at = excluded.last_at",
                        {account.id.text(), address, now});
}

} // namespace bihuan::access
