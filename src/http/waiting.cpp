#include "http/waiting.hpp"

#include "core/hash.hpp"

namespace bihuan::http {
namespace {

WaitingRequest read(const db::Row& row) {
    const auto text = [&](int column) { return std::string{row.text(column)}; };
    WaitingRequest waiting{text(0), text(1), text(2), text(3), {}};
    waiting.request.method = text(4);
    waiting.request.target = text(5);
    waiting.request.headers = {{"content-type", text(6)},
                               {"idempotency-key", text(7).empty()
                                                       ? "waiting:" + text(0)
                                                       : text(7)}, // once, whatever happens meanwhile
                               {"accept-language", text(8)},
                               {kept_session_header, text(11)}};
    waiting.request.body = text(9);
    waiting.request.peer = text(10);
    return waiting;
}

constexpr std::string_view columns = "SELECT id, account, action, waits_for, method, target, media_type, "
                                     "request_key, language, body, peer, session FROM waiting_request ";

} // namespace

bool would_wait(const Request& request) {
    return request.header("prefer").find("respond-async") != std::string_view::npos;
}

std::string missing_record(const Problem& problem) {
    const auto value = [](const Parameters& parameters, const char* name) {
        const auto found = parameters.find(name);
        return found != parameters.end() && is_uuid(found->second) ? found->second : std::string{};
    };
    if (const auto named = problem.more().find(waits_for_member); named != problem.more().end())
        if (const Json record = Json::parse(named->second); record.text()) return *record.text();
    if (problem.kind() == ProblemKind::not_found) return value(problem.parameters(), "key");
    if (problem.kind() != ProblemKind::invalid_input || problem.errors().empty()) return {};
    for (const auto& error : problem.errors())
        if (error.fault != FieldFault::no_such_record || value(error.parameters, "value").empty()) return {};
    return value(problem.errors().front().parameters, "value");
}

WaitingRequest keep_waiting(db::Database& database, IdSource& ids, std::string_view action,
                            const std::string& waits_for, const Call& call) {
    const auto& request = call.request;
    const std::string mark = sha256(request.method + "\n" + request.target + "\n" +
                                    std::string{request.header("idempotency-key")} + "\n" + request.body);
    return database.housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "INSERT INTO waiting_request (id, account, account_name, action, mark, method, target, "
            "media_type, "
            "request_key, language, body, peer, session, waits_for, received_at, state, status, answer, "
            "settled_at) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'waiting', 0, '', "
            "NULL) "
            "ON CONFLICT (account, mark) DO NOTHING",
            {ids.next(), call.account().id.text(), call.account().display_name, std::string{action}, mark,
             request.method, request.target, std::string{request.header("content-type")},
             std::string{request.header("idempotency-key")}, std::string{request.header("accept-language")},
             request.body, call.address, call.session_mark(), waits_for, call.now});
        // Refused before, offered again: it gets another chance.
        transaction.note("UPDATE waiting_request SET state = 'waiting', waits_for = $3, settled_at = NULL "
                         "WHERE account = $1 AND mark = $2 AND state = 'refused'",
                         {call.account().id.text(), mark, waits_for});
        WaitingRequest kept;
        transaction.each(std::string{columns} + "WHERE account = $1 AND mark = $2",
                         {call.account().id.text(), mark}, [&](const db::Row& row) { kept = read(row); });
        return kept;
    });
}

std::vector<WaitingRequest> waiting_for(const db::Reader& reader, const std::vector<std::string>& records) {
    std::vector<WaitingRequest> found;
    db::Conditions conditions;
    conditions.add("state = 'waiting'");
    if (!records.empty()) conditions.within("waits_for", records);
    reader.each(std::string{columns} + "WHERE " + conditions.text() + " ORDER BY id", conditions.parameters(),
                [&](const db::Row& row) { found.push_back(read(row)); });
    return found;
}

bool begin_waiting(db::Database& database, const WaitingRequest& waiting) {
    return database.housekeeping([&](db::Transaction& transaction) {
        return transaction.note(
                   "UPDATE waiting_request SET state = 'running' WHERE id = $1 AND state = 'waiting'",
                   {waiting.id}) == 1;
    });
}

void go_on_waiting(db::Database& database, const WaitingRequest& waiting, const std::string& waits_for,
                   const Response& last) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "UPDATE waiting_request SET state = 'waiting', waits_for = $2, status = $3, "
            "answer = $4 WHERE id = $1",
            {waiting.id, waits_for, std::int64_t{last.body.empty() ? 0 : last.status}, last.body});
    });
}

std::int64_t count_waiting(const db::Reader& reader, const std::string& record) {
    return reader
        .integer("SELECT count(*) FROM waiting_request WHERE state = 'waiting' AND waits_for = $1", {record})
        .value_or(0);
}

std::int64_t give_up_waiting(db::Database& database) {
    constexpr std::int64_t day_milliseconds = 86'400'000;
    return database.housekeeping([&](db::Transaction& transaction) {
        const Instant now = transaction.now();
        return transaction.note("UPDATE waiting_request SET state = 'refused', settled_at = $2 "
                                "WHERE state = 'waiting' AND received_at < $1",
                                {now.plus_milliseconds(-waiting_days * day_milliseconds), now});
    });
}

void reset_running(db::Database& database) {
    database.housekeeping([](db::Transaction& transaction) {
        transaction.note("UPDATE waiting_request SET state = 'waiting' WHERE state = 'running'");
    });
}

void settle_waiting(db::Database& database, const WaitingRequest& waiting, const Response& response) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.note("UPDATE waiting_request SET state = $2, status = $3, answer = $4, settled_at = $5 "
                         "WHERE id = $1",
                         {waiting.id, std::string{response.status < 400 ? "done" : "refused"},
                          std::int64_t{response.status}, response.body, transaction.now()});
    });
}

} // namespace bihuan::http
