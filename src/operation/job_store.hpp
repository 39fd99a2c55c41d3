/// How the jobs stand, kept in the database, so that two services on one database never do the same at once
/// and none forgets what was missed while it was down.
#pragma once

#include "db/database.hpp"
#include "operation/job.hpp"

namespace bihuan::operation {

/// A run that this process has taken. The others leave the job alone until `hold_milliseconds` after the last
/// sign of life.
struct Claim {
    std::string name;
    std::string holder; ///< of this run alone
    Instant slot;
    std::int64_t attempt = 1;
};
constexpr std::int64_t hold_milliseconds = 60'000;
constexpr std::int64_t most_attempts = 3; ///< for one slot
constexpr std::int64_t retry_milliseconds = 10 * 60'000;

enum class Wish { when_due, now };

/// Takes the job for one run where it is due (or `now`) and nobody has it; nothing otherwise. A job that the
/// database does not know yet is noted at its latest slot and begins with the next one, save those that run
/// every few minutes.
std::optional<Claim> claim(db::Database&, const Job&, const std::string& holder, Wish = Wish::when_due);
/// A sign of life; false where another process has taken the job meanwhile.
bool hold_on(db::Database&, const Claim&);
/// Notes the end of the run and lets the job go.
void finish(db::Database&, const Claim&, JobOutcome, const JobResult&);
/// Asks for a run as soon as a service comes by. Throws Problem job_running where one is under way.
void want(db::Database&, const Job&);

JobState state_of(const db::Reader&, const Job&, Instant now);

} // namespace bihuan::operation
