#include "app/retained.hpp"

#include "access/forgetting.hpp"
#include "http/forgetting.hpp"
#include "http/idempotency.hpp"
#include "notice/forgetting.hpp"
#include "operation/schedule.hpp"

namespace bihuan::app {
namespace {

using operation::Retained;

/// Traces of working, which know their instant.
Retained traces(std::string_view code, std::int64_t (*count)(const db::Reader&, Instant),
                std::int64_t (*forget)(db::Transaction&, Instant)) {
    return {code,
            [count](const db::Reader& reader, Date before) {
                return count(reader, operation::local_midnight(before));
            },
            [forget](db::Transaction& transaction, Date before) {
                return forget(transaction, operation::local_midnight(before));
            }};
}

/// Records: counted, never purged. `sql` counts those before `$1`.
Retained records(std::string_view code, const char* sql) {
    return {
        code,
        [sql](const db::Reader& reader, Date before) { return reader.integer(sql, {before}).value_or(0); },
        {}};
}

} // namespace

const std::vector<Retained>& retained() {
    static const std::vector<Retained> all{
        traces("session", access::count_ended_sessions, access::forget_ended_sessions),
        traces("api_token", access::count_ended_tokens, access::forget_ended_tokens),
        traces("idempotency", http::count_answers, http::forget_answers),
        traces("waiting_request", http::count_settled_requests, http::forget_settled_requests),
        traces("message", notice::count_delivered, notice::forget_delivered),
        records("evidence_look", "SELECT count(*) FROM evidence_looked WHERE at < $1"),
        records("evidence", "SELECT count(*) FROM evidence_attached WHERE received_at < $1"),
        records("inspection", "SELECT count(*) FROM inspection_visit WHERE date < $1"),
        records("hazard", "SELECT count(*) FROM hazard_timeline WHERE closed_on < $1"),
    };
    return all;
}

std::vector<std::pair<std::string, std::int64_t>> purge_by_retention(Office& office) {
    return operation::purge(office.database(), operation::retention_rules(office.settings().data),
                            retained());
}

std::vector<http::Route> retention_routes(Office& office) {
    return {{.method = "GET",
             .path = "/api/v1/operation/retention",
             .audience = access::Permission::manage_operation,
             .action = "operation.retention",
             .summary = {"保存期限及到期数量", "rules of retention and what is due by them"},
             .output = http::free_object("retention", "`items`: the rules, each with `before` and `due`"),
             .work = http::Reading{[&office](const http::Call& call, const db::Reader& reader) {
                 Json items{Json::List{}};
                 for (const auto& state : operation::due_by_retention(
                          reader, operation::retention_rules(office.settings().data), retained(), call.today))
                     items.push(operation::to_json(state));
                 return http::json_response(Json{Json::Object{{"items", items}}}.dump());
             }}}};
}

} // namespace bihuan::app
