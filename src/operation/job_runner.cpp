#include "operation/job_runner.hpp"

#include "notice/outbox.hpp"

#include <chrono>

namespace bihuan::operation {
namespace {

constexpr std::chrono::seconds between_looks{1};
constexpr std::chrono::seconds between_signs_of_life{20}; // a third of hold_milliseconds

/// Says again and again that the run is alive, until it ends.
class Pulse {
public:
    Pulse(db::Database& database, const Claim& claim)
        : thread_([this, &database, &claim] {
              std::unique_lock lock{mutex_};
              while (!over_.wait_for(lock, between_signs_of_life, [this] { return ended_; })) {
                  try {
                      hold_on(database, claim);
                  } catch (const std::exception&) {
                      // A busy moment; the next sign comes in time.
                  }
              }
          }) {}
    ~Pulse() {
        {
            const std::scoped_lock lock{mutex_};
            ended_ = true;
        }
        over_.notify_all();
        thread_.join();
    }
    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;

private:
    std::mutex mutex_;
    std::condition_variable over_;
    bool ended_ = false;
    std::thread thread_; // last, so that the rest is there when it begins
};

} // namespace

const Job& job_named(const std::vector<Job>& jobs, std::string_view name) {
    std::string names;
    for (const auto& job : jobs) {
        if (job.name == name) return job;
        names += (names.empty() ? "" : ", ") + std::string{job.name};
    }
    throw Problem{ProblemKind::job_unknown, {{"job", std::string{name}}, {"jobs", names}}};
}

JobRunner::JobRunner(db::Database& database, IdSource& ids, std::vector<Job> jobs, http::LogSink log)
    : database_(database), ids_(ids), jobs_(std::move(jobs)), log_(std::move(log)) {}

JobRunner::~JobRunner() {
    stop();
    if (thread_.joinable()) thread_.join();
}

int JobRunner::run_due() {
    int count = 0;
    for (const auto& job : jobs_) {
        {
            const std::scoped_lock lock{mutex_};
            if (ending_) break;
        }
        try {
            if (const auto taken = claim(database_, job, ids_.next())) {
                carry_out(job, *taken);
                ++count;
            }
        } catch (const std::exception& error) { // the database is away; it is tried again at the next look
            http::log_event(log_, database_.clock().now(), "error", "job",
                            {{"job", job.name}, {"cause", error.what()}});
        }
    }
    return count;
}

JobState JobRunner::run(std::string_view name) {
    const Job& job = job_named(jobs_, name);
    const auto taken = claim(database_, job, ids_.next(), Wish::now);
    if (!taken) throw Problem{ProblemKind::job_running, {{"job", std::string{name}}}};
    return carry_out(job, *taken);
}

JobState JobRunner::carry_out(const Job& job, const Claim& taken) {
    const auto began = std::chrono::steady_clock::now();
    JobResult result;
    JobOutcome outcome = JobOutcome::done;
    std::string cause;
    try {
        const Pulse pulse{database_, taken};
        result = job.run();
    } catch (const Problem& problem) {
        outcome = JobOutcome::failed;
        result = {problem.report(Language::zh), problem.report(Language::en)};
        cause = problem.cause();
    } catch (const std::exception& error) {
        outcome = JobOutcome::failed;
        result = {"程序出错，原因见服务日志。",
                  "An error of the program; the service's log tells the cause."};
        cause = error.what();
    }
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    Json::Object line{{"job", job.name},
                      {"outcome", code_of(outcome)},
                      {"milliseconds", std::int64_t{milliseconds.count()}},
                      {"result", result.en}};
    if (!cause.empty()) line.emplace_back("cause", cause);
    http::log_event(log_, database_.clock().now(), outcome == JobOutcome::done ? "info" : "error", "job",
                    line);
    finish(database_, taken, outcome, result);
    if (outcome == JobOutcome::failed) tell(job, taken, result);
    return database_.read(
        [&](const db::Reader& reader) { return state_of(reader, job, database_.clock().now()); });
}

/// Once for each slot, however often it is tried again.
void JobRunner::tell(const Job& job, const Claim& taken, const JobResult& result) {
    notice::Message message;
    message.kind = "job_failed";
    message.key = "job_failed:" + taken.name + ":" + taken.slot.text();
    message.permission = access::Permission::manage_operation;
    message.title_zh = "定时任务“" + std::string{job.title.zh} + "”失败";
    message.title_en = "The job “" + std::string{job.title.en} + "” failed";
    message.body_zh = result.zh;
    message.body_en = result.en;
    database_.housekeeping([&](db::Transaction& transaction) { notice::post(transaction, ids_, message); });
}

void JobRunner::start() {
    thread_ = std::thread{[this] { look_again_and_again(); }};
}

void JobRunner::stop() {
    {
        const std::scoped_lock lock{mutex_};
        ending_ = true;
    }
    changed_.notify_all();
}

void JobRunner::look_again_and_again() {
    for (;;) {
        run_due();
        std::unique_lock lock{mutex_};
        if (changed_.wait_for(lock, between_looks, [this] { return ending_; })) return;
    }
}

} // namespace bihuan::operation
