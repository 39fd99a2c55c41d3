#include "operation/job_routes.hpp"

#include "operation/job_runner.hpp"

namespace bihuan::operation {
namespace {

using access::Permission;
using http::Call;
using Jobs = std::shared_ptr<const std::vector<Job>>;

http::Response show(const Call& call, const db::Reader& reader, const Jobs& jobs) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& job : *jobs) {
        const JobState state = state_of(reader, job, call.now);
        record::write_json(writer, record::description_of<JobState>(), &state);
    }
    writer.end_list().name("next_cursor").null().end_object();
    return http::json_response(out);
}

http::Response run_now(db::Database& database, const Call& call, const Jobs& jobs) {
    const Job& job = job_named(*jobs, call.path_part("name"));
    want(database, job);
    return http::json_response(database.read([&](const db::Reader& reader) {
        return record::to_json(state_of(reader, job, call.now));
    }),
                               202);
}

} // namespace

std::vector<http::Route> job_routes(db::Database& database, Jobs jobs) {
    const auto state = http::shape_of<JobState>();
    return {
        {.method = "GET",
         .path = "/api/v1/operation/jobs",
         .audience = Permission::manage_operation,
         .action = "operation.jobs",
         .summary = {"定时任务及其上次结果", "the jobs of the service and how they ended"},
         .output = http::page_of(state),
         .work = http::Reading{[jobs](const Call& call, const db::Reader& reader) {
             return show(call, reader, jobs);
         }}},
        {.method = "POST",
         .path = "/api/v1/operation/jobs/{name}/run",
         .audience = Permission::manage_operation,
         .action = "operation.run_job",
         .summary = {"立即运行一项定时任务", "run a job as soon as the service comes by"},
         .output = state,
         .success = 202,
         .work = http::Acting{[&database, jobs](const Call& call) { return run_now(database, call, jobs); }}},
    };
}

} // namespace bihuan::operation
