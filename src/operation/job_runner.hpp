/// Runs the jobs of a service, one after the other in one thread beside the requests.
#pragma once

#include "http/log.hpp"
#include "operation/job_store.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace bihuan::operation {

class JobRunner {
public:
    /// Everything must outlive it. A job that fails is logged and told to those who look after the service.
    JobRunner(db::Database&, IdSource&, std::vector<Job>, http::LogSink);
    /// Stops, and waits for the job under way.
    ~JobRunner();
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;

    const std::vector<Job>& jobs() const { return jobs_; }

    /// Runs what is due, in this thread; returns how many were run.
    int run_due();
    /// Runs one job in this thread, due or not. Throws Problem job_unknown, or job_running where another
    /// process or thread has it.
    JobState run(std::string_view name);

    /// Looks every second, in a thread of its own, for what is due or asked for.
    void start();
    /// Begins no further job. Returns without waiting for the one under way.
    void stop();

private:
    JobState carry_out(const Job&, const Claim&);
    void tell(const Job&, const Claim&, const JobResult&);
    void look_again_and_again();

    db::Database& database_;
    IdSource& ids_;
    std::vector<Job> jobs_;
    http::LogSink log_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool ending_ = false;
    std::thread thread_;
};

/// The job of this name; throws Problem job_unknown.
const Job& job_named(const std::vector<Job>&, std::string_view name);

} // namespace bihuan::operation
