#include "http/taken.hpp"

#include "core/hash.hpp"
#include "http/problem_json.hpp"

#include <algorithm>

namespace bihuan::http {
namespace {

/// The same whatever the order of the members.
Json in_order(const Json& json) {
    if (const auto* members = json.object()) {
        Json::Object sorted;
        for (const auto& [name, value] : *members)
            sorted.emplace_back(name, in_order(value));
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto& one, const auto& other) { return one.first < other.first; });
        return sorted;
    }
    if (const auto* list = json.list()) {
        Json::List same;
        for (const auto& one : *list)
            same.push_back(in_order(one));
        return same;
    }
    return json;
}

std::string json_of(const Headers& headers) {
    Json object{Json::Object{}};
    for (const auto& [name, value] : headers)
        object.set(name, value);
    return object.dump();
}

} // namespace

std::optional<Handed> handed_in(std::string_view action, std::string_view method, const Request& request) {
    if (method != "POST" || request.header("content-type").find("json") == std::string_view::npos ||
        request.body.empty() || request.body.find("\"id\"") == std::string::npos)
        return std::nullopt;
    Json body;
    try {
        body = Json::parse(request.body);
    } catch (const Problem&) { // the route says what is wrong with it
        return std::nullopt;
    }
    const Json* id = body.find("id");
    if (!id || !id->text() || !is_uuid(*id->text())) return std::nullopt;
    return Handed{std::string{action}, *id->text(), sha256(request.target + "\n" + in_order(body).dump()),
                  sha256(request.body)};
}

std::optional<Response> answer_again(db::Transaction& transaction, IdSource& ids, const Handed& handed,
                                     const Call& call) {
    Response response;
    std::string content, headers;
    transaction.each("SELECT content, status, media_type, headers, body FROM taken_record "
                     "WHERE subject = $1 AND action = $2",
                     {handed.subject, handed.action}, [&](const db::Row& row) {
                         content = row.text(0);
                         response.status = static_cast<int>(row.integer(1));
                         response.media_type = row.text(2);
                         headers = row.text(3);
                         response.body = row.text(4);
                     });
    if (content.empty()) return std::nullopt;
    if (content != handed.content) {
        keep_conflict(transaction, ids, {handed.action, handed.subject, call.request.body, json_type}, call);
        return problem_response(Problem{ProblemKind::different_content, {{"id", handed.subject}}},
                                call.language, ids.next());
    }
    const Json kept = Json::parse(headers);
    for (const auto& [name, value] : *kept.object())
        response.with(name, *value.text());
    response.with("Idempotency-Replayed", "true");
    return response;
}

void keep_answer(db::Transaction& transaction, const Handed& handed, const Call& call,
                 const Response& response) {
    transaction.note("INSERT INTO taken_record (subject, action, account, content, sha256, taken_at, status, "
                     "media_type, headers, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                     {handed.subject, handed.action, call.account().id.text(), handed.content, handed.sha256,
                      transaction.now(), std::int64_t{response.status}, response.media_type,
                      json_of(response.headers), response.body});
}

bool was_handed_in(const db::Reader& reader, const std::string& subject, const std::string& sha256) {
    return reader.integer("SELECT 1 FROM taken_record WHERE subject = $1 AND sha256 = $2", {subject, sha256})
        .has_value();
}

void keep_conflict(db::Transaction& transaction, IdSource& ids, const Conflicting& conflicting,
                   const Call& call) {
    transaction.note(
        "INSERT INTO conflict (id, action, subject, target, account, account_name, received_at, sha256, "
        "media_type, body, resolution, reason, resolved_by, resolved_by_name, resolved_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', '', '', '', NULL) "
        "ON CONFLICT (subject, action, sha256) DO NOTHING",
        {ids.next(), conflicting.action, conflicting.subject, call.request.target, call.account().id.text(),
         call.account().display_name, transaction.now(), sha256(conflicting.body), conflicting.media_type,
         record::Bytes{conflicting.body}});
}

} // namespace bihuan::http
