#include "app/retained.hpp"

#include "access/forgetting.hpp"
#include "http/forgetting.hpp"
#include "http/idempotency.hpp"
#include "notice/forgetting.hpp"
#include "operation/legal_hold.hpp"
#include "operation/schedule.hpp"

namespace bihuan::app {
namespace {

using operation::Retained;
using operation::RetentionDays;

/// Traces of working, which know their instant.
Retained traces(std::string_view code, std::int64_t (*count)(const db::Reader&, Instant),
                std::int64_t (*forget)(db::Transaction&, Instant)) {
    return {code,
            [count](const db::Reader& reader, const RetentionDays& days) {
                return count(reader, operation::local_midnight(days.before));
            },
            [forget](db::Transaction& transaction, const RetentionDays& days) {
                return forget(transaction, operation::local_midnight(days.before));
            },
            {}};
}

/// Messages that told of a record under legal hold stay with it.
Retained messages() {
    return {"message",
            [](const db::Reader& reader, const RetentionDays& days) {
                return notice::count_delivered(reader, operation::local_midnight(days.before),
                                               operation::held_subjects(reader, days.today));
            },
            [](db::Transaction& transaction, const RetentionDays& days) {
                return notice::forget_delivered(transaction, operation::local_midnight(days.before),
                                                operation::held_subjects(transaction, days.today));
            },
            {}};
}

/// Records: counted, never purged. `rows` are those before `$1`.
Retained records(std::string_view code, const std::string& rows) {
    return {code,
            [sql = "SELECT count(*) FROM " + rows](const db::Reader& reader, const RetentionDays& days) {
                return reader.integer(sql, {days.before}).value_or(0);
            },
            {},
            {}};
}

/// Records that a legal hold may keep. `is_held` tells those that `kept`, a row of holds in force, is about.
Retained records(std::string_view code, const std::string& rows, const std::string& is_held) {
    auto all = records(code, rows);
    all.held = [sql = "SELECT count(*) FROM " + rows +
                      " AND EXISTS (SELECT 1 FROM legal_hold_kept kept WHERE (kept.held_until IS NULL OR "
                      "kept.held_until >= $2) AND " +
                      is_held + ")"](const db::Reader& reader, const RetentionDays& days) {
        return reader.integer(sql, {days.before, days.today}).value_or(0);
    };
    return all;
}

} // namespace

const std::vector<Retained>& retained() {
    static const std::vector<Retained> all{
        traces("session", access::count_ended_sessions, access::forget_ended_sessions),
        traces("api_token", access::count_ended_tokens, access::forget_ended_tokens),
        traces("idempotency", http::count_answers, http::forget_answers),
        traces("waiting_request", http::count_settled_requests, http::forget_settled_requests),
        messages(),
        records("evidence_look", "evidence_looked WHERE at < $1"),
        records("evidence", "evidence_attached WHERE received_at < $1",
                "((kept.subject_type = 'evidence' AND kept.subject = evidence_attached.id) OR "
                "(kept.subject_type = evidence_attached.subject_type AND kept.subject = "
                "evidence_attached.subject))"),
        records("inspection", "inspection_visit WHERE date < $1",
                "kept.subject_type = 'inspection' AND kept.subject = inspection_visit.id"),
        records(
            "issued_document", "document_issued WHERE issued_on < $1",
            "kept.subject_type = document_issued.subject_type AND kept.subject = document_issued.subject"),
        records("hazard", "hazard_timeline WHERE closed_on < $1",
                "kept.subject_type = 'hazard' AND kept.subject = hazard_timeline.id"),
        records("response", "activation_course WHERE closed_at < $1",
                "kept.subject_type = 'activation' AND kept.subject = activation_course.id"),
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
