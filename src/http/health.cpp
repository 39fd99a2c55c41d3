#include "http/health.hpp"

#include "db/migrate.hpp"

namespace bihuan::http {

std::vector<Route> health_routes(const db::Database& database, const Metrics& metrics) {
    const Shape status = free_object("status", "`status`: ok, ready");
    return {
        {.method = "GET",
         .path = "/healthz",
         .audience = Anyone{},
         .action = "service.health",
         .summary = {"服务是否在运行", "whether the service runs"},
         .output = status,
         .work = Acting{[](const Call&) { return json_response(R"({"status":"ok"})"); }}},
        {.method = "GET",
         .path = "/readyz",
         .audience = Anyone{},
         .action = "service.readiness",
         .summary = {"服务能否办理请求（数据库与结构版本）", "whether it can answer: database and schema"},
         .output = status,
         .work = Acting{[&database](const Call&) {
             try {
                 db::require_current_schema(database);
             } catch (const Problem& problem) {
                 throw Problem{ProblemKind::not_ready}.because(problem.what());
             }
             return json_response(R"({"status":"ready"})");
         }}},
        {.method = "GET",
         .path = "/metrics",
         .audience = Anyone{},
         .action = "service.metrics",
         .summary = {"运行指标（Prometheus）", "metrics of the service (Prometheus)"},
         .output = free_object("metrics", "Prometheus text, 0.0.4"),
         .media_type = "text/plain; version=0.0.4; charset=utf-8",
         .work = Acting{[&metrics](const Call&) {
             return Response{200, "text/plain; version=0.0.4; charset=utf-8", metrics.text(), {}};
         }}},
    };
}

} // namespace bihuan::http
