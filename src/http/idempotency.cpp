#include "http/idempotency.hpp"

#include "core/hash.hpp"
#include "core/json.hpp"
#include "core/problem.hpp"

#include <algorithm>

namespace bihuan::http {
namespace {

constexpr std::size_t longest_key = 200;

std::string headers_json(const Headers& headers) {
    Json object{Json::Object{}};
    for (const auto& [name, value] : headers)
        object.set(name, value);
    return object.dump();
}

} // namespace

std::optional<IdempotencyKey> key_of(const Request& request, const std::string& account) {
    const std::string key{request.header("idempotency-key")};
    if (key.empty()) return std::nullopt;
    if (key.size() > longest_key ||
        !std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; }))
        throw Problem{ProblemKind::bad_idempotency_key, {{"limit", std::to_string(longest_key)}}};
    Sha256 hash;
    for (const std::string_view part : {std::string_view{request.method}, std::string_view{request.target},
                                        request.header("if-match"), std::string_view{request.body}}) {
        hash.add(std::to_string(part.size()) + ":");
        hash.add(part);
    }
    return IdempotencyKey{account, key, hash.finish()};
}

std::optional<Response> take_or_replay(db::Transaction& transaction, const IdempotencyKey& key) {
    // On PostgreSQL this waits for a transaction that holds the same key, and then sees what it kept.
    const auto taken =
        transaction.note("INSERT INTO idempotency (account, request_key, request, created_at, status, "
                         "media_type, headers, body) VALUES ($1, $2, $3, $4, 0, '', '', '') "
                         "ON CONFLICT (account, request_key) DO NOTHING",
                         {key.account, key.key, key.request, transaction.now()});
    if (taken == 1) return std::nullopt;
    Response response;
    std::string request, headers;
    transaction.each("SELECT request, status, media_type, headers, body FROM idempotency "
                     "WHERE account = $1 AND request_key = $2",
                     {key.account, key.key}, [&](const db::Row& row) {
                         request = row.text(0);
                         response.status = static_cast<int>(row.integer(1));
                         response.media_type = row.text(2);
                         headers = row.text(3);
                         response.body = row.text(4);
                     });
    if (request != key.request) throw Problem{ProblemKind::idempotency_key_reused};
    const Json kept = Json::parse(headers);
    for (const auto& [name, value] : *kept.object())
        response.with(name, *value.text());
    response.with("Idempotency-Replayed", "true");
    return response;
}

void keep(db::Transaction& transaction, const IdempotencyKey& key, const Response& response) {
    transaction.note("UPDATE idempotency SET status = $3, media_type = $4, headers = $5, body = $6 "
                     "WHERE account = $1 AND request_key = $2",
                     {key.account, key.key, std::int64_t{response.status}, response.media_type,
                      headers_json(response.headers), response.body});
}

std::int64_t count_answers(const db::Reader& reader, Instant before) {
    return reader.integer("SELECT count(*) FROM idempotency WHERE created_at < $1", {before}).value_or(0);
}

std::int64_t forget_answers(db::Transaction& transaction, Instant before) {
    return transaction.note("DELETE FROM idempotency WHERE created_at < $1", {before});
}

} // namespace bihuan::http
