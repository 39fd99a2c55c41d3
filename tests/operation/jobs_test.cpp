#include "operation/job_runner.hpp"
#include "support/engines.hpp"
#include "support/ledger_files.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::operation;

namespace {

Instant at(const char* text) {
    return Instant::parse(text).value();
}

/// An office with one job at 08:00 that counts its runs and fails as often as it is told to.
struct WithAJob {
    FreshDatabase fresh;
    std::atomic<int> runs = 0;
    int failures = 0;
    std::string log;
    JobRunner runner;

    explicit WithAJob(TestEngine engine, When when = daily_at(8, 0))
        : fresh(engine), runner(fresh.database, fresh.ids, {the_job(when)},
                                [this](std::string_view line) { log.append(line).append("\n"); }) {}

    Job the_job(When when) {
        return {"counting", {"计数", "counting"}, when, [this]() -> JobResult {
                    ++runs;
                    if (failures > 0) {
                        --failures;
                        throw Problem{ProblemKind::disk_full};
                    }
                    return {"做了", "did it"};
                }};
    }
    JobState state() {
        return fresh.read([&](const db::Reader& reader) {
            return state_of(reader, runner.jobs().front(), fresh.clock.now());
        });
    }
    std::int64_t messages() {
        return fresh.read([](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM outbox_message WHERE kind = 'job_failed'").value();
        });
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(jobs_of_the_service)

BOOST_DATA_TEST_CASE(a_job_that_is_new_waits_for_its_time_and_runs_once, engines(), engine) {
    WithAJob office{engine};
    BOOST_TEST(office.runner.run_due() == 0); // it is noon of 31 December
    office.fresh.clock.set(at("2025-01-01T07:59:00+08:00"));
    BOOST_TEST(office.runner.run_due() == 0);
    office.fresh.clock.set(at("2025-01-01T08:00:10+08:00"));
    BOOST_TEST(office.runner.run_due() == 1);
    BOOST_TEST(office.runner.run_due() == 0);
    const auto state = office.state();
    BOOST_TEST((state.outcome == JobOutcome::done));
    BOOST_TEST(state.result_zh == "做了");
    BOOST_TEST(state.next_at == at("2025-01-02T08:00:00+08:00"));
}

BOOST_DATA_TEST_CASE(what_was_missed_while_the_service_was_down_is_done_once_at_its_start, engines(),
                     engine) {
    WithAJob office{engine};
    office.runner.run_due();
    office.fresh.clock.set(at("2025-01-09T15:00:00+08:00")); // nine mornings later
    BOOST_TEST(office.runner.run_due() == 1);
    BOOST_TEST(office.runner.run_due() == 0);
    BOOST_TEST(office.runs == 1);
}

BOOST_DATA_TEST_CASE(a_job_of_every_few_minutes_begins_at_once, engines(), engine) {
    WithAJob office{engine, every_minutes(5)};
    BOOST_TEST(office.runner.run_due() == 1);
    BOOST_TEST(office.runner.run_due() == 0);
    office.fresh.clock.set(at("2024-12-31T12:05:00+08:00"));
    BOOST_TEST(office.runner.run_due() == 1);
}

BOOST_DATA_TEST_CASE(a_failure_is_shown_told_once_and_tried_again_a_few_times, engines(), engine) {
    WithAJob office{engine};
    office.runner.run_due();
    office.failures = 100;
    office.fresh.clock.set(at("2025-01-01T08:00:00+08:00"));
    BOOST_TEST(office.runner.run_due() == 1);
    BOOST_TEST((office.state().outcome == JobOutcome::failed));
    BOOST_TEST(office.state().result_zh.find("磁盘") != std::string::npos, office.state().result_zh);
    BOOST_TEST(office.log.find(R"("outcome":"failed")") != std::string::npos, office.log);
    BOOST_TEST(office.runner.run_due() == 0); // not at once
    for (const char* later : {"2025-01-01T08:10:00+08:00", "2025-01-01T08:20:00+08:00"}) {
        office.fresh.clock.set(at(later));
        BOOST_TEST(office.runner.run_due() == 1);
    }
    office.fresh.clock.set(at("2025-01-01T20:00:00+08:00"));
    BOOST_TEST(office.runner.run_due() == 0); // three times were enough for today
    BOOST_TEST(office.messages() == 1);
    office.failures = 0;
    office.fresh.clock.set(at("2025-01-02T08:00:00+08:00"));
    BOOST_TEST(office.runner.run_due() == 1);
    BOOST_TEST((office.state().outcome == JobOutcome::done));
}

BOOST_DATA_TEST_CASE(two_services_on_one_database_never_run_a_job_at_once, engines(), engine) {
    FreshDatabase fresh{engine};
    db::Database other_connection{fresh.database.address(), fresh.clock};
    std::promise<void> entered, opened;
    std::atomic<int> runs = 0;
    const auto job = [&](bool waits) {
        return Job{"slow", {"慢", "slow"}, every_minutes(5), [&, waits]() -> JobResult {
                       ++runs;
                       if (waits) {
                           entered.set_value();
                           opened.get_future().wait();
                       }
                       return {"完", "over"};
                   }};
    };
    const http::LogSink quiet = [](std::string_view) {};
    JobRunner one{fresh.database, fresh.ids, {job(true)}, quiet};
    JobRunner other{other_connection, fresh.ids, {job(false)}, quiet};
    auto first = std::async(std::launch::async, [&] { return one.run_due(); });
    entered.get_future().wait();
    BOOST_TEST(other.run_due() == 0);
    BOOST_CHECK(refusal([&] { other.run("slow"); }).kind() == ProblemKind::job_running);
    opened.set_value();
    BOOST_TEST(first.get() == 1);
    BOOST_TEST(other.run_due() == 0); // of these five minutes it is done
    BOOST_TEST(runs == 1);
}

BOOST_DATA_TEST_CASE(many_who_look_at_the_same_moment_run_a_job_once, engines(), engine) {
    FreshDatabase fresh{engine};
    std::atomic<int> runs = 0;
    std::vector<std::future<int>> looks;
    for (int i = 0; i < 6; ++i)
        looks.push_back(std::async(std::launch::async, [&] {
            db::Database own{fresh.database.address(), fresh.clock};
            JobRunner runner{own,
                             fresh.ids,
                             {Job{"counting",
                                  {"计数", "counting"},
                                  every_minutes(5),
                                  [&]() -> JobResult {
                                      ++runs;
                                      return {"做了", "did it"};
                                  }}},
                             [](std::string_view) {}};
            return runner.run_due();
        }));
    int sum = 0;
    for (auto& look : looks)
        sum += look.get();
    BOOST_TEST(sum == 1);
    BOOST_TEST(runs == 1);
}

BOOST_DATA_TEST_CASE(a_run_whose_process_was_killed_is_taken_up_again_when_it_gave_no_sign_of_life, engines(),
                     engine) {
    WithAJob office{engine, every_minutes(60)};
    const auto lost = claim(office.fresh.database, office.runner.jobs().front(), "killed");
    BOOST_REQUIRE(lost);
    BOOST_TEST(office.runner.run_due() == 0);
    office.fresh.clock.set(at("2024-12-31T12:00:59+08:00"));
    BOOST_TEST(office.runner.run_due() == 0);
    office.fresh.clock.set(at("2024-12-31T12:01:00+08:00"));
    BOOST_TEST(office.runner.run_due() == 1);
    // What the dead one would still say no longer counts.
    BOOST_TEST(!hold_on(office.fresh.database, *lost));
    finish(office.fresh.database, *lost, JobOutcome::failed, {"迟到", "late"});
    BOOST_TEST((office.state().outcome == JobOutcome::done));
}

BOOST_DATA_TEST_CASE(a_job_asked_for_now_runs_at_the_next_look, engines(), engine) {
    WithAJob office{engine};
    want(office.fresh.database, office.runner.jobs().front());
    BOOST_TEST(office.state().wanted);
    BOOST_TEST(office.runner.run_due() == 1);
    BOOST_TEST(!office.state().wanted);
    BOOST_TEST(office.runner.run_due() == 0);
    JobRunner& runner = office.runner;
    BOOST_CHECK(refusal([&] { runner.run("nothing"); }).kind() == ProblemKind::job_unknown);
}

BOOST_DATA_TEST_CASE(the_thread_runs_what_is_due_and_ends_when_it_is_told_to, engines(), engine) {
    FreshDatabase fresh{engine};
    std::promise<void> ran;
    JobRunner runner{fresh.database,
                     fresh.ids,
                     {Job{"once",
                          {"一次", "once"},
                          every_minutes(60),
                          [&]() -> JobResult {
                              ran.set_value();
                              return {"好", "good"};
                          }}},
                     [](std::string_view) {}};
    runner.start();
    ran.get_future().wait();
    runner.stop(); // and the end of the scope waits for the thread
}

BOOST_AUTO_TEST_SUITE_END()
